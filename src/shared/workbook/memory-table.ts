import { CellKind, type Column, type Table } from './table';

/** A value as a table in memory holds it; `{ day }` is a date. */
export type MemoryCell = string | number | null | { readonly day: number };

function kindOf(cell: MemoryCell): CellKind {
  if (cell === null || cell === '') return CellKind.Blank;
  if (typeof cell === 'string') return CellKind.Text;
  return typeof cell === 'number' ? CellKind.Number : CellKind.Date;
}

const memoryColumn = (cells: readonly MemoryCell[]): Column => ({
  length: cells.length,
  kind: (row) => kindOf(cells[row] ?? null),
  number(row) {
    const cell = cells[row] ?? null;
    return typeof cell === 'number' ? cell : typeof cell === 'object' && cell !== null ? cell.day : NaN;
  },
  text(row) {
    const cell = cells[row] ?? null;
    return cell === null ? '' : typeof cell === 'object' ? String(cell.day) : String(cell);
  },
});

/** A table made in the program, column by column; each column starts with its label. */
export function memoryTable(name: string, columns: readonly (readonly MemoryCell[])[]): Table {
  const made = columns.map(memoryColumn);
  const rowCount = Math.max(0, ...made.map((column) => column.length));
  return { name, rowCount, columnCount: made.length, column: (index) => made[index] };
}
