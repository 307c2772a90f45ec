import fc from 'fast-check';
import { evenly, type Need, spread, workdaysIn } from '../../src/shared/rules/schedule';
import { workdaysBy } from '../../src/shared/rules/workdays';
import { dayOf } from '../../src/shared/values/date';
import { rulesWith } from './support';

const RULES = rulesWith({ 'visit.plan.visitsPerDay': 2, 'visit.plan.callsPerDay': 2 });
const april = (day: number): number => dayOf(2026, 4, day);
/** Weekends, and 清明 from Saturday the 4th to Monday the 6th. */
const DAYS = workdaysBy(new Map([[april(6), 'rest' as const]]), RULES);
const MONTH = { from: april(1), to: april(30) };

const need = (customer: string, wish: number, more: Partial<Need> = {}): Need => ({
  owner: '林岚',
  customer,
  kind: 'visit',
  ...MONTH,
  wish,
  ...more,
});

test.each<[string, readonly Need[], readonly [day: number, crowded: boolean][]]>([
  ['on the day wished for', [need('a', april(15))], [[april(15), false]]],
  ['nearest to a day off, the earlier of two', [need('a', april(5))], [[april(3), false]]],
  [
    'the third of a day goes to the next',
    [need('a', april(15)), need('b', april(15)), need('c', april(15))],
    [
      [april(15), false],
      [april(15), false],
      [april(14), false],
    ],
  ],
  [
    'another owner has room',
    [need('a', april(15)), need('b', april(15)), need('c', april(15), { owner: '周启' })],
    [
      [april(15), false],
      [april(15), false],
      [april(15), false],
    ],
  ],
  [
    'one customer is not seen twice on a day',
    [need('a', april(15)), need('a', april(15), { kind: 'call' })],
    [
      [april(15), false],
      [april(14), false],
    ],
  ],
  [
    'where nothing else is left a day is crowded',
    ['a', 'b', 'c'].map((customer) => need(customer, april(15), { from: april(15), to: april(15) })),
    [
      [april(15), false],
      [april(15), false],
      [april(15), true],
    ],
  ],
  [
    'a stretch without a working day moves on',
    [need('a', april(4), { from: april(4), to: april(6) })],
    [[april(7), false]],
  ],
])('%s', (_, needs, expected) =>
  expect(spread(needs, DAYS, RULES).map(({ day, isCrowded }) => [day, isCrowded])).toEqual(expected),
);

test('contacts are parted evenly over the working days', () => {
  const days = workdaysIn(MONTH, DAYS);
  // 22 weekdays of April 2026 less the 6th.
  expect(days).toHaveLength(21);
  expect([0, 1, 2].map((i) => days.indexOf(evenly(days, i, 3)))).toEqual([3, 10, 17]);
});

test('whatever is asked: working days within the stretch, and no owner has more than a day holds unless it says so', () => {
  const needs = fc.array(
    fc.record({
      owner: fc.constantFrom('甲', '乙'),
      customer: fc.constantFrom('a', 'b', 'c', 'd'),
      kind: fc.constantFrom('visit' as const, 'call' as const),
      from: fc.integer({ min: april(1), max: april(15) }),
      to: fc.integer({ min: april(16), max: april(30) }),
      wish: fc.integer({ min: april(1), max: april(30) }),
    }),
    { maxLength: 60 },
  );
  fc.assert(
    fc.property(needs, (asked) => {
      const placed = spread(asked, DAYS, RULES);
      const load = new Map<string, number>();
      for (const { need: of, day, isCrowded } of placed) {
        expect(DAYS.isWorkday(day) && day >= of.from && day <= of.to).toBe(true);
        const key = `${of.owner} ${of.kind} ${day}`;
        load.set(key, (load.get(key) ?? 0) + 1);
        expect(load.get(key)! > 2).toBe(isCrowded);
      }
    }),
    { numRuns: 60 },
  );
});
