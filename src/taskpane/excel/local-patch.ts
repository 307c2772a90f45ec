import type { MemorySheetData } from '../../shared/workbook/memory-sheet';
import type { CellPatch, ColumnPatch, Place, WorkbookPatch } from '../../shared/workbook/patch';
import type { Area } from '../../shared/workbook/sheet';

/** What a block of a patch names on one sheet, and the rectangle around it. */
export interface SheetBlock {
  readonly sheet: string;
  readonly area: Area;
  readonly cells: readonly CellPatch[];
  readonly columns: readonly ColumnPatch[];
}

const around = (areas: readonly Area[]): Area => ({
  top: Math.min(...areas.map(({ top }) => top)),
  left: Math.min(...areas.map(({ left }) => left)),
  bottom: Math.max(...areas.map(({ bottom }) => bottom)),
  right: Math.max(...areas.map(({ right }) => right)),
});

/** The areas of sheets that a block names. */
export function blocksBySheet({ cells, columns }: WorkbookPatch): readonly SheetBlock[] {
  const names = [...new Set([...cells.map(({ at }) => at.sheet), ...columns.map(({ sheet }) => sheet)])];
  return names.map((sheet) => {
    const ownCells = cells.filter(({ at }) => at.sheet === sheet);
    const ownColumns = columns.filter((one) => one.sheet === sheet);
    const areas = [
      ...ownCells.map(({ at: { row, column } }) => ({ top: row, bottom: row, left: column, right: column })),
      ...ownColumns.map(({ firstRow, column, was: { length } }) => ({
        top: firstRow,
        bottom: firstRow + Math.max(1, length) - 1,
        left: column,
        right: column,
      })),
    ];
    return { sheet, area: around(areas), cells: ownCells, columns: ownColumns };
  });
}

const moved = (at: Place, rows: number, columns: number): Place => ({
  ...at,
  row: at.row + rows,
  column: at.column + columns,
});

/** A patch whose cells are counted from another corner; what lies in the cells stays. */
export const movedPatch = (patch: WorkbookPatch, rows: number, columns: number): WorkbookPatch => ({
  cells: patch.cells.map((cell) => ({ ...cell, at: moved(cell.at, rows, columns) })),
  columns: patch.columns.map((one) => ({
    ...one,
    firstRow: one.firstRow + rows,
    column: one.column + columns,
    ...(one.like === undefined ? {} : { like: one.like + columns }),
  })),
  tables: patch.tables,
});

/** What was read of an area, as a sheet that begins at its corner. */
export const localSheet = (name: string, rows: MemorySheetData['rows']): MemorySheetData => ({ name, rows });
