import fc from 'fast-check';
import { findLayout } from '../../src/shared/list/layout';
import { groupOrders } from '../../src/shared/list/orders';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { isRefusal } from '../../src/shared/rules/answer';
import { dayOf } from '../../src/shared/values/date';
import type { MemoryCell } from '../../src/shared/workbook/memory-table';
import { tableOf } from './support';

const HEADER = ['寄件日期', '客户编号', '运费'];

function group(rows: MemoryCell[][], asOf?: number) {
  const table = tableOf([HEADER, ...rows]);
  const { values } = TEXTBOOK_RULES;
  const found = findLayout(
    table,
    values.list.orderColumns,
    { required: ['amount'], lenient: ['name'], map: {} },
    values,
  );
  if (isRefusal(found)) throw new Error(found.refusal.id);
  const grouped = groupOrders(table, found.value, TEXTBOOK_RULES, asOf);
  const { customers } = grouped;
  const lines = Array.from({ length: customers.rowCount - 1 }, (_, i) =>
    Array.from({ length: customers.columnCount }, (_, column) => {
      const cells = customers.column(column);
      return Number.isNaN(cells.number(i + 1)) ? cells.text(i + 1) : cells.number(i + 1);
    }),
  );
  return { ...grouped, lines };
}

const day = (month: number, of: number) => ({ day: dayOf(2025, month, of) });

describe('order lines grouped by customer', () => {
  test('sum to the fen, orders, first and last day, largest order', () => {
    const { lines } = group([
      [day(1, 5), 'K1', 0.1],
      [day(3, 1), 'K2', 10],
      [day(2, 7), 'k1', 0.2],
      [day(2, 9), 'K1', -0.05],
    ]);
    // number, name, sum, orders (the credit note is none), first, last, largest
    expect(lines).toEqual([
      ['K1', '', 0.25, 2, dayOf(2025, 1, 5), dayOf(2025, 2, 9), 0.2],
      ['K2', '', 10, 1, dayOf(2025, 3, 1), dayOf(2025, 3, 1), 10],
    ]);
  });

  test('only the trailing twelve months count, both ends included', () => {
    const { lines, notes } = group(
      [
        [{ day: dayOf(2024, 6, 30) }, 'K1', 1],
        [{ day: dayOf(2024, 7, 1) }, 'K1', 2],
        [{ day: dayOf(2025, 6, 30) }, 'K1', 4],
        [{ day: dayOf(2025, 7, 1) }, 'K1', 8],
      ],
      dayOf(2025, 6, 30),
    );
    expect(lines[0][2]).toBe(6);
    expect(notes.map(({ id }) => id)).toContain('list.ordersOutside');
  });

  test('合计 rows, lines without a customer and unreadable amounts are left out and named', () => {
    const { lines, notes, problems } = group([
      [day(1, 5), 'K1', 1],
      [day(1, 6), null, 5],
      [day(1, 7), 'K1', '赠送'],
      ['合计', null, 6],
    ]);
    expect(lines).toHaveLength(1);
    expect(lines[0][2]).toBe(1);
    expect(notes.map(({ id }) => id)).toEqual(expect.arrayContaining(['list.orderSkipped', 'list.totalSkipped']));
    expect(problems).toHaveLength(1);
  });

  test('the sums are those of adding fen by fen, in any order', () => {
    const line = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 10_000_000 }));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 80 }), (orders) => {
        const expected = new Map<string, bigint>();
        for (const [who, fen] of orders) expected.set(`K${who}`, (expected.get(`K${who}`) ?? 0n) + BigInt(fen));
        // A last line in front of which no total can stand.
        const { lines } = group([
          ...orders.map(([who, fen]): MemoryCell[] => [day(1, 1), `K${who}`, fen / 100]),
          [day(1, 1), 'Z', 0.01],
        ]);
        const got = new Map(
          lines.filter(([id]) => id !== 'Z').map(([id, , sum]) => [String(id), BigInt(Math.round(Number(sum) * 100))]),
        );
        expect(got).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});
