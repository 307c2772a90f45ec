import { LOOK } from '../../shared/forms/look';
import type { CellLook, PlannedCell, SheetPlan } from '../../shared/workbook/sheet-plan';
import { cellName } from '../../shared/workbook/table';
import { inputOf } from './content';
import { rangeIn } from './cells';
import { BOX, ink, lines, TONES, write } from './pens';
import { pointsOf } from './width';

const { colour, size } = LOOK;
const LABEL_HEIGHT = 24;

function drawLook(range: Excel.Range, look: CellLook): void {
  switch (look) {
    case 'title':
      write(range, { size: size.title, color: colour.ink, bold: true });
      return;
    case 'note':
      write(range, { size: size.small, color: colour.quiet });
      return;
    case 'heading':
    case 'group': {
      const isHeading = look === 'heading';
      write(range, { size: size.header, color: isHeading ? 'FFFFFF' : colour.ink, bold: true });
      range.format.fill.color = ink(isHeading ? colour.typed : colour.derivedCell);
      range.format.horizontalAlignment = isHeading ? 'Center' : 'Left';
      range.format.rowHeight = LABEL_HEIGHT;
      return;
    }
    case 'text':
    case 'centred':
      write(range, { size: size.body, color: colour.ink });
      range.format.wrapText = true;
      if (look === 'centred') range.format.horizontalAlignment = 'Center';
      lines(range, BOX);
  }
}

/** Cells of a row that stand side by side and look alike, so that a row is a few ranges. */
function runs(row: readonly (PlannedCell | undefined)[]): { look: CellLook; from: number; to: number }[] {
  const found: { look: CellLook; from: number; to: number }[] = [];
  Array.from(row).forEach((cell, column) => {
    if (cell?.look === undefined) return;
    const last = found[found.length - 1];
    if (last?.look === cell.look && last.to === column - 1) last.to = column;
    else found.push({ look: cell.look, from: column, to: column });
  });
  return found;
}

/** Draws a planned sheet behind the others; it is there after the next sync. */
export function drawPlan(context: Excel.RequestContext, plan: SheetPlan): void {
  const { name, rows, widths, frozenRows, state } = plan;
  const sheet = context.workbook.worksheets.add(name);
  // Before the texts, whose rows are as high as these make them.
  widths.forEach((characters, column) => (sheet.getCell(0, column).format.columnWidth = pointsOf(characters)));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length > 0 && width > 0) {
    const all = rangeIn(sheet, { top: 0, left: 0, bottom: rows.length - 1, right: width - 1 });
    const cells = rows.map((row) => Array.from({ length: width }, (_, i) => row[i]));
    all.numberFormat = cells.map((row) => row.map((cell) => cell?.format ?? 'General'));
    all.formulas = cells.map((row) => row.map((cell) => inputOf(cell?.content ?? null, cell?.format === '@')));
  }
  rows.forEach((row, top) => {
    for (const { look, from, to } of runs(row))
      drawLook(rangeIn(sheet, { top, bottom: top, left: from, right: to }), look);
    row.forEach((cell, column) => {
      if (cell?.tone !== undefined) sheet.getCell(top, column).format.fill.color = TONES[cell.tone];
      if (cell?.link !== undefined) {
        const { sheet: target, row: r, column: c } = cell.link;
        const documentReference = `'${target.replace(/'/g, "''")}'!${cellName(r, c)}`;
        sheet.getCell(top, column).hyperlink = { documentReference, textToDisplay: String(cell.content) };
      }
    });
  });
  if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
  if (state === 'hidden') sheet.visibility = 'Hidden';
}
