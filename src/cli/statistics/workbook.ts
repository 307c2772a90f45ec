import type { Row, Workbook, Worksheet } from 'exceljs';
import { LOOK } from '../../shared/forms/look';
import type { StatisticsTable, TableColumn } from '../../shared/forms/statistics';
import type { Lang } from '../../shared/text/lang';
import { widthOf } from '../../shared/text/width';
import { linesIn } from '../forms/cells';
import { aligned, BOX, CELL, colour, fill, font, size } from '../forms/pens';
import { CODES, WIDTHS } from '../../shared/forms/statistics/formats';
import { LABEL_ROW } from './place';
import { labels, MEANINGS } from './words';

/** A figure of the overview. */
export interface KeyFigure {
  readonly label: string;
  readonly value: string | number | undefined;
  readonly format: string;
  /** What stands below it in small type. */
  readonly note?: string;
}

/** What the sheets say beside their tables. */
export interface Heading {
  readonly title: string;
  /** Period, date of reference, files, rules: a line each. */
  readonly about: readonly string[];
  readonly figures: readonly KeyFigure[];
  readonly remarks: readonly string[];
}

const A4 = 9;
const WIDEST = 34;
const FOOTER: Readonly<Record<Lang, string>> = { zh: '&L&F&C第 &P 页 共 &N 页&R&A', en: '&L&F&CPage &P of &N&R&A' };

function newSheet(workbook: Workbook, name: string, lang: Lang, frozen?: { rows: number; columns: number }): Worksheet {
  return workbook.addWorksheet(name, {
    views: [
      frozen === undefined
        ? { showGridLines: false }
        : { state: 'frozen', ySplit: frozen.rows, xSplit: frozen.columns, showGridLines: false },
    ],
    pageSetup: {
      paperSize: A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: LOOK.margin,
    },
    headerFooter: { oddFooter: FOOTER[lang] },
  });
}

function titleRow(sheet: Worksheet, text: string): void {
  const row = sheet.getRow(1);
  row.height = LOOK.height.title;
  row.getCell(1).value = text;
  row.getCell(1).font = font(size.title, colour.ink, true);
  row.getCell(1).alignment = { vertical: 'middle' };
}

function smallLine(sheet: Worksheet, row: number, text: string): void {
  const cell = sheet.getCell(row, 1);
  cell.value = text;
  cell.font = font(size.small, colour.quiet);
  cell.alignment = { vertical: 'middle' };
}

/** Of a column: its heading and its texts decide, numbers fit their format's width. */
function widthOfColumn({ label, format }: TableColumn, texts: readonly (string | number | undefined)[]): number {
  if (format !== 'text') return Math.max(WIDTHS[format], Math.min(WIDEST, Math.ceil(widthOf(label) / 2) + 4));
  const longest = Math.max(widthOf(label), ...texts.map((text) => widthOf(String(text ?? ''))));
  return Math.min(WIDEST, Math.max(WIDTHS.text - 6, longest + 4));
}

function fillRow(
  row: Row,
  columns: readonly TableColumn[],
  values: StatisticsTable['rows'][number],
  bold: boolean,
): void {
  row.height = LOOK.height.header;
  columns.forEach(({ format }, i) => {
    const cell = row.getCell(i + 1);
    const value = values[i];
    if (value !== undefined) cell.value = value;
    cell.numFmt = CODES[format];
    cell.font = font(size.body, colour.ink, bold);
    cell.alignment = aligned(format === 'text' ? 'left' : 'right', false);
    cell.border = CELL;
    if (bold) cell.fill = fill(colour.paper);
  });
}

/** A table of statistics on a sheet of its own, its total below it. */
function addTable(workbook: Workbook, table: StatisticsTable, { title, about }: Heading, lang: Lang): void {
  const { columns, rows, total, name } = table;
  const sheet = newSheet(workbook, name, lang, { rows: LABEL_ROW + 1, columns: 1 });
  titleRow(sheet, `${title} · ${name}`);
  smallLine(sheet, 2, about.join('  '));
  columns.forEach((column, i) => {
    sheet.getColumn(i + 1).width = widthOfColumn(
      column,
      rows.map((row) => row[i]),
    );
  });
  const header = sheet.getRow(LABEL_ROW + 1);
  header.height = LOOK.height.labels;
  columns.forEach(({ label }, i) => {
    const cell = header.getCell(i + 1);
    cell.value = label;
    cell.font = font(size.header, 'FFFFFF', true);
    cell.fill = fill(colour.typed);
    cell.alignment = aligned('center', true);
    cell.border = BOX;
  });
  rows.forEach((values, i) => fillRow(sheet.getRow(LABEL_ROW + 2 + i), columns, values, false));
  if (total !== undefined) fillRow(sheet.getRow(LABEL_ROW + 2 + rows.length), columns, total, true);
  if (rows.length > 0)
    sheet.autoFilter = {
      from: { row: LABEL_ROW + 1, column: 1 },
      to: { row: LABEL_ROW + 1 + rows.length, column: columns.length },
    };
  sheet.pageSetup.printTitlesRow = `${LABEL_ROW + 1}:${LABEL_ROW + 1}`;
}

/** The overview: how many columns it has, how wide they are, and where its charts may begin. */
export const OVERVIEW = { columns: 12, width: 12.5, perRow: 6 } as const;

const FIGURE_HEIGHTS = [20, 30, 16] as const;

/** @returns the row at which charts may begin, from 0 */
function addOverview(workbook: Workbook, { title, about, figures }: Heading, lang: Lang): number {
  const sheet = newSheet(workbook, labels.overview[lang], lang);
  // One page upright, so that no chart is cut.
  sheet.pageSetup.orientation = 'portrait';
  sheet.pageSetup.fitToHeight = 1;
  const { columns, width, perRow } = OVERVIEW;
  for (let column = 1; column <= columns; column++) sheet.getColumn(column).width = width;
  titleRow(sheet, title);
  about.forEach((line, i) => smallLine(sheet, 2 + i, line));
  const top = about.length + 3;
  const across = columns / perRow;
  figures.forEach(({ label, value, format, note = '' }, i) => {
    const first = top + Math.floor(i / perRow) * (FIGURE_HEIGHTS.length + 1);
    const column = (i % perRow) * across + 1;
    const parts = [label, value, note] as const;
    parts.forEach((part, k) => {
      sheet.mergeCells(first + k, column, first + k, column + across - 1);
      const row = sheet.getRow(first + k);
      row.height = FIGURE_HEIGHTS[k];
      const cell = row.getCell(column);
      if (part !== undefined && part !== '') cell.value = part;
      cell.alignment = { horizontal: 'center', vertical: 'middle' };
      cell.fill = fill(colour.paper);
      cell.font = k === 1 ? font(size.title, colour.derived, true) : font(size.small, colour.quiet);
      if (k === 1) cell.numFmt = format;
    });
  });
  return top + Math.ceil(figures.length / perRow) * (FIGURE_HEIGHTS.length + 1) - 1;
}

function addNotes(workbook: Workbook, { title, about, remarks }: Heading, lang: Lang): void {
  const sheet = newSheet(workbook, labels.notes[lang], lang);
  sheet.getColumn(1).width = 30;
  sheet.getColumn(2).width = 100;
  titleRow(sheet, `${title} · ${labels.notes[lang]}`);
  let at = 3;
  const line = (first: string, second: string, bold = false): void => {
    [first, second].forEach((text, i) => {
      const cell = sheet.getCell(at, i + 1);
      cell.value = text;
      cell.font = font(size.body, i === 0 || bold ? colour.ink : colour.typed, i === 0);
      cell.alignment = { vertical: 'top', wrapText: true };
    });
    sheet.getRow(at).height = linesIn(second, 96) * 16 + 4;
    at++;
  };
  for (const [i, text] of about.entries()) line(i === 0 ? labels.figure[lang] : '', text);
  at++;
  for (const [i, text] of remarks.entries()) line(i === 0 ? labels.remarks[lang] : '', text);
  if (remarks.length > 0) at++;
  line(labels.figure[lang], labels.meaning[lang], true);
  for (const [figure, meaning] of MEANINGS) line(figure[lang], meaning[lang]);
}

/** The workbook of statistics without its charts, and the row of the overview at which they may begin. */
export async function statisticsBook(
  tables: readonly StatisticsTable[],
  heading: Heading,
  lang: Lang,
  created: Date,
): Promise<{ readonly bytes: Uint8Array; readonly chartsFrom: number }> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  workbook.creator = workbook.lastModifiedBy = labels.title[lang];
  workbook.created = workbook.modified = created;
  const chartsFrom = addOverview(workbook, heading, lang);
  for (const table of tables) addTable(workbook, table, heading, lang);
  addNotes(workbook, heading, lang);
  return { bytes: new Uint8Array(await workbook.xlsx.writeBuffer()), chartsFrom };
}
