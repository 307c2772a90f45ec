import type { Absent, CellContent } from './content';

/** A cell; row and column from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Says which cell is meant in words that outlive a sort or an inserted row: the column under a label, in the row that
 * another column names.
 */
export interface Anchor {
  /** Label of the cell's column, as it stands in the header row. */
  readonly label: string;
  /**
   * The column whose text names the row, the text, and which of the rows with that text (from 0) it is. In a patch the text is what
   * the row is called while the patch is applied. `print` is a fingerprint of what else was typed in the row: it tells rows with one
   * text apart.
   */
  readonly key: { readonly label: string; readonly text: string; readonly nth: number; readonly print?: string };
}

/** A number format given to cells that have the format `from`; a cell that was not there has `General`. */
export interface FormatChange {
  readonly from: string;
  readonly to: string;
}

/** One cell: what it must hold for the patch to touch it, and what it holds afterwards. */
export interface CellPatch {
  readonly at: Place;
  readonly anchor?: Anchor;
  readonly was: CellContent;
  readonly now: CellContent | Absent;
  readonly format?: FormatChange;
  /** Why, in words for the user. */
  readonly why?: string;
}

/** The contents of one column from a row on; as cheap to ask for as an array element. */
export interface ContentColumn {
  readonly length: number;
  at(index: number): CellContent | Absent;
}

/** A stretch of one column, for lists that are too long for single cells. */
export interface ColumnPatch {
  readonly sheet: string;
  readonly column: number;
  readonly firstRow: number;
  /** What the cells must hold, cell by cell, for the patch to touch them. Where both are the same nothing is done. */
  readonly was: ContentColumn;
  readonly now: ContentColumn;
  readonly format?: FormatChange;
  /** Width of the column in characters before and after; null is the sheet's own. */
  readonly width?: { readonly was: number | null; readonly now: number | null };
  /** A column further left whose fonts, fills and borders cells that were not there take over, row by row. */
  readonly like?: number;
}

/** A table of the sheet that gets another size: rows below, or columns at its right. All ranges as `A1:D9`. */
export interface TablePatch {
  readonly sheet: string;
  readonly table: string;
  readonly was: string;
  readonly now: string;
  /**
   * Ranges of validations and conditional formats that go with the table, each a list as the sheet has it. Where they are
   * not given, those that end with the table's last row do.
   */
  readonly ranges?: readonly { readonly was: string; readonly now: string }[];
}

/** Changes to a workbook, as data: shown before they are applied, applied by every side of the port, and undone. */
export interface WorkbookPatch {
  readonly cells: readonly CellPatch[];
  readonly columns: readonly ColumnPatch[];
  readonly tables: readonly TablePatch[];
}

/** A cell that a patch left alone, since it did not hold what the patch expects. */
export interface SkippedCell {
  readonly at: Place;
  readonly expected: CellContent;
  readonly found: CellContent;
}

/** What applying a patch answers. */
export interface Applied {
  /** Undoes exactly what was done. */
  readonly inverse: WorkbookPatch;
  /** Cells whose content was changed. */
  readonly changed: number;
  readonly skipped: readonly SkippedCell[];
}
