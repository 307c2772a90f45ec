import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Cell, Column as SheetColumn, Row, Worksheet } from 'exceljs';
import type { Recalculation } from '../shared/list/result';
import type { ListLayout } from '../shared/list/layout';
import type { RuleBook } from '../shared/rulebook/book';
import { showStatus, showValue } from '../shared/rulebook/show';
import { describeSource } from '../shared/rulebook/source';
import type { Lang } from '../shared/text/lang';
import { Problem } from '../shared/text/message';
import { widthOf } from '../shared/text/width';
import { CellKind, type Table } from '../shared/workbook/table';
import { labels, words } from './words';

/** Rows of an Excel sheet. */
const SHEET_ROWS = 1_048_576;
const FONT = { name: 'Microsoft YaHei', size: 10 };
const HEADER = {
  font: { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } },
  alignment: { vertical: 'middle' as const, horizontal: 'center' as const, wrapText: true },
};
const fill = (argb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { argb } });
/** Columns of the list as they were, and columns that were added. */
const GIVEN = fill('FF4B5D67');
const ADDED = fill('FF0F6B6B');

/** Columns of the list, and results, that hold money in 元. */
const MONEY = new Set(['value', 'onePurchase', 'monthlyIncome', 'receivable', 'amount', 'limit']);
const MONEY_FORMAT = '#,##0.00';

/** What is written: the list, what was made of it, and by which rules. */
export interface ListOutput {
  readonly table: Table;
  readonly layout: ListLayout;
  readonly result: Recalculation;
  readonly book: RuleBook;
  readonly lang: Lang;
  /** Label and text, line by line. */
  readonly summary: readonly (readonly [string, string])[];
  readonly onRow?: (done: number) => void;
}

const WIDEST = 40;
const NARROWEST = 7;
/** A header that is longer wraps instead of widening its column. */
const HEADER_WIDTH = 12;
const SAMPLED = 200;

/** Widths from the header and the first rows. */
function widths(
  count: number,
  header: (column: number) => string,
  rows: number,
  cell: (row: number, column: number) => string,
): number[] {
  return Array.from({ length: count }, (_, column) => {
    let width = Math.min(HEADER_WIDTH, widthOf(header(column)) + 2);
    for (let row = 0; row < Math.min(rows, SAMPLED); row++) width = Math.max(width, widthOf(cell(row, column)) + 2);
    return Math.min(WIDEST, Math.max(NARROWEST, width));
  });
}

/** A cell of the list as a value; text stays text, also where it looks like a formula. */
function given(
  table: Table,
  column: number,
  row: number,
): { value: string | number | boolean | null; format?: string } {
  const cells = table.column(column);
  switch (cells.kind(row)) {
    case CellKind.Blank:
      return { value: null };
    case CellKind.Number:
      return { value: cells.number(row) };
    case CellKind.Boolean:
      return { value: cells.number(row) !== 0 };
    case CellKind.Date: {
      const serial = cells.number(row);
      return {
        value: serial,
        format: Number.isInteger(serial) ? 'yyyy-mm-dd' : serial < 1 ? 'hh:mm' : 'yyyy-mm-dd hh:mm',
      };
    }
    case CellKind.Text:
    case CellKind.Error:
      return { value: cells.text(row) };
  }
}

/** A4 upright, A4 across and A3 across, one page wide. */
const ONE_WIDE = { fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
const PORTRAIT = { ...ONE_WIDE, paperSize: 9 as number, orientation: 'portrait' as const };
const LANDSCAPE = { ...ONE_WIDE, paperSize: 9 as number, orientation: 'landscape' as const };
const WIDE = { ...ONE_WIDE, paperSize: 8 as number, orientation: 'landscape' as const };
const RULED = { bottom: { style: 'hair' as const, color: { argb: 'FFC5CDD3' } } };
const LEFT = { vertical: 'middle' as const, horizontal: 'left' as const, indent: 1 };
const CENTRE = { vertical: 'middle' as const, horizontal: 'center' as const };
/** A result that is longer than a name or a number reads from the left. */
const PROSE = new Set(['duties', 'settlement']);

const put = (cell: Cell, { value, format }: { value: string | number | boolean | null; format?: string }): void => {
  if (value === null || value === '') return;
  cell.value = value;
  if (typeof value === 'string') cell.alignment = LEFT;
  if (format !== undefined) cell.numFmt = format;
};

const head = (row: Row, fillOf: (column: number) => ReturnType<typeof fill>): void => {
  row.height = 42;
  row.eachCell({ includeEmpty: false }, (cell, column) => {
    cell.font = HEADER.font;
    cell.alignment = HEADER.alignment;
    cell.fill = fillOf(column - 1);
  });
};

function writeRows(sheet: Worksheet, { table, layout, result, lang, onRow }: ListOutput): void {
  const { headerRow } = layout;
  const added = result.columns;
  const money = new Set([...layout.columns.values()].filter(({ code }) => MONEY.has(code)).map(({ index }) => index));
  const inBody = (column: number, row: number) => {
    const cell = given(table, column, row);
    return money.has(column) && row > headerRow && typeof cell.value === 'number'
      ? { ...cell, format: MONEY_FORMAT }
      : cell;
  };
  for (let row = 0; row < table.rowCount; row++) {
    const line = sheet.addRow([]);
    for (let column = 0; column < table.columnCount; column++) put(line.getCell(column + 1), inBody(column, row));
    added.forEach((one, i) => {
      const cell = line.getCell(table.columnCount + i + 1);
      if (row === headerRow) cell.value = one.label[lang];
      else if (row > headerRow) {
        put(cell, { value: one.cell(row), format: MONEY.has(one.code) ? MONEY_FORMAT : undefined });
        if (!MONEY.has(one.code) && !PROSE.has(one.code)) cell.alignment = CENTRE;
        cell.border = RULED;
      }
    });
    if (row > headerRow)
      for (let column = 0; column < table.columnCount; column++) line.getCell(column + 1).border = RULED;
    line.font = row < headerRow ? { ...FONT, size: row === 0 ? 14 : 9, bold: row === 0 } : FONT;
    if (row === headerRow) head(line, (column) => (column < table.columnCount ? GIVEN : ADDED));
    line.commit();
    onRow?.(row + 1);
  }
}

function writeTable(
  sheet: Worksheet,
  header: readonly string[],
  rows: readonly (readonly string[])[],
  sizes: readonly number[],
): void {
  sheet.columns = sizes.map((width): Partial<SheetColumn> => ({ width }));
  const first = sheet.addRow([...header]);
  head(first, () => GIVEN);
  first.commit();
  for (const row of rows) {
    const line = sheet.addRow([...row]);
    line.eachCell((cell) => {
      cell.font = FONT;
      cell.alignment = { vertical: 'top', wrapText: true };
      cell.border = RULED;
    });
    line.commit();
  }
}

/** The rule-book entries that the results rest on. */
const ruleRows = (used: readonly string[], book: RuleBook, lang: Lang): string[][] =>
  used
    .flatMap((path) => book.entries(path))
    .map(({ path, label, value, status, source, replaced }) => {
      const was = replaced === undefined ? '' : labels.changed[lang].replace('{was}', showValue(replaced, lang));
      return [path, label[lang], showValue(value, lang) + was, showStatus(status)[lang], describeSource(source)[lang]];
    });

/** Writes the recalculated list as a new workbook, row by row, so that a long list needs no room in memory. */
export async function writeList(path: string, output: ListOutput): Promise<void> {
  const { table, layout, result, book, lang, summary } = output;
  if (table.rowCount > SHEET_ROWS) throw new Problem(words.tooManyRows({ rows: table.rowCount, most: SHEET_ROWS }));
  const { default: excel } = await import('exceljs');
  const stream = createWriteStream(path);
  // An error of the stream would otherwise wait for nobody.
  const failed = once(stream, 'error').then(([error]) => Promise.reject(error as Error));
  const workbook = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });

  const { headerRow, labels: header } = layout;
  const all = table.columnCount + result.columns.length;
  const text = (row: number, column: number): string => {
    const at = headerRow + 1 + row;
    if (column >= table.columnCount) return String(result.columns[column - table.columnCount].cell(at));
    const { value, format } = given(table, column, at);
    return format ?? String(value ?? '');
  };
  const list = workbook.addWorksheet(sheetName(table.name), {
    views: [{ state: 'frozen', ySplit: headerRow + 1, xSplit: 0 }],
    pageSetup: { ...WIDE, printTitlesRow: `${headerRow + 1}:${headerRow + 1}` },
  });
  list.columns = widths(
    all,
    (column) => (column < table.columnCount ? header[column] : result.columns[column - table.columnCount].label[lang]),
    table.rowCount - headerRow - 1,
    text,
  ).map((width): Partial<SheetColumn> => ({ width }));
  list.autoFilter = { from: { row: headerRow + 1, column: 1 }, to: { row: table.rowCount, column: all } };

  const work = async () => {
    writeRows(list, output);
    list.commit();
    const overview = workbook.addWorksheet(labels.summarySheet[lang], { pageSetup: PORTRAIT });
    writeTable(overview, [labels.title[lang], ''], summary, [22, 90]);
    overview.commit();
    const rules = workbook.addWorksheet(labels.rulesSheet[lang], {
      views: [{ state: 'frozen', ySplit: 1 }],
      pageSetup: LANDSCAPE,
    });
    const columns = [labels.path, labels.name, labels.value, labels.status, labels.source].map((one) => one[lang]);
    writeTable(rules, columns, ruleRows(result.used, book, lang), [34, 36, 34, 12, 70]);
    rules.commit();
    await workbook.commit();
  };
  await Promise.race([work(), failed]);
}

/** A sheet's name as Excel takes it: at most 31 characters, none of []:*?/\, no quote at either end. */
function sheetName(name: string): string {
  const cleaned = name
    .replace(/\.[^.]*$/, '')
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim()
    .slice(0, 31);
  return cleaned === '' || cleaned.toLowerCase() === 'history' ? 'List' : cleaned;
}
