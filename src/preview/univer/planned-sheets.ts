import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type IWorksheetData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { bodyTop, type KitForm } from '../../shared/forms/kit';
import { LOOK } from '../../shared/forms/look';
import type { CellContent } from '../../shared/workbook/content';
import type { CellLook, PlannedCell, SheetPlan } from '../../shared/workbook/sheet-plan';
import { cellDataOf } from './cells';
import { tablesData } from './table-shelf';
import { heightPixels, pixelsOf } from './widths';

const { colour, size, font, height, tone: TONES } = LOOK;

/** Room beyond what is drawn, to work in. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 8;

const ink = (rgb: string) => ({ rgb: `#${rgb}` });
const thin = { s: BorderStyleTypes.THIN, cl: ink(colour.line) };
const BOX = { t: thin, b: thin, l: thin, r: thin };
export const BODY: IStyleData = { ff: font, fs: size.body, cl: ink(colour.ink), vt: VerticalAlign.MIDDLE };
export const HEAD: IStyleData = {
  ff: font,
  fs: size.header,
  bl: BooleanNumber.TRUE,
  cl: ink('FFFFFF'),
  bg: ink(colour.typed),
  ht: HorizontalAlign.CENTER,
  vt: VerticalAlign.MIDDLE,
  tb: WrapStrategy.WRAP,
  bd: BOX,
};
export const TITLE: IStyleData = { ...BODY, fs: size.title, bl: BooleanNumber.TRUE };
export const SMALL: IStyleData = { ...BODY, fs: size.small, cl: ink(colour.quiet) };
/** Of a card: what stands before a value, and the value's cell. */
export const LABEL = {
  typed: { ...BODY, bg: ink(colour.paper), bd: BOX },
  derived: { ...BODY, bg: ink(colour.derivedCell), bd: BOX },
} satisfies Record<string, IStyleData>;
export const VALUE: IStyleData = { ...BODY, tb: WrapStrategy.WRAP, bd: BOX };
const ALIGN = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT } as const;

const LOOKS: Readonly<Record<CellLook, IStyleData>> = {
  title: TITLE,
  note: SMALL,
  heading: HEAD,
  group: {
    ...HEAD,
    cl: ink(colour.ink),
    bg: ink(colour.derivedCell),
    ht: HorizontalAlign.LEFT,
    tb: WrapStrategy.OVERFLOW,
  },
  text: { ...BODY, tb: WrapStrategy.WRAP, bd: BOX },
  centred: { ...BODY, ht: HorizontalAlign.CENTER, bd: BOX },
};

/** The cells of a sheet on their way into the grid. */
export class Cells {
  readonly data: Record<number, Record<number, ICellData>> = {};

  put(row: number, column: number, content: CellContent, style: IStyleData, format?: string): void {
    const s = format === undefined || format === 'General' ? style : { ...style, n: { pattern: format } };
    const { v, t, f, custom } = cellDataOf(content);
    (this.data[row] ??= {})[column] = { v, t, s, ...(f ? { f } : {}), ...(custom ? { custom } : {}) };
  }
}

interface Size {
  readonly rows: number;
  readonly widths: readonly number[];
}

export const sheetOf = (id: string, name: string, cells: Cells, { rows, widths }: Size): Partial<IWorksheetData> => ({
  id,
  name,
  cellData: cells.data,
  rowCount: rows + SPARE_ROWS,
  columnCount: widths.length + SPARE_COLUMNS,
  defaultStyle: { ff: font, fs: size.body },
  columnData: Object.fromEntries(widths.map((width, i) => [i, { w: pixelsOf(width) }])),
});

const frozen = (rows: number, columns: number) => ({
  freeze: {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? rows : -1,
    startColumn: columns > 0 ? columns : -1,
  },
});

/** A planned sheet as the grid takes it. */
export function planData(plan: SheetPlan, id: string): Partial<IWorksheetData> {
  const { name, rows, widths, frozenRows, state = 'visible' } = plan;
  const cells = new Cells();
  const styleOf = ({ look, tone, link }: PlannedCell): IStyleData => ({
    ...(look === undefined ? BODY : LOOKS[look]),
    ...(tone === undefined ? {} : { cl: ink(TONES[tone]) }),
    ...(link === undefined ? {} : { cl: ink(TONES.review), ul: { s: BooleanNumber.TRUE } }),
  });
  rows.forEach((row, r) =>
    row.forEach((cell, c) => {
      if (cell !== undefined) cells.put(r, c, cell.content, styleOf(cell), cell.format);
    }),
  );
  return {
    ...sheetOf(id, name, cells, { rows: rows.length, widths }),
    ...frozen(frozenRows, 0),
    hidden: state === 'hidden' ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

/** A form as the grid takes it: title, header, table, widths and formats; the grid of the page has no drop-downs. */
export function formData({ layout, body }: KitForm, id: string): Partial<IWorksheetData> {
  const { title, header, note, labelRow, columns, rows, table, fixedColumns } = layout;
  const cells = new Cells();
  cells.put(title.row, 0, title.text, { ...TITLE, ht: HorizontalAlign.CENTER });
  for (const { row, column, label, value, format } of header) {
    cells.put(row, column, label, { ...BODY, cl: ink(colour.quiet), ht: HorizontalAlign.RIGHT });
    cells.put(row, column + 1, value === '' ? null : value, { ...BODY, bd: { b: thin } }, format);
  }
  cells.put(note.row, note.column, note.text, SMALL);
  cells.put(note.row, note.markColumn, note.mark, { ...SMALL, ht: HorizontalAlign.RIGHT });
  columns.forEach(({ label, format, align, wrap, derived, required }, column) => {
    const under = required ? { s: BorderStyleTypes.MEDIUM, cl: ink(colour.required) } : thin;
    const behind = ink(derived ? colour.derived : colour.typed);
    cells.put(labelRow, column, label, { ...HEAD, bg: behind, bd: { ...BOX, b: under } });
    const style: IStyleData = {
      ...BODY,
      ht: ALIGN[align],
      bd: BOX,
      tb: wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW,
      ...(derived ? { bg: ink(colour.derivedCell) } : {}),
    };
    body.forEach((row, r) => cells.put(bodyTop(layout) + r, column, row[column], style, format));
  });
  const area = { top: labelRow, left: 0, bottom: labelRow + rows, right: columns.length - 1 };
  const heights = [
    [title.row, height.title],
    ...header.map(({ row }) => [row, height.header]),
    [note.row, height.note],
    [labelRow, height.labels],
    ...body.map((_, r) => [bodyTop(layout) + r, height.row]),
  ];
  return {
    ...sheetOf(id, layout.name, cells, { rows: labelRow + 1 + rows, widths: columns.map(({ width }) => width) }),
    ...frozen(labelRow + 1, fixedColumns),
    mergeData: [{ startRow: title.row, endRow: title.row, startColumn: 0, endColumn: title.lastColumn }],
    rowData: Object.fromEntries(heights.map(([row, points]) => [row, { h: heightPixels(points) }])),
    showGridlines: BooleanNumber.FALSE,
    custom: tablesData([{ name: table, area, headerRows: 1, totalsRows: 0 }]),
  };
}
