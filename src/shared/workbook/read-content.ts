import type { CellContent, PlainContent } from './content';
import type { Sheet } from './sheet';
import { CellKind, type Column } from './table';

/** What a cell of a column shows, as content. */
export function plainAt(cells: Column, row: number): PlainContent {
  switch (cells.kind(row)) {
    case CellKind.Blank:
      return null;
    case CellKind.Number:
    case CellKind.Date:
      return cells.number(row);
    case CellKind.Text:
      return cells.text(row);
    case CellKind.Boolean:
      return cells.number(row) !== 0;
    case CellKind.Error:
      return { error: cells.text(row) };
  }
}

/** What a cell of a sheet shows, as content. */
export const shownAt = (sheet: Sheet, row: number, column: number): PlainContent => plainAt(sheet.column(column), row);

/** What stands in a cell of a sheet: its formula with what it shows, or its value. */
export function contentAt(sheet: Sheet, row: number, column: number): CellContent {
  const formula = sheet.formula(row, column);
  const shows = shownAt(sheet, row, column);
  return formula === undefined ? shows : { formula, shows };
}
