import { STRETCH_BITS } from '../columns/column-store';
import type { SheetTable } from '../columns/sheet-table';

/** Formulas by row, then by column. */
type Formulas = ReadonlyMap<number, ReadonlyMap<number, string>>;

/** For each stretch of rows, the columns that hold a formula. */
function formulaColumns(formulas: Formulas): ReadonlyMap<number, ReadonlySet<number>> {
  const stretches = new Map<number, Set<number>>();
  for (const [row, line] of formulas) {
    const stretch = row >>> STRETCH_BITS;
    let columns = stretches.get(stretch);
    if (columns === undefined) stretches.set(stretch, (columns = new Set()));
    for (const column of line.keys()) columns.add(column);
  }
  return stretches;
}

/** Answers `columnsNear` of a sheet from where its cells are kept; what a stretch of rows holds is put together once. */
export function nearColumns(table: SheetTable, formulas: Formulas): (row: number) => readonly number[] {
  const withFormulas = formulaColumns(formulas);
  const known = new Map<number, readonly number[]>();
  return (row) => {
    const stretch = row >>> STRETCH_BITS;
    let columns = known.get(stretch);
    if (columns === undefined) {
      const all = new Set([...table.columnsIn(stretch), ...(withFormulas.get(stretch) ?? [])]);
      known.set(stretch, (columns = [...all].sort((one, other) => one - other)));
    }
    return columns;
  };
}
