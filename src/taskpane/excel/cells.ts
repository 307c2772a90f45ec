import type { CellContent } from '../../shared/workbook/content';
import type { Area } from '../../shared/workbook/sheet';
import { contentFrom } from './content';

/** A cell as it was read. */
export interface ReadCell {
  readonly content: CellContent;
  readonly format: string;
}

export const rangeIn = (sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range =>
  sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);

const LOADED = 'values, formulas, valueTypes, numberFormat';

/** Asks for the cells of an area; what it gives is there after the next sync. */
export function askCells(sheet: Excel.Worksheet, area: Area): () => ReadCell[][] {
  const range = rangeIn(sheet, area).load(LOADED);
  return () => {
    const { values, formulas, valueTypes, numberFormat } = range;
    return values.map((cells, row) =>
      cells.map((value, column) => ({
        content: contentFrom(value, formulas[row][column], valueTypes[row][column]),
        format: String(numberFormat[row][column]),
      })),
    );
  };
}
