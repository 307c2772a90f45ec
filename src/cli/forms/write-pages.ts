import type { Alignment, Borders, Cell, Workbook } from 'exceljs';
import { type CellRole, GRID, GRID_WIDTH, type Page, type Paper } from '../../shared/forms/page';
import { LOOK } from '../../shared/forms/look';
import { BOX, colour, fill, font, size } from './pens';

interface Drawing {
  readonly size: number;
  readonly colour: string;
  readonly bold?: boolean;
  readonly align: Partial<Alignment>;
  readonly border?: Partial<Borders>;
  readonly fill?: string;
}

const left = { horizontal: 'left', vertical: 'middle', indent: 1, wrapText: true } as const;
const { line, ...sides } = { line: BOX.bottom, left: BOX.left, right: BOX.right };

/** How each kind of cell is drawn. */
const DRAWINGS: Readonly<Record<CellRole, Drawing>> = {
  title: { size: size.title + 2, colour: colour.ink, bold: true, align: { horizontal: 'center', vertical: 'middle' } },
  small: { size: size.small, colour: colour.quiet, align: { horizontal: 'left', vertical: 'middle' } },
  smallRight: { size: size.small, colour: colour.quiet, align: { horizontal: 'right', vertical: 'middle' } },
  label: {
    size: size.body,
    colour: colour.ink,
    align: { horizontal: 'center', vertical: 'middle', wrapText: true },
    border: BOX,
    fill: colour.paper,
  },
  value: { size: size.body, colour: colour.ink, align: left, border: BOX },
  box: { size: size.body, colour: colour.ink, align: left, border: BOX },
  sign: { size: size.body, colour: colour.ink, align: { ...left, vertical: 'top' }, border: { ...sides, top: line } },
  day: {
    size: size.body,
    colour: colour.quiet,
    align: { horizontal: 'right', vertical: 'middle', indent: 1 },
    border: { ...sides, bottom: line },
  },
  seal: { size: size.body, colour: colour.quiet, align: { horizontal: 'right', vertical: 'middle', indent: 6 } },
  gap: { size: size.body, colour: colour.ink, align: {} },
};

function draw(cell: Cell, role: CellRole): void {
  const drawing = DRAWINGS[role];
  cell.font = font(drawing.size, drawing.colour, drawing.bold);
  cell.alignment = drawing.align;
  if (drawing.border !== undefined) cell.border = drawing.border;
  if (drawing.fill !== undefined) cell.fill = fill(drawing.fill);
}

const LONGEST_NAME = 31;

/** A sheet's name as Excel takes it, different from those before. */
function sheetName(wanted: string, taken: Set<string>): string {
  const cleaned = wanted
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .trim();
  for (let times = 1; ; times++) {
    const end = times === 1 ? '' : ` (${times})`;
    const name = `${cleaned.slice(0, LONGEST_NAME - end.length).trim()}${end}`;
    if (name !== '' && !taken.has(name.toLowerCase())) {
      taken.add(name.toLowerCase());
      return name;
    }
  }
}

/** A page on a sheet of its own, printed on one sheet of paper whatever the fonts of the machine. */
function addPage(workbook: Workbook, name: string, { lines }: Page): void {
  const { margin } = LOOK;
  const sheet = workbook.addWorksheet(name, {
    views: [{ showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 1,
      horizontalCentered: true,
      margins: { ...margin, left: 0.5, right: 0.5, bottom: 0.5 },
    },
  });
  sheet.columns = Array.from({ length: GRID }, () => ({ width: GRID_WIDTH }));
  lines.forEach(({ height, cells }, i) => {
    const row = i + 1;
    sheet.getRow(row).height = height;
    for (const { column, span, text, role } of cells) {
      for (let at = 0; at < span; at++) draw(sheet.getCell(row, column + at + 1), role);
      if (text !== '') sheet.getCell(row, column + 1).value = text;
      if (span > 1) sheet.mergeCells(row, column + 1, row, column + span);
    }
  });
}

/**
 * Writes papers as a new workbook, each page on a sheet of its own in the order in which they are printed.
 * @param made  the time that the workbook says it was made
 */
export async function writePages(path: string, papers: readonly Paper[], made: Date): Promise<void> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  workbook.creator = workbook.lastModifiedBy = 'Key Account Desk';
  workbook.created = workbook.modified = made;
  const taken = new Set<string>();
  for (const { name, pages } of papers) {
    for (const page of pages) addPage(workbook, sheetName(`${name} ${page.title}`, taken), page);
  }
  await workbook.xlsx.writeFile(path);
}
