import type { KitCard } from '../../shared/forms/kit';
import { CARD_COLUMN_WIDTH, CARD_COLUMNS, type CardCell } from '../../shared/forms/layout/card';
import { LOOK } from '../../shared/forms/look';
import { isFormula } from '../../shared/workbook/content';
import { rangeIn } from './cells';
import { becomesText, inputOf } from './content';
import { BOX, ink, lines, write } from './pens';
import { setPaper } from './paper';
import { addRule, type ListRanges } from './validations';
import { pointsOf } from './width';

const { colour, size, height } = LOOK;
const LINE_HEIGHT = 15;

interface Drawing {
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly align: 'Left' | 'Center' | 'Right';
  readonly fill?: string;
  readonly isBoxed?: true;
}

const DRAWINGS: Readonly<Record<CardCell['role'], Drawing>> = {
  title: { size: size.title, color: colour.ink, bold: true, align: 'Center' },
  head: { size: size.body, color: colour.quiet, align: 'Right' },
  headValue: { size: size.body, color: colour.ink, align: 'Left' },
  note: { size: size.small, color: colour.quiet, align: 'Left' },
  mark: { size: size.small, color: colour.quiet, align: 'Right' },
  section: { size: size.header, color: 'FFFFFF', bold: true, align: 'Left', fill: colour.typed, isBoxed: true },
  label: { size: size.body, color: colour.ink, align: 'Center', fill: colour.paper, isBoxed: true },
  derivedLabel: { size: size.body, color: colour.derived, align: 'Center', fill: colour.derivedCell, isBoxed: true },
  value: { size: size.body, color: colour.ink, align: 'Left', isBoxed: true },
};

/** Of a row, in points: a long text has two lines to be written in. */
function heightOf({ role, field }: CardCell): number {
  if (role === 'title') return height.title;
  if (role === 'head' || role === 'headValue') return height.header;
  if (role === 'note' || role === 'mark') return height.note;
  return field?.field.type === 'longText' ? 2 * LINE_HEIGHT + 6 : height.header + 2;
}

/** Sets what stands beside a label. */
function writeValue(cell: Excel.Range, { field }: CardCell, values: KitCard['values']): void {
  if (field === undefined) return;
  const content = values.get(field.field.id) ?? null;
  // A number or a formula would become a text under the format of texts.
  const isDetour = field.format === '@' && becomesText(content);
  cell.numberFormat = [[isDetour ? 'General' : field.format]];
  if (content !== null) cell.formulas = [[inputOf(content, field.format === '@' && !isDetour)]];
  if (isDetour && !isFormula(content)) cell.numberFormat = [[field.format]];
}

function drawCell(sheet: Excel.Worksheet, cell: CardCell, { layout, values }: KitCard, lists: ListRanges): void {
  const { row, column, span, role, text, field } = cell;
  const range = rangeIn(sheet, { top: row, bottom: row, left: column, right: column + span - 1 });
  const first = sheet.getCell(row, column);
  if (span > 1) range.merge();
  if (text !== '') first.values = [[inputOf(text, false)]];
  writeValue(first, cell, values);
  const { align, fill, isBoxed, ...pen } = DRAWINGS[role];
  write(range, pen);
  range.format.verticalAlignment = 'Center';
  range.format.horizontalAlignment =
    field === undefined ? align : field.align === 'left' ? 'Left' : field.align === 'right' ? 'Right' : 'Center';
  range.format.wrapText = field?.wrap ?? (role === 'label' || role === 'derivedLabel');
  if (field?.derived === true) range.format.fill.color = ink(colour.derivedCell);
  else if (fill !== undefined) range.format.fill.color = ink(fill);
  if (isBoxed === true) lines(range, BOX);
  else if (role === 'headValue') lines(range, ['EdgeBottom']);
  if (field !== undefined) addRule(range, layout, field, lists);
}

/** Draws a card on a new sheet, printed on one A4 page across; it is there after the next sync. */
export function drawCard(context: Excel.RequestContext, card: KitCard, lists: ListRanges): void {
  const { layout } = card;
  const sheet = context.workbook.worksheets.add(layout.name);
  const last = Math.max(...layout.cells.map(({ row }) => row));
  rangeIn(sheet, { top: 0, bottom: last, left: 0, right: CARD_COLUMNS - 1 }).format.columnWidth =
    pointsOf(CARD_COLUMN_WIDTH);
  const heights = new Map<number, number>();
  for (const cell of layout.cells) {
    drawCell(sheet, cell, card, lists);
    heights.set(cell.row, Math.max(heights.get(cell.row) ?? 0, heightOf(cell)));
  }
  for (const [row, points] of heights) sheet.getCell(row, 0).format.rowHeight = points;
  setPaper(sheet.pageLayout, 'Landscape', 1);
  sheet.showGridlines = false;
}
