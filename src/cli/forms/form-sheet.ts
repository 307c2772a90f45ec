import type { DataValidation, Workbook, Worksheet } from 'exceljs';
import type { ColumnLayout, FormLayout, Validation } from '../../shared/forms/layout';
import { bodyTop, type KitForm } from '../../shared/forms/kit';
import { isShortList, listName } from '../../shared/forms/layout/lists';
import { LOOK } from '../../shared/forms/look';
import { formatDay } from '../../shared/values/date';
import { rangeName } from '../../shared/workbook/range';
import { cellName, columnName } from '../../shared/workbook/table';
import { cellValue, linesIn, textOf } from './cells';
import { aligned, BOX, CELL, colour, fill, font, LINE, REQUIRED, size } from './pens';

/** What of a title fits the message beside a cell. */
const LONGEST_TITLE = 32;
/** Of a line of text in a cell, in points. */
const LINE_HEIGHT = 15;

/** A validation as exceljs takes it. */
export function ruleOf(validation: Validation, layout: Pick<FormLayout, 'form'>, column: ColumnLayout): DataValidation {
  const error = { showErrorMessage: true, errorStyle: 'stop', errorTitle: column.label.slice(0, LONGEST_TITLE) };
  switch (validation.kind) {
    case 'list': {
      const { items, strict } = validation;
      const source = isShortList(items) ? `"${items.join(',')}"` : listName(layout, column);
      const rule: DataValidation = { type: 'list', allowBlank: true, formulae: [source] };
      return strict ? { ...rule, ...error, error: validation.error } : rule;
    }
    case 'date':
      // Dates go in as days of the calendar: exceljs turns them into serials itself.
      return {
        ...error,
        type: 'date',
        operator: 'between',
        allowBlank: true,
        error: validation.error,
        formulae: [formatDay(validation.min), formatDay(validation.max)],
      };
    case 'number':
      return {
        ...error,
        type: validation.whole ? 'whole' : 'decimal',
        operator: validation.max === undefined ? 'greaterThanOrEqual' : 'between',
        allowBlank: true,
        error: validation.error,
        formulae: validation.max === undefined ? [validation.min] : [validation.min, validation.max],
      };
  }
}

/** Validations by whole ranges: set cell by cell, exceljs merges neighbours into ranges that overlap. */
interface RangeValidations {
  readonly dataValidations: { add(range: string, rule: DataValidation): void };
}

function addValidations(sheet: Worksheet, layout: FormLayout): void {
  const top = bodyTop(layout);
  layout.columns.forEach((column, i) => {
    const input = { showInputMessage: true, promptTitle: column.label.slice(0, LONGEST_TITLE), prompt: column.input };
    const rule =
      column.validation === undefined
        ? ({ type: 'any' as never, formulae: [] } satisfies DataValidation)
        : ruleOf(column.validation, layout, column);
    if (column.validation === undefined && column.input === '') return;
    const range = rangeName({ top, left: i, bottom: top + layout.rows - 1, right: i });
    (sheet as unknown as RangeValidations).dataValidations.add(range, {
      ...rule,
      ...(column.input === '' ? {} : input),
    });
  });
}

function drawTop(sheet: Worksheet, { title, header, note }: FormLayout): void {
  const { height } = LOOK;
  sheet.mergeCells(title.row + 1, 1, title.row + 1, title.lastColumn + 1);
  const heading = sheet.getCell(title.row + 1, 1);
  heading.value = title.text;
  heading.font = font(size.title, colour.ink, true);
  heading.alignment = { horizontal: 'center', vertical: 'middle' };
  sheet.getRow(title.row + 1).height = height.title;
  for (const { row, column, label, value, format } of header) {
    const name = sheet.getCell(row + 1, column + 1);
    name.value = label;
    name.font = font(size.body, colour.quiet);
    name.alignment = { horizontal: 'right', vertical: 'middle' };
    const cell = sheet.getCell(row + 1, column + 2);
    if (value !== '') cell.value = value;
    cell.font = font(size.body, colour.ink);
    cell.numFmt = format;
    cell.alignment = { horizontal: 'left', vertical: 'middle', indent: 1 };
    cell.border = LINE;
    sheet.getRow(row + 1).height = height.header;
  }
  const small = (column: number, text: string, horizontal: 'left' | 'right'): void => {
    const cell = sheet.getCell(note.row + 1, column + 1);
    cell.value = text;
    cell.font = font(size.small, colour.quiet);
    cell.alignment = { horizontal, vertical: 'middle' };
  };
  small(note.column, note.text, 'left');
  small(note.markColumn, note.mark, 'right');
  sheet.getRow(note.row + 1).height = height.note;
}

function drawTable(sheet: Worksheet, { layout, body }: KitForm): void {
  const { columns, labelRow, table } = layout;
  sheet.addTable({
    name: table,
    ref: cellName(labelRow, 0),
    headerRow: true,
    style: { theme: null as never, showRowStripes: false },
    columns: columns.map(({ label }) => ({ name: label, filterButton: true })),
    rows: body.map((cells) => cells.map(cellValue)),
  });
  const labels = sheet.getRow(labelRow + 1);
  labels.height = LOOK.height.labels;
  columns.forEach((column, i) => {
    const cell = labels.getCell(i + 1);
    cell.font = font(size.header, 'FFFFFF', true);
    cell.fill = fill(column.derived ? colour.derived : colour.typed);
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
    cell.border = column.required ? REQUIRED : BOX;
  });
  body.forEach((cells, row) => {
    const line = sheet.getRow(bodyTop(layout) + row + 1);
    const lines = columns.map(({ width, wrap }, i) => (wrap ? linesIn(textOf(cells[i]), width - 2) : 1));
    line.height = Math.max(LOOK.height.row, Math.max(...lines) * LINE_HEIGHT + 6);
    columns.forEach(({ align, wrap, format, derived }, i) => {
      const cell = line.getCell(i + 1);
      cell.font = font(size.body, colour.ink);
      cell.alignment = aligned(align, wrap);
      cell.numFmt = format;
      cell.border = CELL;
      if (derived) cell.fill = fill(colour.derivedCell);
    });
  });
}

/** Text of a header or footer, where & begins a code. */
export const footerText = ({ left, middle, right }: FormLayout['print']['footer']): string => {
  const part = (text: string): string => `&"${LOOK.font},Regular"&${size.small} ${text.replace(/&(?![PN]\b)/g, '&&')}`;
  return `&L${part(left)}&C${part(middle)}&R${part(right)}`;
};

/** Draws a form on a sheet of its own. */
export function addFormSheet(workbook: Workbook, form: KitForm): void {
  const { layout } = form;
  const { labelRow, fixedColumns, print, columns } = layout;
  const sheet = workbook.addWorksheet(layout.name, {
    views: [
      {
        state: 'frozen',
        ySplit: labelRow + 1,
        xSplit: fixedColumns,
        topLeftCell: cellName(labelRow + 1, fixedColumns),
        activeCell: cellName(labelRow + 1, 0),
        showGridLines: false,
      },
    ],
    pageSetup: {
      paperSize: 9,
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: print.across,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: LOOK.margin,
      printTitlesRow: `${labelRow + 1}:${labelRow + 1}`,
      ...(print.across > 1 ? { printTitlesColumn: `A:${columnName(fixedColumns - 1)}` } : {}),
    },
    headerFooter: { oddFooter: footerText(print.footer) },
  });
  sheet.columns = columns.map(({ width }) => ({ width }));
  drawTop(sheet, layout);
  drawTable(sheet, form);
  addValidations(sheet, layout);
}
