import type { PlainContent } from '../shared/workbook/content';
import type { Area, ExcelTable } from '../shared/workbook/sheet';

/** How a cell of ours is drawn; a few named looks instead of free formatting. */
export type Look = 'title' | 'note' | 'given' | 'added' | 'label' | 'prose' | 'result' | 'step' | 'head' | 'typed';

/** One cell of a workbook on its way into the grid or out of it. */
export interface BookCell {
  /** What it holds; of a formula the result, null until it is calculated. */
  readonly value: PlainContent;
  /** With its equals sign. */
  readonly formula?: string;
  /** The number format, where it has one. */
  readonly format?: string;
  readonly look?: Look;
}

/** One sheet: rows of cells, the missing ones blank. */
export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly (BookCell | undefined)[])[];
  /** Column widths in characters, as spreadsheets count them. */
  readonly widths?: readonly number[];
  /** Row heights in points, by row. */
  readonly heights?: Readonly<Record<number, number>>;
  /** Rows that stay while the rest scrolls. */
  readonly frozenRows?: number;
  readonly merges?: readonly Area[];
  /** The tables that Excel knows on it. */
  readonly tables?: readonly ExcelTable[];
  readonly state?: 'visible' | 'hidden' | 'veryHidden';
  /** From 0. */
  readonly hiddenRows?: readonly number[];
  readonly gridLines?: boolean;
}

/** A workbook as the page carries it between files and the grid. */
export interface Book {
  /** What it is called, without an extension. */
  readonly name: string;
  readonly sheets: readonly BookSheet[];
}
