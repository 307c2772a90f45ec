import { foldKey } from '../values/fold';
import type { ListLayout } from './layout';
import type { ResultColumn } from './result';
import type { Lang, Text } from '../text/lang';
import { CodedColumn, absentColumn } from '../workbook/coded-column';
import type { ColumnPatch, ContentColumn, TablePatch, WorkbookPatch } from '../workbook/patch';
import type { ExcelTable } from '../workbook/sheet';
import { plainAt } from '../workbook/read-content';
import { type Table, cellName } from '../workbook/table';
import { columnWidth, MONEY, MONEY_FORMAT, PROSE, PROSE_WIDTH, sampleOf, shownAmount } from './look';

/** The table of Excel's that holds the list: its header row is the list's, and every column that was read stands in it. */
export function tableOf(layout: ListLayout, tables: readonly ExcelTable[]): ExcelTable | undefined {
  const used = [...layout.columns.values()].map(({ index }) => index);
  return tables.find(
    ({ area, headerRows }) =>
      headerRows > 0 &&
      layout.headerRow === area.top + headerRows - 1 &&
      used.every((index) => index >= area.left && index <= area.right),
  );
}

/** What was made of a list. */
export interface Results {
  readonly layout: ListLayout;
  readonly columns: readonly ResultColumn[];
  /** Excel's tables of the sheet: one that holds the list takes the new columns in. */
  readonly tables: readonly ExcelTable[];
}

/** A list that gets its results in its own workbook. */
export interface PatchedList extends Results {
  /** The sheet, at least with the columns that were written before. */
  readonly table: Table;
  readonly lang: Lang;
}

/**
 * The results of a recalculation as changes to the list's own sheet: columns that bear a result's name already, and from
 * which nothing was read, are written anew, the others stand at the right of everything.
 */
export function listPatch(list: PatchedList): WorkbookPatch {
  const { table, layout, columns } = list;
  const first = lastColumn(list) + 1;
  let next = first;
  const patches = columns.map((result): ColumnPatch => {
    const known = ownColumn(list, result);
    return known === undefined ? newColumn(list, result, next++) : sameColumn(list, result, known);
  });
  const holder = tableOf(layout, list.tables);
  const tables: TablePatch[] = [];
  if (holder !== undefined && next > first) {
    const { top, left, bottom, right } = holder.area;
    const range = (last: number): string => `${cellName(top, left)}:${cellName(bottom, last)}`;
    tables.push({ sheet: table.name, table: holder.name, was: range(right), now: range(next - 1) });
  }
  return { cells: [], columns: patches, tables };
}

/**
 * What a new column is called. Where the list has a column of this name from which something was read, such as last
 * period's count, the result is that of this period: two columns of one name would be in doubt the next time.
 */
function headingOf({ layout }: Results, { label }: ResultColumn): Text {
  const isRead = [...layout.columns.values()].some(
    (one) => foldKey(one.label) === foldKey(label.zh) || foldKey(one.label) === foldKey(label.en),
  );
  return isRead ? { zh: `本期${label.zh}`, en: `New ${label.en}` } : label;
}

/** The columns that were written before, whose contents the patch has to know. */
export const ownColumns = (list: Results): number[] => list.columns.flatMap((result) => ownColumn(list, result) ?? []);

/** The column that was written before; none of those from which something was read. */
function ownColumn(list: Results, result: ResultColumn): number | undefined {
  const { layout, tables } = list;
  const area = tableOf(layout, tables)?.area;
  const heading = headingOf(list, result);
  const names = new Set([foldKey(heading.zh), foldKey(heading.en)]);
  const used = new Set([...layout.columns.values()].map(({ index }) => index));
  const found = layout.labels.findIndex(
    (one, index) =>
      names.has(foldKey(one)) &&
      !used.has(index) &&
      (area === undefined || (index >= area.left && index <= area.right)),
  );
  return found < 0 ? undefined : found;
}

/** The last column in use: of the table that holds the list, else of the sheet. */
function lastColumn({ table, layout, tables }: PatchedList): number {
  const holder = tableOf(layout, tables);
  return holder === undefined ? table.columnCount - 1 : holder.area.right;
}

/** A result as it is written, under its heading where it has none yet. The list itself is not kept by it. */
function contentsOf({ table, layout }: PatchedList, { cell }: ResultColumn, heading: string | undefined): CodedColumn {
  const above = heading === undefined ? 0 : 1;
  const contents = new CodedColumn(table.rowCount - layout.headerRow - 1 + above);
  if (heading !== undefined) contents.set(0, heading);
  for (let index = above; index < contents.length; index++) {
    const value = cell(layout.headerRow + 1 + index - above);
    contents.set(index, value === '' ? null : value);
  }
  return contents;
}

const formatOf = ({ code }: ResultColumn) => (MONEY.has(code) ? { format: { from: 'General', to: MONEY_FORMAT } } : {});

/** A column beside the list, with its heading and its width, in the looks of its neighbour. */
function newColumn(list: PatchedList, result: ResultColumn, column: number): ColumnPatch {
  const { table, layout, lang } = list;
  const heading = headingOf(list, result)[lang];
  const now = contentsOf(list, result, heading);
  const like = layout.labels.reduce((last, label, index) => (label !== '' && index < column ? index : last), -1);
  const shown = (content: unknown): string =>
    typeof content === 'number' && MONEY.has(result.code) ? shownAmount(content) : String(content ?? '');
  const texts = sampleOf(now.length).map((index) => shown(now.at(index)));
  return {
    sheet: table.name,
    column,
    firstRow: layout.headerRow,
    was: absentColumn(now.length),
    now,
    ...formatOf(result),
    width: { was: null, now: columnWidth(heading, texts, PROSE.has(result.code) ? PROSE_WIDTH : undefined) },
    ...(like >= 0 && { like }),
  };
}

/** A column that was written before: its cells are written again, its heading and looks stay. */
function sameColumn(list: PatchedList, result: ResultColumn, column: number): ColumnPatch {
  const { table, layout } = list;
  const firstRow = layout.headerRow + 1;
  const now = contentsOf(list, result, undefined);
  const old = table.column(column);
  const was: ContentColumn = { length: now.length, at: (index) => plainAt(old, firstRow + index) };
  return { sheet: table.name, column, firstRow, was, now, ...formatOf(result) };
}
