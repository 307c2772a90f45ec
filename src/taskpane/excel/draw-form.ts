import { bodyTop, type KitForm } from '../../shared/forms/kit';
import type { FormLayout } from '../../shared/forms/layout';
import { LOOK } from '../../shared/forms/look';
import { columnName } from '../../shared/workbook/table';
import { becomesText, inputOf } from './content';
import { rangeIn } from './cells';
import { BOX, ink, lines, requiredLine, write } from './pens';
import { setPaper } from './paper';
import { addValidations, type ListRanges } from './validations';
import { pointsOf } from './width';

const { colour, size, height } = LOOK;

function drawTop(sheet: Excel.Worksheet, { title, header, note }: FormLayout): void {
  const heading = rangeIn(sheet, { top: title.row, bottom: title.row, left: 0, right: title.lastColumn });
  heading.merge();
  const first = sheet.getCell(title.row, 0);
  first.values = [[inputOf(title.text, false)]];
  write(first, { size: size.title, color: colour.ink, bold: true });
  heading.format.horizontalAlignment = 'Center';
  heading.format.verticalAlignment = 'Center';
  heading.format.rowHeight = height.title;
  for (const { row, column, label, value, format } of header) {
    const name = sheet.getCell(row, column);
    name.values = [[inputOf(label, false)]];
    write(name, { size: size.body, color: colour.quiet });
    name.format.horizontalAlignment = 'Right';
    const cell = sheet.getCell(row, column + 1);
    cell.numberFormat = [[format]];
    if (value !== '') cell.values = [[inputOf(value, format === '@')]];
    write(cell, { size: size.body, color: colour.ink });
    cell.format.horizontalAlignment = 'Left';
    cell.format.indentLevel = 1;
    lines(cell, ['EdgeBottom']);
    name.format.rowHeight = height.header;
  }
  const small = (column: number, text: string, at: 'Left' | 'Right') => {
    const cell = sheet.getCell(note.row, column);
    cell.values = [[inputOf(text, false)]];
    write(cell, { size: size.small, color: colour.quiet });
    cell.format.horizontalAlignment = at;
  };
  small(note.column, note.text, 'Left');
  small(note.markColumn, note.mark, 'Right');
  sheet.getCell(note.row, 0).format.rowHeight = height.note;
}

/** Rows of the body are written one column after another: a column has one number format. */
function drawBody(sheet: Excel.Worksheet, { layout, body }: KitForm): void {
  const top = bodyTop(layout);
  const bottom = top + layout.rows - 1;
  layout.columns.forEach(({ format, align, wrap, derived, width }, i) => {
    const cells = rangeIn(sheet, { top, bottom, left: i, right: i });
    cells.numberFormat = body.map(() => [format]);
    const contents = body.map((row) => row[i] ?? null);
    const isText = format === '@';
    const formulas = contents.flatMap((content, row) => (isText && becomesText(content) ? [{ content, row }] : []));
    if (contents.some((content) => content !== null))
      cells.formulas = contents.map((content) => [isText && becomesText(content) ? '' : inputOf(content, isText)]);
    // A formula in a cell of texts would stay a text.
    for (const { content, row } of formulas) {
      const cell = sheet.getCell(top + row, i);
      cell.numberFormat = [['General']];
      cell.formulas = [[inputOf(content, false)]];
    }
    write(cells, { size: size.body, color: colour.ink });
    cells.format.horizontalAlignment = align === 'left' ? 'Left' : align === 'right' ? 'Right' : 'Center';
    if (align !== 'center') cells.format.indentLevel = 1;
    cells.format.wrapText = wrap;
    if (derived) cells.format.fill.color = ink(colour.derivedCell);
    cells.format.columnWidth = pointsOf(width);
  });
  const whole = rangeIn(sheet, { top, bottom, left: 0, right: layout.columns.length - 1 });
  whole.format.verticalAlignment = 'Center';
  whole.format.rowHeight = height.row;
  lines(whole, BOX);
}

function drawLabels(sheet: Excel.Worksheet, { labelRow, columns, rows, table }: FormLayout): void {
  const labels = rangeIn(sheet, { top: labelRow, bottom: labelRow, left: 0, right: columns.length - 1 });
  labels.values = [columns.map(({ label }) => inputOf(label, false))];
  const made = sheet.tables.add(
    rangeIn(sheet, { top: labelRow, bottom: labelRow + rows, left: 0, right: columns.length - 1 }),
    true,
  );
  made.name = table;
  made.style = 'TableStyleLight1';
  made.showBandedRows = false;
  write(labels, { size: size.header, color: 'FFFFFF', bold: true });
  labels.format.horizontalAlignment = 'Center';
  labels.format.verticalAlignment = 'Center';
  labels.format.wrapText = true;
  labels.format.rowHeight = height.labels;
  lines(labels, BOX);
  columns.forEach(({ derived, required }, i) => {
    const label = sheet.getCell(labelRow, i);
    label.format.fill.color = ink(derived ? colour.derived : colour.typed);
    if (required) requiredLine(label);
  });
}

/** Text of a footer, where & begins a code. */
const footer = (text: string): string => text.replace(/&(?![PN]\b)/g, '&&');

function setPage({ pageLayout }: Excel.Worksheet, { print, labelRow, fixedColumns }: FormLayout): void {
  setPaper(pageLayout, print.orientation === 'landscape' ? 'Landscape' : 'Portrait', print.across);
  pageLayout.setPrintTitleRows(`$${labelRow + 1}:$${labelRow + 1}`);
  if (print.across > 1) pageLayout.setPrintTitleColumns(`$A:$${columnName(fixedColumns - 1)}`);
  const { defaultForAllPages: pages } = pageLayout.headersFooters;
  pages.leftFooter = footer(print.footer.left);
  pages.centerFooter = footer(print.footer.middle);
  pages.rightFooter = footer(print.footer.right);
}

/** Draws a form on a new sheet, which is there after the next sync. */
export function drawForm(context: Excel.RequestContext, form: KitForm, lists: ListRanges): void {
  const { layout } = form;
  const { labelRow, fixedColumns } = layout;
  const sheet = context.workbook.worksheets.add(layout.name);
  drawTop(sheet, layout);
  drawLabels(sheet, layout);
  drawBody(sheet, form);
  addValidations(sheet, layout, lists);
  setPage(sheet, layout);
  sheet.freezePanes.freezeAt(rangeIn(sheet, { top: 0, left: 0, bottom: labelRow, right: fixedColumns - 1 }));
  sheet.showGridlines = false;
}
