import type { RuleBook, RuleValues } from '../rulebook/book';
import { monthsBefore } from '../rules/customer-status';
import { scaleOf, toUnits } from '../rules/ranking/money';
import type { Message } from '../text/message';
import { type Day, formatDay, type Span } from '../values/date';
import { foldKey } from '../values/fold';
import { memoryTable, type MemoryCell } from '../workbook/memory-table';
import type { Table } from '../workbook/table';
import type { CellProblem } from './cells';
import type { ListLayout } from './layout';
import { ListReader } from './reader';
import { words } from './words';

/** Order lines grouped by customer: a customer list as {@link recalculate} takes it, and what was found on the way. */
export interface GroupedOrders {
  readonly customers: Table;
  readonly problems: readonly CellProblem[];
  readonly notes: readonly Message[];
}

interface Customer {
  readonly id: string;
  readonly name: string;
  units: number;
  count: number;
  largest: number;
  first: Day;
  last: Day;
}

/** The days on which order lines count: `tier.value.window` up to the reference date. */
export function orderWindow(rules: RuleValues, asOf: Day): Span {
  const months = Number(/\d+/.exec(rules.tier.value.window)![0]);
  return { from: monthsBefore(asOf, months) + 1, to: asOf };
}

/**
 * Groups order lines by customer number (by name where there is no number): sum, number of orders, first and last day, largest order.
 * Lines outside `tier.value.window` before the reference date are left out and counted.
 */
export function groupOrders(table: Table, layout: ListLayout, book: RuleBook, asOf: Day | undefined): GroupedOrders {
  const reader = new ListReader(table, layout, book, asOf);
  const { rules } = reader;
  const amounts = reader.numbers('amount');
  const days = reader.has('date') ? reader.days('date') : undefined;
  const window = asOf === undefined ? undefined : orderWindow(rules, asOf);
  const scale = scaleOf(rules.tier.value.decimals);
  const key = reader.has('id') ? 'id' : 'name';
  const customers = new Map<string, Customer>();
  const notes: Message[] = [];
  let outside = 0;
  let lines = 0;

  for (let row = 0; row < reader.length; row++) {
    if (!reader.isCustomer(row)) continue;
    const who = foldKey(reader.text(key, row));
    if (who === '') {
      notes.push(words.orderSkipped({ row: row + 1 }));
      continue;
    }
    if (Number.isNaN(amounts[row])) continue;
    const day = days?.[row] ?? NaN;
    if (window !== undefined && !(day >= window.from && day <= window.to)) {
      if (!Number.isNaN(day)) outside++;
      continue;
    }
    lines++;
    let customer = customers.get(who);
    if (customer === undefined) {
      customer = {
        id: reader.text('id', row),
        name: reader.text('name', row),
        units: 0,
        count: 0,
        largest: 0,
        first: Infinity,
        last: -Infinity,
      };
      customers.set(who, customer);
    }
    const units = toUnits(amounts[row], scale);
    customer.units += units;
    // A credit note lowers the sum; it is no order.
    if (units > 0) customer.count++;
    customer.largest = Math.max(customer.largest, units);
    if (!Number.isNaN(day)) {
      customer.first = Math.min(customer.first, day);
      customer.last = Math.max(customer.last, day);
    }
  }
  if (window !== undefined && outside > 0)
    notes.push(words.ordersOutside({ count: outside, from: formatDay(window.from), to: formatDay(window.to) }));
  notes.push(words.grouped({ lines, customers: customers.size }));

  const all = [...customers.values()];
  const labels = new Map(rules.list.columns.map(({ code, zh }) => [code, zh]));
  const column = (code: string, cell: (customer: Customer) => MemoryCell): MemoryCell[] => [
    labels.get(code)!,
    ...all.map(cell),
  ];
  const day = (value: Day): MemoryCell => (Number.isFinite(value) ? { day: value } : null);
  const columns = [
    column('id', ({ id }) => id),
    column('name', ({ name }) => name),
    column('value', ({ units }) => units / scale),
    column('frequency', ({ count }) => count),
    ...(days === undefined
      ? []
      : [column('firstDate', ({ first }) => day(first)), column('lastDate', ({ last }) => day(last))]),
    column('onePurchase', ({ largest }) => largest / scale),
  ];
  return {
    customers: memoryTable(table.name, columns),
    problems: reader.problems,
    notes: [...reader.notes, ...notes],
  };
}
