import { invalidArgument } from '../protocol/errors';
import { type Area, columnsIn, rowsIn, shifted } from '../workbook/area';
import type { HostBook } from '../workbook/book';
import type { HostSheet } from '../workbook/sheet';
import { range, type RangeObject } from './range';

const CHANGES = {
  rows: ['RowInserted', 'RowDeleted'],
  columns: ['ColumnInserted', 'ColumnDeleted'],
} as const;

/** Moves cells of the sheet, and the ranges that programs keep. */
export function shiftCells(
  book: HostBook,
  sheet: HostSheet,
  area: Area,
  axis: 'rows' | 'columns',
  isIn: boolean,
): void {
  sheet.demandWritable(area);
  const count = (axis === 'rows' ? rowsIn(area) : columnsIn(area)) * (isIn ? 1 : -1);
  const at = axis === 'rows' ? area.top : area.left;
  sheet.shift(area, axis, count);
  for (const kept of book.kept()) {
    if (kept.sheet !== sheet) continue;
    kept.area = shifted(kept.area, axis, at, count) ?? kept.area;
  }
  book.changed(sheet, area, CHANGES[axis][isIn ? 0 : 1]);
}

export function insertCells({ book, sheet, area }: RangeObject, shift: 'Down' | 'Right') {
  if (shift !== 'Down' && shift !== 'Right') throw invalidArgument();
  const at = { ...area };
  shiftCells(book, sheet, at, shift === 'Down' ? 'rows' : 'columns', true);
  return range(book, sheet, at);
}

export function deleteCells({ book, sheet, area }: RangeObject, shift: 'Up' | 'Left'): void {
  if (shift !== 'Up' && shift !== 'Left') throw invalidArgument();
  shiftCells(book, sheet, { ...area }, shift === 'Up' ? 'rows' : 'columns', false);
}
