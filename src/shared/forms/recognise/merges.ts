import type { Area, Sheet } from '../../workbook/sheet';

/** The merges of a sheet by cell. */
export interface Merges {
  /** The merge that covers a cell; undefined for a cell of its own. */
  at(row: number, column: number): Area | undefined;
}

const NO_MERGES: Merges = { at: () => undefined };

/** Merges that are higher, as over whole columns, are few, and looked through one by one. */
const HIGHEST_BY_ROW = 1024;

/** Looks merges up by row; a sheet without merges costs nothing. */
export function mergesOf(sheet: Sheet): Merges {
  if (sheet.merges.length === 0) return NO_MERGES;
  const byRow = new Map<number, Area[]>();
  const high: Area[] = [];
  for (const area of sheet.merges) {
    if (area.bottom - area.top >= HIGHEST_BY_ROW) {
      high.push(area);
      continue;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      const areas = byRow.get(row);
      if (areas === undefined) byRow.set(row, [area]);
      else areas.push(area);
    }
  }
  const covers = (column: number) => (area: Area) => area.left <= column && column <= area.right;
  return {
    at: (row, column) =>
      byRow.get(row)?.find(covers(column)) ??
      high.filter(({ top, bottom }) => top <= row && row <= bottom).find(covers(column)),
  };
}
