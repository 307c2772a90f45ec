import type { Lang, Text } from '../../text/lang';
import type { Message } from '../../text/message';
import type { CellContent } from '../../workbook/content';
import type { Place, WorkbookPatch } from '../../workbook/patch';
import type { Field, Form } from '../form';

/** A cell of a form in a plan. */
export interface PlannedCell {
  readonly form: Form;
  readonly field: Field;
  readonly place: Place;
  /** What the row is called: its key, as it will be. */
  readonly row: string;
}

/** A cell that Fill writes, and why. */
export interface FilledCell extends PlannedCell {
  readonly was: CellContent;
  readonly now: CellContent;
  readonly why: string;
}

/** A cell that holds something else than Fill would write, and was left as it is. */
export interface StaleCell extends FilledCell {
  /** A formula is never written over; anything else is, where the options say so. */
  readonly holds: 'value' | 'formula';
}

/** A cell that Fill would write and cannot. */
export interface UnfilledCell extends PlannedCell {
  readonly why: Message;
}

/** Blank cells of one field whose rows do not have what it is worked out from yet. */
export interface WaitingField {
  readonly form: Form;
  readonly field: Field;
  readonly sheet: string;
  readonly count: number;
  /** How it is worked out. */
  readonly from: Text;
}

/** Rows that are added below a form. */
export interface AddedRows {
  readonly form: Form;
  readonly sheet: string;
  readonly count: number;
  /** Where they go, from 0. */
  readonly rows: readonly number[];
  /** The form whose rows they follow from, and the field of each that names its row there. */
  readonly from: Form;
  readonly link: Field;
  /** The table of Excel's that grows for them. */
  readonly table?: string;
}

/** What filling a workbook comes to: shown before anything is changed. */
export interface FillPlan {
  readonly patch: WorkbookPatch;
  readonly filled: readonly FilledCell[];
  readonly stale: readonly StaleCell[];
  readonly unfilled: readonly UnfilledCell[];
  readonly waiting: readonly WaitingField[];
  readonly added: readonly AddedRows[];
  readonly notes: readonly Message[];
}

export interface FillOptions {
  /** The language of the reasons. */
  readonly lang: Lang;
  /** Only forms of these ids; all by default. */
  readonly forms?: readonly string[];
  /** Only these fields, by id; all by default. */
  readonly fields?: readonly string[];
  /** Whether values that differ from what the rules give are written over; formulas never are. Off by default. */
  readonly overwrite?: boolean;
  /** Whether rows that a form lacks are added to it; on by default. */
  readonly rows?: boolean;
}
