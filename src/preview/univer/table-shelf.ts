import type { Worksheet } from '@univerjs/core';
import { shiftColumns, shiftRows } from '../../shared/workbook/range';
import type { ExcelTable } from '../../shared/workbook/sheet';

/** Where the tables of a sheet stand in what the grid keeps of it: the grid has no tables of its own. */
interface Kept {
  kadTables?: readonly ExcelTable[];
}

/** The tables of a sheet as the grid keeps them for us. */
export const tablesData = (tables: readonly ExcelTable[]): Record<string, unknown> => ({ kadTables: tables });

export const tablesOf = (sheet: Worksheet): readonly ExcelTable[] =>
  (sheet.getConfig().custom as Kept | undefined)?.kadTables ?? [];

export function setTables(sheet: Worksheet, tables: readonly ExcelTable[]): void {
  const config = sheet.getConfig();
  config.custom = { ...config.custom, ...tablesData(tables) };
}

/** Moves and resizes the tables of a sheet when rows or columns come in (`count` above 0) or go. */
export function shiftTables(sheet: Worksheet, lines: 'rows' | 'columns', at: number, count: number): void {
  const shift = lines === 'rows' ? shiftRows : shiftColumns;
  const tables = tablesOf(sheet).flatMap((table) => {
    const area = shift(table.area, at, count);
    return area === undefined ? [] : [{ ...table, area }];
  });
  setTables(sheet, tables);
}
