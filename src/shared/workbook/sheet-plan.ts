import type { CellContent } from './content';
import type { Place } from './patch';

/** How a cell of a planned sheet is drawn (a group is a heading across the rows below it); each side draws the few looks in its own way, in the colours of `LOOK`. */
export type CellLook = 'title' | 'note' | 'heading' | 'group' | 'text' | 'centred';

/** The ink of a cell that tells a degree; the words in it say the same. */
export type CellTone = 'error' | 'warning' | 'review' | 'info';

/** One cell of a sheet that is to be made. */
export interface PlannedCell {
  readonly content: CellContent;
  readonly look?: CellLook;
  readonly tone?: CellTone;
  /** A number format code; `General` where none is given. */
  readonly format?: string;
  /** The cell that a click leads to. */
  readonly link?: Place;
}

/** A sheet that is to be made, as data: whoever can write a sheet can draw it. Rows and columns are counted from 0. */
export interface SheetPlan {
  /** At most 31 characters, without `\ / ? * [ ] :`; no sheet of the workbook may bear it. */
  readonly name: string;
  /** Row by row; a hole is a cell without content and look. */
  readonly rows: readonly (readonly (PlannedCell | undefined)[])[];
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** Rows at the top that stay in sight. */
  readonly frozenRows: number;
  readonly state?: 'visible' | 'hidden';
}

/** A cell of a plan; blank where nothing is written. */
export const planned = (
  content: CellContent,
  look?: CellLook,
  more: Omit<PlannedCell, 'content' | 'look'> = {},
): PlannedCell => ({
  content,
  ...(look === undefined ? {} : { look }),
  ...more,
});
