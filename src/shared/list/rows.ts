import type { RuleValues } from '../rulebook/book';
import { isTotalText, mayBeTotalText } from '../values/fold';
import { CellKind, type Column, type Table } from '../workbook/table';
import { isBlankCell } from './cells';
import type { ListLayout } from './layout';

/** What a row below the header is. */
export const enum RowKind {
  /** Nothing in any recognised column. */
  Blank = 0,
  Customer = 1,
  /** 合计, 小计. */
  Total = 2,
}

const isNumeric = (kind: CellKind): boolean => kind === CellKind.Number || kind === CellKind.Date;

/** Whether the cell says 合计; most texts are not read to know that they do not. */
const isTotalCell = (column: Column, row: number, rules: RuleValues): boolean =>
  column.kind(row) === CellKind.Text &&
  mayBeTotalText(column.firstUnit?.(row) ?? NaN, rules) &&
  isTotalText(column.text(row), rules);

/** Tells the customers of a list from its blank and total rows; rows above and including the header are Blank. */
export function rowKinds(table: Table, { headerRow, columns }: ListLayout, rules: RuleValues): Uint8Array {
  const kinds = new Uint8Array(table.rowCount);
  const known = [...columns.values()].map(({ index }) => table.column(index));
  // The word 合计 may stand in a column of its own, such as the row numbers in front.
  const leading = Array.from(
    { length: Math.min(table.columnCount, Math.max(1, ...[...columns.values()].map(({ index }) => index + 1))) },
    (_, i) => table.column(i),
  );
  // A number says that the row is filled; a text would have to be read. Column by column: a million rows are walked so most quickly.
  for (const column of known) {
    for (let row = headerRow + 1; row < kinds.length; row++) {
      if (isNumeric(column.kind(row))) kinds[row] = RowKind.Customer;
    }
  }
  for (const column of known) {
    for (let row = headerRow + 1; row < kinds.length; row++) {
      if (kinds[row] === RowKind.Blank && !isBlankCell(column, row, rules)) kinds[row] = RowKind.Customer;
    }
  }
  for (const column of leading) {
    for (let row = headerRow + 1; row < kinds.length; row++) {
      if (isTotalCell(column, row, rules)) kinds[row] = RowKind.Total;
    }
  }
  return kinds;
}
