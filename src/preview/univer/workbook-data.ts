import {
  BooleanNumber,
  type ICellData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  type Nullable,
} from '@univerjs/core';
import type { Book, BookCell, BookSheet, Look } from '../book';
import { plainOf, valueData } from './cells';
import { FONT, STYLES } from './looks';
import { tablesData } from './table-shelf';
import { heightPixels, pixelsOf, widthOf } from './widths';

/** Room beyond the data, to work in. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 8;
const LEAST = { rows: 100, columns: 20 };

/** Every combination of a look and a number format, once. */
class StyleBook {
  readonly styles: Record<string, IStyleData> = {};

  idOf(look: Look | undefined, format: string | undefined): string | undefined {
    if (look === undefined && format === undefined) return undefined;
    const id = `${look ?? ''}|${format ?? ''}`;
    this.styles[id] ??= {
      ...(look === undefined ? {} : STYLES[look]),
      ...(format === undefined ? {} : { n: { pattern: format } }),
    };
    return id;
  }
}

function cellData(cell: BookCell, styles: StyleBook): ICellData {
  const { value, formula, look, format } = cell;
  const data: ICellData = {
    ...(value === null ? {} : valueData(value)),
    ...(formula === undefined ? {} : { f: formula }),
  };
  const style = styles.idOf(look, format);
  if (style !== undefined) data.s = style;
  return data;
}

function sheetData(sheet: BookSheet, id: string, styles: StyleBook): Partial<IWorksheetData> {
  const cells: Record<number, Record<number, ICellData>> = {};
  let columns = sheet.widths?.length ?? 0;
  sheet.rows.forEach((row, r) => {
    columns = Math.max(columns, row.length);
    row.forEach((cell, c) => {
      if (cell !== undefined) (cells[r] ??= {})[c] = cellData(cell, styles);
    });
  });
  const frozen = sheet.frozenRows ?? 0;
  return {
    id,
    name: sheet.name,
    cellData: cells,
    rowCount: Math.max(LEAST.rows, sheet.rows.length + SPARE_ROWS),
    columnCount: Math.max(LEAST.columns, columns + SPARE_COLUMNS),
    defaultStyle: { ff: FONT, fs: 10 },
    defaultRowHeight: 22,
    columnData: Object.fromEntries((sheet.widths ?? []).map((width, i) => [i, { w: pixelsOf(width) }])),
    rowData: Object.fromEntries([
      ...Object.entries(sheet.heights ?? {}).map(([row, height]) => [
        row,
        { h: heightPixels(height), ia: BooleanNumber.FALSE },
      ]),
      ...(sheet.hiddenRows ?? []).map((row) => [row, { hd: BooleanNumber.TRUE }]),
    ]),
    mergeData: (sheet.merges ?? []).map(({ top, left, bottom, right }) => ({
      startRow: top,
      startColumn: left,
      endRow: bottom,
      endColumn: right,
    })),
    ...(sheet.state === undefined || sheet.state === 'visible' ? {} : { hidden: BooleanNumber.TRUE }),
    ...(sheet.tables === undefined ? {} : { custom: tablesData(sheet.tables) }),
    ...(frozen > 0 ? { freeze: { xSplit: 0, ySplit: frozen, startRow: frozen, startColumn: -1 } } : {}),
    showGridlines: sheet.gridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  };
}

/** A workbook as the grid takes it. */
export function workbookData(book: Book, id: string): IWorkbookData {
  const styles = new StyleBook();
  const sheets = book.sheets.map((sheet, i) => sheetData(sheet, `sheet${i}`, styles));
  return {
    id,
    name: book.name,
    appVersion: '',
    locale: LocaleType.ZH_CN,
    styles: styles.styles,
    sheetOrder: sheets.map(({ id: one }) => one!),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id!, sheet])),
  };
}

/**
 * A workbook as it stands in the grid.
 * @param spilled  the cells that formulas elsewhere filled, by sheet, row and column
 */
export function bookOf(data: IWorkbookData, spilled: (sheet: string) => CellsByPlace | undefined): Book {
  const styleOf = ({ s }: ICellData) => (typeof s === 'string' ? data.styles[s] : s);
  const sheets = data.sheetOrder.map((id): BookSheet => {
    const sheet = data.sheets[id];
    const rows: (BookCell | undefined)[][] = [];
    const put = (row: number, column: number, cell: BookCell) => ((rows[row] ??= [])[column] = cell);
    for (const [r, c, cell] of placed(sheet.cellData)) {
      const formula = cell.f ?? (cell.si ? '=' : undefined);
      const value = plainOf(cell, formula !== undefined);
      if (value === null && formula === undefined) continue;
      put(r, c, { value, formula, format: styleOf(cell)?.n?.pattern });
    }
    for (const [r, c, cell] of placed(spilled(id))) {
      const own = sheet.cellData?.[r]?.[c];
      put(r, c, {
        value: plainOf(cell, true),
        formula: own?.f ?? undefined,
        format: own === undefined ? undefined : styleOf(own)?.n?.pattern,
      });
    }
    const widths: number[] = [];
    for (const [column, { w }] of Object.entries(sheet.columnData ?? {})) {
      if (w !== undefined) widths[Number(column)] = widthOf(w);
    }
    return {
      name: sheet.name ?? id,
      rows: Array.from(rows, (row) => row ?? []),
      widths,
      frozenRows: sheet.freeze?.ySplit ?? 0,
      merges: (sheet.mergeData ?? []).map((range) => ({
        top: range.startRow,
        left: range.startColumn,
        bottom: range.endRow,
        right: range.endColumn,
      })),
    };
  });
  return { name: data.name, sheets };
}

/** Cells by row and column, as the grid keeps them. */
export type CellsByPlace = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

function* placed(cells: CellsByPlace | undefined): Generator<[row: number, column: number, cell: ICellData]> {
  for (const [row, line] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (cell) yield [Number(row), Number(column), cell];
    }
  }
}
