import { checkContext } from '../../src/shared/checks/context';
import { CREDIT_FILE } from '../../src/shared/checks/credit';
import { rowsOf } from '../../src/shared/checks/spots';
import { currentLimit, limitInForce } from '../../src/shared/forms/derive/credit';
import { isRefusal } from '../../src/shared/rules/answer';
import { say } from '../../src/shared/text/message';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import { day, serial } from '../checks/books';
import { creditFiles, creditLimits, customerCard, limitChanges } from '../checks/keeping-books';
import { bookWith } from '../rules/support';

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
  return limitInForce(row, context)?.amount;
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

describe('what a card repeats', () => {
  const set = creditLimits([], ['KH1', '海州', 42000, 40000, day('2026-01-10')]);
  const raised = limitChanges([], ['ED-1', 'KH1', '海州', day('2026-03-18'), '上调', 40000, 42000]);

  test.each([
    ['the limit that was set', 2026, [set], 40000, '取自《客户信用限度核定表》的“信用额度”'],
    ['the one after the last change', 2026, [set, raised], 42000, '取自《客户信用额度变更表》的“变更后额度”'],
    ['a card without a year', null, [set], 40000, '取自《客户信用限度核定表》的“信用额度”'],
    ['nothing: last year’s card says what it was then', 2025, [set], undefined, undefined],
    ['nothing: neither form has the customer', 2026, [], undefined, undefined],
  ])('%s', (_, year, sheets, expected, why) => {
    const card = customerCard('卡', { 客户编号: 'KH1', 客户名称: '海州', 年度: year, 信用额度: null, 应收余额: null });
    const context = checkContext(memoryBook('test.xlsx', [card, ...sheets]), bookWith(), serial('2026-03-31'));
    const [{ row }] = rowsOf(context, 'keyAccountCard');
    const answer = currentLimit.derive(row, context);
    if (answer !== undefined && isRefusal(answer)) throw new Error('refused');
    expect(answer?.value).toBe(expected);
    expect(answer?.reasons.map(({ message }) => say('zh', message))).toEqual(why === undefined ? undefined : [why]);
  });
});
