import type { CellStrip } from '../../files/charts';
import type { StatisticsTable } from '../../shared/forms/statistics';

/** Rows above the labels of a table's sheet: its title, what it is about. */
export const LABEL_ROW = 2;

const rowOf = (row: number): number => LABEL_ROW + 1 + row;

/** A column of a table as a chart reads it. */
export interface PlacedColumn {
  readonly label: string;
  readonly labelAt: CellStrip;
  readonly at: CellStrip;
  readonly values: readonly (string | number | undefined)[];
}

/** Where a column of a table lies on its sheet; the first `most` rows of it. */
export function placedColumn(table: StatisticsTable, id: string, most: number = table.rows.length): PlacedColumn {
  const column = table.columns.findIndex((one) => one.id === id);
  if (column < 0) throw new Error(`no column ${id} in ${table.id}`);
  const rows = table.rows.slice(0, most);
  const strip = (top: number, bottom: number): CellStrip => ({
    sheet: table.name,
    area: { top, bottom, left: column, right: column },
  });
  return {
    label: table.columns[column].label,
    labelAt: strip(LABEL_ROW, LABEL_ROW),
    at: strip(rowOf(0), rowOf(rows.length - 1)),
    values: rows.map((row) => row[column]),
  };
}
