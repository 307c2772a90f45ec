import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { accountLevel, toWan } from '../../src/shared/rules/account-level';
import { customerStatus, monthsBefore, type StatusInput } from '../../src/shared/rules/customer-status';
import { mustInvolve } from '../../src/shared/rules/involvement';
import { type Day, formatDay, parseDay } from '../../src/shared/values/date';
import { refusalOf, rulesWith, valueOf, whyOf } from './support';

const rules = TEXTBOOK_RULES.values;

const day = (text: string): Day => {
  const found = parseDay(text, rules);
  if (!('day' in found)) throw new Error(text);
  return found.day;
};

describe('account level by annual income target in 万元', () => {
  test.each<[number, string, string, string]>([
    [120, 's3', 'L-A', '“以上” includes the number itself'],
    [119.99, 's3', 'L-B', 'below A'],
    [60, 's3', 'L-B', 'exactly B'],
    [59.9999, 's3', 'L-C', 'below B'],
    [12, 's3', 'L-C', '1万元 × 12'],
    [11.99, 's3', 'L-D', 'below C'],
    [2.4, 's3', 'L-D', '2000元 × 12'],
    [2.39, 's3', 'L-0', 'D has a least as well'],
    [0, 's3', 'L-0', 'nothing'],
    [25, 'city', 'L-A', 'another preset'],
    [7, 'city', 'L-B', 'another preset'],
    [3, 'city', 'L-C', 'another preset'],
    [1, 'city', 'L-D', 'another preset'],
    [0.99, 'city', 'L-0', 'another preset'],
  ])('%d by %s: %s (%s)', (target, preset, expected) =>
    expect(valueOf(accountLevel(target, preset, rules))).toBe(expected),
  );

  test.each<[string, Record<string, number>, readonly [number, string][]]>([
    [
      'only A',
      { A: 100 },
      [
        [100, 'L-A'],
        [99, 'L-0'],
      ],
    ],
    [
      'A and C',
      { A: 100, C: 10 },
      [
        [100, 'L-A'],
        [99, 'L-C'],
        [10, 'L-C'],
        [9, 'L-0'],
      ],
    ],
    [
      'B and D',
      { B: 50, D: 1 },
      [
        [1000, 'L-B'],
        [49, 'L-D'],
        [0.5, 'L-0'],
      ],
    ],
    ['D from nothing', { D: 0 }, [[0, 'L-D']]],
  ])('levels without a threshold are not given: %s', (_, least, rows) => {
    const by = rulesWith({ 'tier.level.minAnnualWan': least });
    for (const [target, expected] of rows)
      expect([target, valueOf(accountLevel(target, undefined, by))]).toEqual([target, expected]);
  });

  test('not configured: the sentence says where to set it', () => {
    const { id, zh, en } = refusalOf(accountLevel(600, undefined, rules));
    expect(id).toBe('account-level.notConfigured');
    for (const part of ['tier.level.minAnnualWan.A', 's3', 'city', 'xxx']) {
      expect(zh).toContain(part);
      expect(en).toContain(part);
    }
  });

  test.each<[string, number, string, readonly string[]]>([
    ['an unknown preset', 5, 's9', ['s9', 's3', 'city']],
    ['a preset that is none', 5, 'constructor', ['constructor', 's3']],
    ['a negative target', -1, 's3', ['-1']],
  ])('%s is refused', (_, target, preset, parts) => {
    const { zh, en } = refusalOf(accountLevel(target, preset, rules));
    for (const part of parts) expect([zh.includes(part), en.includes(part)]).toEqual([true, true]);
  });

  test.each<[number, string, number | undefined]>([
    [600000, '元', 60],
    [24000, '元', 2.4],
    [60, '万元', 60],
    [60, '亿元', undefined],
    [60, '', undefined],
  ])('%d %s is %d 万元', (target, unit, expected) => expect(toWan(target, unit, rules)).toBe(expected));
});

describe('months back over month ends', () => {
  test.each<[string, number, string]>([
    ['2025-06-30', 3, '2025-03-30'],
    ['2025-05-31', 3, '2025-02-28'],
    ['2024-05-31', 3, '2024-02-29'],
    ['2025-03-31', 1, '2025-02-28'],
    ['2025-01-31', 2, '2024-11-30'],
    ['2025-01-15', 12, '2024-01-15'],
    ['2024-02-29', 12, '2023-02-28'],
    ['2025-01-01', 1, '2024-12-01'],
    ['2025-12-31', 6, '2025-06-30'],
  ])('%s less %d months is %s', (from, months, expected) =>
    expect(formatDay(monthsBefore(day(from), months))).toBe(expected),
  );
});

describe('customer status', () => {
  const input = (
    last: string | null,
    first: string | null,
    asOf: string,
    more: Partial<StatusInput> = {},
  ): StatusInput => ({
    last: last === null ? undefined : day(last),
    first: first === null ? undefined : day(first),
    asOf: day(asOf),
    ended: false,
    ...more,
  });

  test.each<[string, StatusInput, string]>([
    ['a first business and no later one', input(null, '2025-06-10', '2025-06-30'), 'new'],
    ['a first business long ago and no later one', input(null, '2020-06-10', '2025-06-30'), 'lost'],
    ['never did business', input(null, null, '2025-06-30'), 'potential'],
    ['ended, although business goes on', input('2025-06-29', '2020-01-01', '2025-06-30', { ended: true }), 'lost'],
    ['ended without any date', input(null, null, '2025-06-30', { ended: true }), 'lost'],
    ['three months to the day', input('2025-03-30', '2024-12-30', '2025-06-30'), 'active'],
    ['three months and a day', input('2025-03-29', '2024-12-30', '2025-06-30'), 'atRisk'],
    ['three months at a month end', input('2025-02-28', '2024-12-30', '2025-05-31'), 'active'],
    ['three months and a day at a month end', input('2025-02-27', '2024-12-30', '2025-05-31'), 'atRisk'],
    ['six months to the day', input('2024-12-30', '2020-01-01', '2025-06-30'), 'atRisk'],
    ['six months and a day', input('2024-12-29', '2020-01-01', '2025-06-30'), 'lost'],
    ['silence comes before loyalty', input('2025-01-01', '2010-01-01', '2025-06-30'), 'atRisk'],
    ['first business a day less than three months ago', input('2025-06-20', '2025-03-31', '2025-06-30'), 'new'],
    ['first business three months ago', input('2025-06-20', '2025-03-30', '2025-06-30'), 'active'],
    ['on the very day', input('2025-06-30', '2025-06-30', '2025-06-30'), 'new'],
    ['twelve months to the day', input('2025-06-20', '2024-06-30', '2025-06-30'), 'loyal'],
    ['a day less than twelve months', input('2025-06-20', '2024-07-01', '2025-06-30'), 'active'],
    ['no first date known', input('2025-06-20', null, '2025-06-30'), 'active'],
  ])('%s: %#', (_, given, expected) => expect(valueOf(customerStatus(given, rules))).toBe(expected));

  test.each<[string, number, number, string, string]>([
    ['exactly 10%', 9000, 10000, 'atRisk', 'churn.warnDrop'],
    ['a fen less than 10%', 9000.01, 10000, 'loyal', 'churn.loyalMonths'],
    ['exactly 30%', 7000, 10000, 'atRisk', 'churn.alarmDrop'],
    ['a fen less than 30%', 7000.01, 10000, 'atRisk', 'churn.warnDrop'],
    ['10% in fen', 0.27, 0.3, 'atRisk', 'churn.warnDrop'],
    ['70% of 0.3', 0.21, 0.3, 'atRisk', 'churn.alarmDrop'],
    ['a rise', 12000, 10000, 'loyal', 'churn.loyalMonths'],
    ['all of it', 0, 10000, 'atRisk', 'churn.alarmDrop'],
    ['nothing before', 0, 0, 'loyal', 'churn.loyalMonths'],
    ['less than a fen before', 0, 0.004, 'loyal', 'churn.loyalMonths'],
    ['nothing before, much now', 500, 0, 'loyal', 'churn.loyalMonths'],
    ['a credit note now', -100, 10000, 'atRisk', 'churn.alarmDrop'],
  ])('income: %s', (_, income, priorIncome, expected, path) => {
    const answer = customerStatus(input('2025-06-20', '2020-01-01', '2025-06-30', { income, priorIncome }), rules);
    expect(valueOf(answer)).toBe(expected);
    if ('reasons' in answer) expect(answer.reasons.map((reason) => reason.path)).toEqual([path]);
  });

  test('falling income comes before new', () =>
    expect(
      valueOf(customerStatus(input('2025-06-20', '2025-06-01', '2025-06-30', { income: 1, priorIncome: 100 }), rules)),
    ).toBe('atRisk'));

  test('one of the two incomes is not enough', () =>
    expect(valueOf(customerStatus(input('2025-06-20', '2020-01-01', '2025-06-30', { income: 1 }), rules))).toBe(
      'loyal',
    ));

  test.each<[string, StatusInput, string, readonly string[]]>([
    [
      'last business after the reference date',
      input('2025-07-01', null, '2025-06-30'),
      'customer-status.future',
      ['2025-07-01', '2025-06-30'],
    ],
    [
      'first business after the reference date',
      input(null, '2025-07-01', '2025-06-30'),
      'customer-status.future',
      ['2025-07-01', '2025-06-30'],
    ],
    [
      'first after last',
      input('2025-01-01', '2025-02-01', '2025-06-30'),
      'customer-status.order',
      ['2025-01-01', '2025-02-01'],
    ],
  ])('%s is refused', (_, given, id, parts) => {
    const refusal = refusalOf(customerStatus(given, rules));
    expect(refusal.id).toBe(id);
    for (const part of parts) expect([refusal.zh.includes(part), refusal.en.includes(part)]).toEqual([true, true]);
  });

  test('the months are the rule book’s', () =>
    expect(
      valueOf(
        customerStatus(
          input('2025-04-29', '2020-01-01', '2025-06-30'),
          rulesWith({ 'churn.silentMonths': 2, 'churn.lostMonths': 12 }),
        ),
      ),
    ).toBe('atRisk'));
});

describe('who must be involved', () => {
  test.each<[number, 'V-A' | 'V-B' | 'V-C' | 'V-0' | undefined, readonly string[], string]>([
    [1999.99, undefined, [], 'below 月用邮2000元'],
    [2000, undefined, ['stationVisit'], '月用邮2000元以上'],
    [9999.99, 'V-C', ['stationVisit'], 'below 1万'],
    [10000, 'V-C', ['stationVisit', 'servicePlan', 'report'], '每月业务收入达在1万以上'],
    [0, 'V-A', ['companyLeaderVisit'], '企业领导要定期去拜访'],
    [0, 'V-B', ['supervisorVisit'], '主管人员也应定期去拜访'],
    [0, 'V-C', [], 'class C has no leader'],
    [0, 'V-0', [], 'nor have those without business'],
    [50000, 'V-A', ['stationVisit', 'servicePlan', 'report', 'companyLeaderVisit'], 'all'],
  ])('%d a month, %s: %j (%s)', (income, tier, expected) => {
    const answer = mustInvolve(income, tier, rules);
    expect(valueOf(answer)).toEqual(expected);
    expect(whyOf(answer, 'zh')).toMatch(/。$/);
  });

  test('a negative income is refused', () =>
    expect(refusalOf(mustInvolve(-1, undefined, rules)).id).toBe('involvement.negative'));
});
