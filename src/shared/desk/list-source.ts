import { isRefusal } from '../rules/answer';
import type { CellProblem } from '../list/cells';
import { type ColumnMap, findLayout, type ListLayout } from '../list/layout';
import { groupOrders } from '../list/orders';
import type { ColumnSource } from '../port/columns';
import type { RunOptions } from '../port/run';
import type { RuleBook } from '../rulebook/book';
import { type Message, Problem } from '../text/message';
import type { Day } from '../values/date';
import type { Table } from '../workbook/table';

/** A list as it goes into the calculation: read as customers, or grouped from order lines. */
export interface Source {
  readonly table: Table;
  readonly layout: ListLayout;
  readonly notes: readonly Message[];
  readonly problems: readonly CellProblem[];
}

function customersOf(table: Table, map: ColumnMap, { values }: RuleBook): ListLayout {
  const found = findLayout(table, values.list.columns, { required: ['value'], lenient: ['name'], map }, values);
  if (isRefusal(found)) throw new Problem(found.refusal);
  return found.value;
}

/** Reads a customer list whole, as it is written anew. */
export async function wholeList(ref: ColumnSource, map: ColumnMap, book: RuleBook): Promise<Source> {
  const table = await ref.read();
  return { table, layout: customersOf(table, map, book), notes: [], problems: [] };
}

/** Reads a customer list as far as its columns are known: what nobody looks at would fill the memory. */
export async function knownColumns(
  ref: ColumnSource,
  map: ColumnMap,
  book: RuleBook,
  options: RunOptions = {},
): Promise<Source> {
  const layout = customersOf(await ref.read({ firstRows: book.values.list.headerSearchRows }), map, book);
  const columns = [...layout.columns.values()].map(({ index }) => index);
  // The word 合计 may stand in any column left of them.
  const texts = Array.from({ length: Math.max(...columns) }, (_, index) => index);
  const table = await ref.read({ columns, texts }, options);
  return { table, layout, notes: [], problems: [] };
}

/** Reads order lines and groups them by customer. */
export async function groupedOrders(
  ref: ColumnSource,
  map: ColumnMap,
  book: RuleBook,
  asOf: Day | undefined,
): Promise<Source> {
  const { values } = book;
  const lines = await ref.read();
  const found = findLayout(lines, values.list.orderColumns, { required: ['amount'], lenient: ['name'], map }, values);
  if (isRefusal(found)) throw new Problem(found.refusal);
  const { customers, notes, problems } = groupOrders(lines, found.value, book, asOf);
  return { table: customers, layout: customersOf(customers, {}, book), notes, problems };
}
