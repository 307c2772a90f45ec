import type { Sheet } from './sheet';

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, column) => column);

/**
 * The columns of a sheet that may hold something in a row, in order. A cell that was left at the far corner of a sheet (XFD1048576)
 * makes it 16 384 columns wide in each of a million rows: whoever goes through a sheet asks here rather than count up to its width.
 */
export function columnsNear(sheet: Sheet): (row: number) => readonly number[] {
  if (sheet.columnsNear !== undefined) return (row) => sheet.columnsNear!(row);
  const all = range(sheet.columnCount);
  return () => all;
}
