import type { Area, Sheet } from '../../workbook/sheet';

/** The merges of a sheet by cell. */
export interface Merges {
  /** The merge that covers a cell; undefined for a cell of its own. */
  at(row: number, column: number): Area | undefined;
}

const NO_MERGES: Merges = { at: () => undefined };

/** The lowest row that any of the merges from `from` to before `to` reaches, written down for the middle one of every half. */
function reachOf(areas: readonly Area[], from: number, to: number, reach: Int32Array): number {
  if (from >= to) return -1;
  const middle = (from + to) >>> 1;
  reach[middle] = Math.max(
    areas[middle].bottom,
    reachOf(areas, from, middle, reach),
    reachOf(areas, middle + 1, to, reach),
  );
  return reach[middle];
}

/** Looks merges up by row, however many and however high they are; a sheet without merges costs nothing. */
export function mergesOf(sheet: Sheet): Merges {
  if (sheet.merges.length === 0) return NO_MERGES;
  const areas = [...sheet.merges].sort((one, other) => one.top - other.top);
  const reach = new Int32Array(areas.length);
  reachOf(areas, 0, areas.length, reach);

  const collect = (row: number, from: number, to: number, found: Area[]): void => {
    const middle = (from + to) >>> 1;
    if (from >= to || reach[middle] < row) return;
    collect(row, from, middle, found);
    if (areas[middle].top > row) return;
    if (areas[middle].bottom >= row) found.push(areas[middle]);
    collect(row, middle + 1, to, found);
  };
  // Cells are asked for row by row.
  let known: { readonly row: number; readonly areas: readonly Area[] } = { row: -1, areas: [] };
  return {
    at(row, column) {
      if (known.row !== row) {
        const found: Area[] = [];
        collect(row, 0, areas.length, found);
        known = { row, areas: found };
      }
      return known.areas.find(({ left, right }) => left <= column && column <= right);
    },
  };
}
