import type { FoundForm } from '../forms/found';
import { bareLabel } from '../workbook/header';

/** Columns with a label in which no field was recognised, by their index from 0. */
export function otherColumns({ sheet, columns, headerTop, headerBottom }: FoundForm): ReadonlyMap<number, string> {
  const known = new Set([...columns.values()].map(({ column }) => column));
  const found = new Map<number, string>();
  for (let column = 0; column < sheet.columnCount; column++) {
    if (known.has(column)) continue;
    const cells = sheet.column(column);
    for (let row = headerTop; row <= headerBottom; row++) {
      const label = bareLabel(cells.text(row));
      if (label !== '') found.set(column, label);
    }
  }
  return found;
}
