import type { CellWriter, NewSheet } from '../../files';
import type { ListLayout } from '../../shared/list/layout';
import { columnWidth, MONEY, PROSE, PROSE_WIDTH, sampleOf, shownAmount } from '../../shared/list/look';
import type { ResultColumn } from '../../shared/list/result';
import type { Lang } from '../../shared/text/lang';
import { CellKind, type Column, type Table } from '../../shared/workbook/table';
import { dateFormat, dateShape } from './formats';
import { HEADER_HEIGHT, type Looks, type ResultLooks, TITLE_HEIGHT } from './looks';
import { pageFor } from './widths';

/** A list, and the columns that were made of it. */
export interface List {
  readonly table: Table;
  readonly layout: ListLayout;
  readonly columns: readonly ResultColumn[];
  readonly lang: Lang;
  readonly onRow?: (done: number) => void;
}

/** Writes a cell of the list as it was; text stays text, also where it looks like a formula. */
function copyCell(cells: CellWriter, column: Column, row: number, looks: Looks): void {
  switch (column.kind(row)) {
    case CellKind.Blank:
      return cells.blank(looks.number);
    case CellKind.Number:
      return cells.number(column.number(row), looks.number);
    case CellKind.Boolean:
      return cells.boolean(column.number(row) !== 0, looks.centred);
    case CellKind.Date: {
      const serial = column.number(row);
      return cells.number(serial, looks[dateShape(serial)]);
    }
    case CellKind.Text:
      return cells.text(column.text(row), looks.text);
    case CellKind.Error:
      return cells.error(column.text(row), looks.centred);
  }
}

type Shown = (row: number) => string;

/** What a cell of the list shows. */
const shownOf =
  (column: Column, isMoney: boolean): Shown =>
  (row) => {
    const kind = column.kind(row);
    if (kind === CellKind.Date) return dateFormat(dateShape(column.number(row)));
    return kind === CellKind.Number && isMoney ? shownAmount(column.number(row)) : column.text(row);
  };

/** The largest amount of a column: one that is wider than its cell would show as ####. */
function largest(rows: number, amount: (row: number) => number): number {
  let most = 0;
  for (let row = 0; row < rows; row++) most = Math.max(most, Math.abs(amount(row)) || 0);
  return most;
}

function listWidths({ table, layout, columns, lang }: List, money: ReadonlySet<number>): number[] {
  const from = layout.headerRow + 1;
  const count = table.rowCount - from;
  const sample = sampleOf(count).map((index) => from + index);
  const textsOf = (shown: Shown, amount: ((row: number) => number) | undefined): string[] => {
    const texts = sample.map(shown);
    return amount === undefined ? texts : [...texts, shownAmount(largest(count, (row) => amount(from + row)))];
  };
  const given = Array.from({ length: table.columnCount }, (_, index) => {
    const column = table.column(index);
    const isMoney = money.has(index);
    const texts = textsOf(shownOf(column, isMoney), isMoney ? (row) => column.number(row) : undefined);
    return columnWidth(layout.labels[index], texts);
  });
  const added = columns.map(({ code, label, cell }) => {
    const isMoney = MONEY.has(code);
    const shown: Shown = (row) => {
      const value = cell(row);
      return isMoney && typeof value === 'number' ? shownAmount(value) : String(value);
    };
    const texts = textsOf(shown, isMoney ? (row) => Number(cell(row)) : undefined);
    return columnWidth(label[lang], texts, PROSE.has(code) ? PROSE_WIDTH : undefined);
  });
  return [...given, ...added];
}

/** The list as it was, with its new columns at the right. */
export function listSheet(list: List, looks: ResultLooks): NewSheet {
  const { table, layout, columns, lang, onRow } = list;
  const { rowCount, columnCount } = table;
  const { headerRow } = layout;
  const all = columnCount + columns.length;
  const money = new Set([...layout.columns.values()].filter(({ code }) => MONEY.has(code)).map(({ index }) => index));
  const widths = listWidths(list, money);

  const amounts: Looks = { ...looks.body, number: looks.money };
  const given = Array.from({ length: columnCount }, (_, index) => ({
    column: table.column(index),
    body: money.has(index) ? amounts : looks.body,
  }));
  const added = columns.map(({ code, label, cell }) => ({
    label: label[lang],
    cell,
    number: MONEY.has(code) ? looks.money : looks.body.centred,
    text: MONEY.has(code) || PROSE.has(code) ? looks.body.text : looks.body.centred,
  }));

  function writeAbove(row: number, cells: CellWriter): void {
    for (const { column } of given) copyCell(cells, column, row, row === 0 ? looks.title : looks.remark);
  }
  function writeHeader(cells: CellWriter): void {
    for (const { column } of given) copyCell(cells, column, headerRow, looks.given);
    for (const { label } of added) cells.text(label, looks.added.text);
  }
  function writeCustomer(row: number, cells: CellWriter): void {
    for (const { column, body } of given) copyCell(cells, column, row, body);
    for (const { cell, number, text } of added) {
      const value = cell(row);
      if (typeof value === 'number') cells.number(value, number);
      else cells.text(value, text);
    }
  }

  return {
    name: table.name.replace(/\.[^.]*$/, ''),
    rowCount,
    columnCount: all,
    widths,
    frozenRows: headerRow + 1,
    filter: { top: headerRow, left: 0, bottom: rowCount - 1, right: all - 1 },
    print: { ...pageFor(widths), titleRow: headerRow },
    height: (row) => (row === headerRow ? HEADER_HEIGHT : row === 0 ? TITLE_HEIGHT : undefined),
    row(row, cells) {
      if (row > headerRow) writeCustomer(row, cells);
      else if (row === headerRow) writeHeader(cells);
      else writeAbove(row, cells);
      onRow?.(row + 1);
    },
  };
}
