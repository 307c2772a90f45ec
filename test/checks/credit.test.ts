import { checkContext } from '../../src/shared/checks/context';
import { CREDIT_FILE, isAbove, limitInForce, longestTerm, mayOwe } from '../../src/shared/checks/credit';
import { rowsOf } from '../../src/shared/checks/spots';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import { bookWith } from '../rules/support';
import { day, serial } from './books';
import { creditFiles, creditLimits, limitChanges } from './keeping-books';

const orNull = (on: string | null) => (on === null ? null : day(on));

/** What a change of the limit of KH1 says: when, which kind, to how much, until when. */
type Change = readonly [on: string | null, kind: string | null, after: number, until?: string];

/** 信用额度 in force of a customer whose limit was set to 40 000 on a day, for a credit file. */
function limit(effectiveOn: string | null, changes: readonly Change[], asOf?: string, changed = 'KH1') {
  const rows = changes.map(([on, kind, after, until = null], i) => [
    `ED-${i + 1}`,
    changed,
    '海州',
    orNull(on),
    kind,
    0,
    after,
    orNull(until),
  ]);
  const book = memoryBook('test.xlsx', [
    creditFiles([], ['KH1', '海州', 0, 0, day('2026-03-16')]),
    creditLimits([], ['KH1', '海州', 9000, 40000, orNull(effectiveOn)]),
    limitChanges(['临时额度到期日'], ...rows),
  ]);
  const context = checkContext(book, bookWith(), asOf === undefined ? undefined : serial(asOf));
  const [{ row }] = rowsOf(context, CREDIT_FILE);
  return limitInForce(row, context);
}

const SET = '2026-03-10';

describe('the limit in force', () => {
  test.each<[why: string, expected: number, ...given: Parameters<typeof limit>]>([
    ['as it was set', 40000, SET, []],
    ['as it was changed since', 60000, SET, [['2026-03-18', '上调', 60000]], '2026-03-31'],
    [
      'the latest of two changes',
      50000,
      SET,
      [
        ['2026-03-20', '下调', 50000],
        ['2026-03-18', '上调', 60000],
      ],
      '2026-03-31',
    ],
    ['a change of before was settled when it was set', 40000, SET, [['2026-03-09', '上调', 60000]], '2026-03-31'],
    ['a change of the day on which it was set', 60000, SET, [['2026-03-10', '上调', 60000]], '2026-03-31'],
    [
      'a limit without a day is changed by whatever has a day',
      60000,
      null,
      [['2026-01-02', '上调', 60000]],
      '2026-03-31',
    ],
    ['a change of the reference date', 60000, SET, [['2026-03-18', '上调', 60000]], '2026-03-18'],
    ['a change that is still to come', 40000, SET, [['2026-03-18', '上调', 60000]], '2026-03-17'],
    ['without a reference date every change counts', 60000, SET, [['2026-03-18', '上调', 60000]]],
    ['a change without a day has not begun', 40000, SET, [[null, '上调', 60000]], '2026-03-31'],
    [
      'a change for a time, on its last day',
      60000,
      SET,
      [['2026-03-18', '临时上调', 60000, '2026-03-31']],
      '2026-03-31',
    ],
    ['a change for a time, a day later', 40000, SET, [['2026-03-18', '临时上调', 60000, '2026-03-30']], '2026-03-31'],
    ['a change for a time that names no end', 60000, SET, [['2026-03-18', '临时上调', 60000]], '2026-03-31'],
    ['without a reference date nothing has run out', 60000, SET, [['2026-03-18', '临时上调', 60000, '2026-03-20']]],
    [
      'a change for good has no end, whatever was typed',
      60000,
      SET,
      [['2026-03-18', '上调', 60000, '2026-03-20']],
      '2026-03-31',
    ],
    ['a change of no kind has none either', 60000, SET, [['2026-03-18', null, 60000, '2026-03-20']], '2026-03-31'],
    ['another customer’s change', 40000, SET, [['2026-03-18', '上调', 60000]], '2026-03-31', 'KH2'],
  ])('%s: %d', (_why, expected, ...given) => expect(limit(...given)).toBe(expected));
});

test.each([
  ['a fen more', 100.01, 100, true],
  ['the same', 100, 100, false],
  ['less than half a fen more, which no cell shows', 100.004, 100, false],
  ['ten cents and twenty are thirty', 0.1 + 0.2, 0.3, false],
])('above: %s', (_, amount, most, above) => expect(isAbove(amount, most)).toBe(above));

test.each([
  ['grade A, thirty days unless the contract says another term', 'G-A', {}, true, 30],
  ['grade A of a company with a term of its own', 'G-A', { 'credit.terms.A.days': 60 }, true, 60],
  ['grade B pays on delivery', 'G-B', {}, false, 0],
  ['grade B of a company that gives it one purchase', 'G-B', { 'credit.terms.B.limitUnits': 1 }, true, 30],
] as const)('owing: %s', (_, grade, rules, may, days) => {
  const book = bookWith(rules);
  expect([mayOwe(grade, book), longestTerm(grade, book)]).toEqual([may, days]);
});
