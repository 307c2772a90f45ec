import type { Cell, PageSetup, Row, Workbook, Worksheet } from 'exceljs';
import { LOOK } from '../../shared/forms/look';
import type { Lang, Text } from '../../shared/text/lang';
import { linesIn } from '../forms/cells';
import { aligned, CELL, colour, fill, font, size } from '../forms/pens';

/** A column of a table: its heading, its width in characters, and how its cells are set. */
export interface Column<T> {
  readonly label: Text;
  readonly width: number;
  readonly centred?: boolean;
  /** A number is set as one; a link is written as text that leads somewhere. */
  text(one: T, lang: Lang): string | number;
  link?(one: T): string | undefined;
  colour?(one: T): string | undefined;
}

/** Of a link. */
const BLUE = '1F5FA8';

const A4 = 9;
/** Height of a line of the body, in points. */
const LINE = LOOK.size.body * 1.45;
const PAGE: Partial<PageSetup> = {
  paperSize: A4,
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: LOOK.margin,
};

const FOOTER: Readonly<Record<Lang, string>> = {
  zh: '&L&F&C第 &P 页 共 &N 页&R&A',
  en: '&L&F&CPage &P of &N&R&A',
};

const put = (cell: Cell, value: string | number, ink: string = colour.ink): void => {
  cell.value = value;
  cell.font = font(size.body, ink);
};

function title(sheet: Worksheet, text: string, notes: readonly string[], columns: number): void {
  const first = sheet.addRow([text]);
  first.height = LOOK.height.title;
  first.getCell(1).font = font(size.title, colour.ink, true);
  first.getCell(1).alignment = { vertical: 'middle' };
  for (const note of notes) {
    const row = sheet.addRow([note]);
    row.getCell(1).font = font(size.small, colour.quiet);
    row.getCell(1).alignment = { vertical: 'middle', wrapText: true };
    sheet.mergeCells(row.number, 1, row.number, columns);
  }
}

function headings<T>(row: Row, columns: readonly Column<T>[], lang: Lang): void {
  row.height = LOOK.height.labels;
  columns.forEach(({ label }, i) => {
    const cell = row.getCell(i + 1);
    cell.value = label[lang];
    cell.font = font(size.header, 'FFFFFF', true);
    cell.fill = fill(colour.typed);
    cell.alignment = aligned('center', true);
  });
}

function line<T>(row: Row, columns: readonly Column<T>[], one: T, lang: Lang): void {
  columns.forEach(({ text, link, colour: ink, centred }, i) => {
    const cell = row.getCell(i + 1);
    const target = link?.(one);
    const value = text(one, lang);
    put(cell, value, ink?.(one));
    if (target !== undefined) {
      cell.value = { text: String(value), hyperlink: target };
      cell.font = { ...font(size.body, BLUE), underline: true };
    }
    cell.alignment = aligned(centred ? 'center' : 'left', true);
    cell.border = CELL;
  });
}

/** Characters of a column that its indent and its borders take. */
const PADDING = 3;

/** No program makes rows of wrapped text high enough when it opens a workbook that says nothing of their height. */
function heightOf<T>(columns: readonly Column<T>[], one: T, lang: Lang): number {
  const lines = Math.max(...columns.map(({ text, width }) => linesIn(String(text(one, lang)), width - PADDING)));
  return LINE * lines + LOOK.size.small / 2;
}

/** A sheet with a title, notes and one table: frozen and filtered at its heading, which every page repeats. */
export function tableSheet<T>(
  workbook: Workbook,
  name: string,
  heading: { readonly title: string; readonly notes: readonly string[] },
  columns: readonly Column<T>[],
  rows: readonly T[],
  lang: Lang,
): Worksheet {
  const sheet = workbook.addWorksheet(name, {
    pageSetup: PAGE,
    headerFooter: { oddFooter: FOOTER[lang] },
  });
  columns.forEach(({ width }, i) => (sheet.getColumn(i + 1).width = width));
  title(sheet, heading.title, heading.notes, columns.length);
  const header = sheet.addRow([]);
  headings(header, columns, lang);
  for (const one of rows) {
    const row = sheet.addRow([]);
    line(row, columns, one, lang);
    row.height = heightOf(columns, one, lang);
  }
  sheet.views = [{ state: 'frozen', ySplit: header.number, showGridLines: false }];
  sheet.pageSetup.printTitlesRow = `${header.number}:${header.number}`;
  if (rows.length > 0) {
    const [from, to] = [header.number, header.number + rows.length];
    sheet.autoFilter = { from: { row: from, column: 1 }, to: { row: to, column: columns.length } };
  }
  return sheet;
}
