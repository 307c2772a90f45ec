import type { Table } from './table';

/** A rectangle of cells; all four are indexes from 0, the last ones included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A table that Excel itself knows on a sheet (插入 → 表格). */
export interface ExcelTable {
  readonly name: string;
  /** With its header row and its totals row, where it has them. */
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
}

/** A sheet as forms and checks need it: its cells as columns, and what surrounds them. */
export interface Sheet extends Table {
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly merges: readonly Area[];
  readonly tables: readonly ExcelTable[];
  /** Whether the row is hidden, by hand or by a filter. */
  isRowHidden(row: number): boolean;
  isColumnHidden(column: number): boolean;
  /** A cell's formula without the leading `=`, as Excel stores it; undefined for a cell without one. */
  formula(row: number, column: number): string | undefined;
  /** A cell's number format code (`General`, `@`, `yyyy-mm-dd`), where the sheet's side knows it. */
  format?(row: number, column: number): string | undefined;
  /**
   * Columns, in order, that may hold a value or a formula in a row: every other one is blank there. Where the sheet's side does not
   * know, it is left out; see `columnsNear`.
   */
  columnsNear?(row: number): readonly number[];
}

/** A workbook read whole, sheet by sheet, in the order of their tabs. */
export interface Book {
  /** The file's name, or what the host calls the workbook. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
  /** Of a text table (CSV): it knows no kinds of cells, so that a date is a text there, and it cannot be written back. */
  readonly isTextTable?: true;
}
