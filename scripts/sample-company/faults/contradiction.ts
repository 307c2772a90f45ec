import type { FormEntry } from '../../../src/shared/forms/kit';
import type { CellContent } from '../../../src/shared/workbook/content';
import { changed } from '../chapters/chapter';

type Rows = readonly FormEntry[];

/** A contradiction, and the one finding that it must give: at a field of the row, or on the card, whose key reads so. */
export interface Contradiction {
  readonly check: string;
  readonly form: string;
  readonly row: string | number;
  readonly field: string;
  /** Which of the rows with that key, from 0. */
  readonly nth?: number;
  /** What was typed otherwise, by form. */
  readonly typed?: Readonly<Record<string, (rows: Rows) => Rows>>;
  /** What came to stand in the cell instead of what follows from the others. */
  readonly now?: CellContent;
}

/** Other values in the rows whose field reads so. */
export const where = (field: string, is: FormEntry[string], values: FormEntry) => (rows: Rows) =>
  changed(rows, field, is, values);

/** Those rows left out. */
export const without = (field: string, is: FormEntry[string]) => (rows: Rows) =>
  rows.filter((row) => row[field] !== is);

/** Those rows a second time, with other values. */
export const twice = (field: string, is: FormEntry[string], values: FormEntry) => (rows: Rows) =>
  rows.flatMap((row) => (row[field] === is ? [row, { ...row, ...values }] : [row]));
