import type { Alignment, Borders, DataValidation, Workbook, Worksheet } from 'exceljs';
import type { KitCard } from '../../shared/forms/kit';
import { CARD_COLUMN_WIDTH, CARD_COLUMNS, type CardCell } from '../../shared/forms/layout/card';
import { fitsOnePage, pageStarts, scaleFor } from '../../shared/forms/layout/paper';
import { LOOK } from '../../shared/forms/look';
import { cellValue, linesIn, textOf } from './cells';
import { footerText, ruleOf } from './form-sheet';
import { BOX, colour, fill, font, LINE, size } from './pens';

interface Drawing {
  readonly size: number;
  readonly ink: string;
  readonly bold?: boolean;
  readonly align: Partial<Alignment>;
  readonly border?: Partial<Borders>;
  readonly fill?: string;
}

const middle = { vertical: 'middle' } as const;
const label = { size: size.body, ink: colour.ink, align: { ...middle, horizontal: 'center', wrapText: true } } as const;

const DRAWINGS: Readonly<Record<CardCell['role'], Drawing>> = {
  title: { size: size.title, ink: colour.ink, bold: true, align: { ...middle, horizontal: 'center' } },
  head: { size: size.body, ink: colour.quiet, align: { ...middle, horizontal: 'right' } },
  headValue: { size: size.body, ink: colour.ink, align: { ...middle, horizontal: 'left', indent: 1 }, border: LINE },
  note: { size: size.small, ink: colour.quiet, align: { ...middle, horizontal: 'left' } },
  mark: { size: size.small, ink: colour.quiet, align: { ...middle, horizontal: 'right' } },
  section: {
    size: size.header,
    ink: 'FFFFFF',
    bold: true,
    align: { ...middle, horizontal: 'left', indent: 1 },
    border: BOX,
    fill: colour.typed,
  },
  label: { ...label, border: BOX, fill: colour.paper },
  derivedLabel: { ...label, ink: colour.derived, border: BOX, fill: colour.derivedCell },
  value: { size: size.body, ink: colour.ink, align: middle, border: BOX },
};

const LINE_HEIGHT = 15;
/** Lines that a long text is given to be written in by hand. */
const LONG_LINES = 2;

/** Of a line of a grid, in points. */
const GRID_HEIGHT = 21;

/** Heights of the rows of a card, in points. */
function heightOf(cells: readonly CardCell[], values: KitCard['values']): number {
  const { height } = LOOK;
  const [{ role }] = cells;
  if (role === 'title') return height.title;
  if (role === 'head') return height.header;
  if (role === 'note') return height.note;
  const lines = cells.map(({ span, text, field }) => {
    const shown = field === undefined ? text : textOf(values.get(field.field.id) ?? null);
    const wraps = field === undefined || field.wrap;
    const needed = wraps ? linesIn(shown, span * CARD_COLUMN_WIDTH - 2) : 1;
    return field?.field.type === 'longText' ? Math.max(LONG_LINES, needed) : needed;
  });
  const inGrid = cells.some(({ field }) => field?.field.grid !== undefined);
  return Math.max(inGrid ? GRID_HEIGHT : height.header + 2, Math.max(...lines) * LINE_HEIGHT + 6);
}

const WIDTHS: readonly number[] = Array.from({ length: CARD_COLUMNS }, () => CARD_COLUMN_WIDTH);
const SCALE = scaleFor(WIDTHS);
/** The title stands on every page. */
const TITLE_ROW = 1;

/** Puts a card on one page where it can still be read there, and else ends pages before the sections that would not fit whole. */
function setPages(sheet: Worksheet, rows: ReadonlyMap<number, readonly CardCell[]>): void {
  const starts = [...rows].filter(([, [{ role }]]) => role === 'section').map(([row]) => row);
  const bounds = [TITLE_ROW, ...starts, rows.size];
  const [block, first, ...more] = bounds.slice(0, -1).map((from, i) => {
    let sum = 0;
    for (let row = from; row < bounds[i + 1]; row++) sum += sheet.getRow(row + 1).height;
    return sum;
  });
  // The title stands on every page, header block and note with the first section.
  const parts = [LOOK.height.title, block + first, ...more];
  if (fitsOnePage(parts.reduce((sum, part) => sum + part, 0))) {
    sheet.pageSetup.fitToHeight = 1;
    return;
  }
  for (const part of pageStarts(parts, SCALE)) sheet.getRow(starts[part - 1]).addPageBreak();
}

/** Draws a card on a sheet of its own, printed on A4 pages, each of whole sections. */
export function addCardSheet(workbook: Workbook, { layout, values }: KitCard): void {
  const { margin } = LOOK;
  const sheet = workbook.addWorksheet(layout.name, {
    views: [{ showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: margin,
      printTitlesRow: `${TITLE_ROW}:${TITLE_ROW}`,
    },
    headerFooter: { oddFooter: footerText(layout.footer) },
  });
  sheet.columns = WIDTHS.map((width) => ({ width }));
  const byRow = new Map<number, CardCell[]>();
  for (const cell of layout.cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  for (const [row, cells] of byRow) {
    sheet.getRow(row + 1).height = heightOf(cells, values);
    for (const { column, span, role, text, field } of cells) {
      const drawing = DRAWINGS[role];
      for (let at = column + 1; at <= column + span; at++) {
        const cell = sheet.getCell(row + 1, at);
        cell.font = font(drawing.size, drawing.ink, drawing.bold);
        cell.alignment = drawing.align;
        if (drawing.border !== undefined) cell.border = drawing.border;
        if (drawing.fill !== undefined) cell.fill = fill(drawing.fill);
      }
      const first = sheet.getCell(row + 1, column + 1);
      if (span > 1) sheet.mergeCells(row + 1, column + 1, row + 1, column + span);
      if (text !== '') first.value = text;
      if (field === undefined) continue;
      first.value = cellValue(values.get(field.field.id) ?? null);
      first.numFmt = field.format;
      first.alignment = {
        ...middle,
        horizontal: field.align,
        wrapText: field.wrap,
        // A year's revenue is longer than a month's, and both share the width of the page.
        ...(!field.wrap && { shrinkToFit: true }),
        ...(field.align !== 'center' && { indent: 1 }),
      };
      if (field.derived) first.fill = fill(colour.derivedCell);
      if (field.validation !== undefined)
        first.dataValidation = ruleOf(field.validation, layout, field) as DataValidation;
    }
  }
  setPages(sheet, byRow);
}
