import type { CellContent } from '../../../src/shared/workbook/content';
import type { CellPatch, ColumnPatch, Place, TablePatch } from '../../../src/shared/workbook/patch';
import { column } from './support';

/** The cell that `客户!B3` names. */
export function placeOf(address: string): Place {
  const [, sheet, letters, digits] = /^(.+)!([A-Z]+)(\d+)$/.exec(address) ?? [];
  const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, row: Number(digits) - 1, column: at };
}

/** An edit of the cell that an address such as `客户!B3` names. */
export const put = (address: string, was: CellContent, now: CellContent, more: Partial<CellPatch> = {}): CellPatch => ({
  at: placeOf(address),
  was,
  now,
  ...more,
});

/** A stretch of a column from an address on, whose cells were blank. */
export const fill = (address: string, now: readonly CellContent[], more: Partial<ColumnPatch> = {}): ColumnPatch => ({
  sheet: placeOf(address).sheet,
  column: placeOf(address).column,
  firstRow: placeOf(address).row,
  was: column(now.map(() => null)),
  now: column(now),
  ...more,
});

export const resize = (sheet: string, table: string, was: string, now: string): TablePatch => ({
  sheet,
  table,
  was,
  now,
});
