import type { Lang } from '../text/lang';
import type { ExcelTable, Sheet } from '../workbook/sheet';
import type { Field, Form, FormRow } from './form';

/** A column of a sheet in which a field was recognised. */
export interface FoundField {
  readonly field: Field;
  /** 0 is column A. */
  readonly column: number;
  /** Of a card, whose fields have cells of their own: the row of the sheet. */
  readonly row?: number;
  /** The label as it stands in the sheet. */
  readonly label: string;
  /** What the numbers of the column must be multiplied by to be the field's: 10 000 for 万元 where 元 is meant. */
  readonly factor: number;
}

/** Row of the sheet in which a field of a row stands, from 0. */
export const lineOf = (row: FormRow, field: FoundField | undefined): number => field?.row ?? row.row;

/** A form that was found on a sheet, made by us or by somebody else. */
export interface FoundForm {
  readonly form: Form;
  readonly sheet: Sheet;
  /** The Excel table that the form lies in, where it lies in one. */
  readonly table: ExcelTable | undefined;
  /** The language of its labels, in which Fill writes. */
  readonly lang: Lang;
  /** Another form that the header fits just as well, of which `form` comes first. */
  readonly doubt: Form | undefined;
  /** Which version of the form the sheet says it is; undefined on sheets that others made. */
  readonly version: number | undefined;
  /** First and last row of the header, from 0. */
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly columns: ReadonlyMap<string, FoundField>;
  /** Rows of data in order, blank rows, 合计 rows and notes left out. */
  readonly rows: readonly FormRow[];
  /** 合计 and 小计 rows, from 0. */
  readonly totals: readonly number[];
  /** The row below the last one in use, where a new row may go. */
  readonly nextRow: number;
  /** How the workbook writes its case numbers, learnt from the first rows; undefined where there are none. */
  readonly numberPattern: NumberPattern | undefined;
}

/** A way of writing numbers: `TS` + date + `-` + 3 digits. */
export interface NumberPattern {
  readonly prefix: string;
  /** How the date stands in it: `yyyyMMdd`, `yyyy-MM`, `yyMMdd`, `yyyy` and the like, or '' where there is none. */
  readonly date: string;
  readonly separator: string;
  readonly digits: number;
}
