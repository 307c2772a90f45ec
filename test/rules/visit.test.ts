import fc from 'fast-check';
import { type RuleValues, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Answer } from '../../src/shared/rules/answer';
import type { AccountLevel } from '../../src/shared/rules/letters/kinds';
import { askedFor, type ContactKind, lastWindow, visitGap, visitQuota } from '../../src/shared/rules/visit';
import { contactKindOf } from '../../src/shared/rules/visit/log';
import { type Day, type Span } from '../../src/shared/values/date';
import { refusalOf, rulesWith, valueOf, whyOf } from './support';

const rules = TEXTBOOK_RULES.values;

/** Days counted by the platform’s calendar, apart from ours. */
const day = (text: string): Day => Date.parse(`${text}T00:00:00Z`) / 86_400_000 + 25569;
const utc = (serial: Day): Date => new Date((serial - 25569) * 86_400_000);
const span = (from: string, to: string): Span => ({ from: day(from), to: day(to) });

const LEVELS: readonly AccountLevel[] = ['L-A', 'L-B', 'L-C', 'L-D'];

// S2, lines 53 to 56, as numbers: visits a month, calls a week, calls a half-month.
const TABLE: Readonly<Record<AccountLevel, readonly [number, number, number]>> = {
  'L-A': [3, 2, 0],
  'L-B': [2, 1, 0],
  'L-C': [1, 0, 1],
  'L-D': [0, 0, 1],
};

/** The key of the window that a day lies in, and how many days that window has. */
function windowOf(kind: 'month' | 'week' | 'halfMonth', serial: Day): [key: string, length: number] {
  const date = utc(serial);
  const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const length = new Date(Date.UTC(y, m + 1, 0)).getUTCDate();
  if (kind === 'month') return [`${y}-${m}`, length];
  if (kind === 'halfMonth') return d <= 15 ? [`${y}-${m}a`, 15] : [`${y}-${m}b`, length - 15];
  return [String(serial - ((date.getUTCDay() + 6) % 7)), 7];
}

/** Walks day by day and counts the days of each window. */
function naiveQuota(level: AccountLevel, kind: ContactKind, period: Span, prorate = 'floor'): number {
  const [perMonth, perWeek, perHalf] = TABLE[level];
  const rates =
    kind === 'visit'
      ? ([['month', perMonth]] as const)
      : ([
          ['week', perWeek],
          ['halfMonth', perHalf],
        ] as const);
  let quota = 0;
  for (const [window, times] of rates) {
    const inside = new Map<string, [days: number, length: number]>();
    for (let at = period.from; at <= period.to; at++) {
      const [key, length] = windowOf(window, at);
      inside.set(key, [(inside.get(key)?.[0] ?? 0) + 1, length]);
    }
    for (const [days, length] of inside.values()) {
      if (days === length || prorate === 'full') quota += times;
      else if (2 * days >= length) quota += prorate === 'majority' ? times : Math.floor((times * days) / length);
    }
  }
  return quota;
}

describe('quota', () => {
  test.each<[string, AccountLevel, Span, number, number]>([
    // June 2025 begins on a Sunday and ends on a Monday: four whole weeks.
    ['a month', 'L-A', span('2025-06-01', '2025-06-30'), 3, 8],
    ['a month', 'L-B', span('2025-06-01', '2025-06-30'), 2, 4],
    ['a month', 'L-C', span('2025-06-01', '2025-06-30'), 1, 2],
    ['a month', 'L-D', span('2025-06-01', '2025-06-30'), 0, 2],
    ['a quarter', 'L-A', span('2025-01-01', '2025-03-31'), 9, 25],
    ['a year', 'L-D', span('2025-01-01', '2025-12-31'), 0, 24],
    ['a week, Monday to Sunday', 'L-A', span('2025-06-02', '2025-06-08'), 0, 2],
    ['a week over new year', 'L-A', span('2024-12-30', '2025-01-05'), 0, 2],
    ['Sunday and Monday', 'L-A', span('2025-06-08', '2025-06-09'), 0, 0],
    ['the first half of a month', 'L-C', span('2025-06-01', '2025-06-15'), 0, 1],
    ['the first half of February', 'L-C', span('2025-02-01', '2025-02-14'), 0, 0],
    ['the second half of February', 'L-C', span('2025-02-16', '2025-02-28'), 0, 1],
    ['half of a month, by days', 'L-A', span('2025-06-01', '2025-06-15'), 1, 4],
    ['one day', 'L-A', span('2025-06-03', '2025-06-03'), 0, 0],
  ])('%s of %s, %j', (_, level, period, visits, calls) => {
    expect(valueOf(visitQuota(level, 'visit', period, rules))).toBe(visits);
    expect(valueOf(visitQuota(level, 'call', period, rules))).toBe(calls);
  });

  test.each<[number, number, number, number]>([
    // Days of a week from Monday on; level A asks for two calls a week: by days rounded down, by majority, in full.
    [1, 0, 0, 2],
    [2, 0, 0, 2],
    [3, 0, 0, 2],
    [4, 1, 2, 2],
    [5, 1, 2, 2],
    [6, 1, 2, 2],
    [7, 2, 2, 2],
  ])('%d day(s) of a week: %d, %d, %d', (days, floor, majority, full) => {
    const period = { from: day('2025-06-02'), to: day('2025-06-02') + days - 1 };
    const asked = (['floor', 'majority', 'full'] as const).map((prorate) =>
      valueOf(visitQuota('L-A', 'call', period, rulesWith({ 'visit.prorate': prorate }))),
    );
    expect(asked).toEqual([floor, majority, full]);
  });

  test('against counting day by day', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: day('2023-12-01'), max: day('2026-02-01') }),
        fc.integer({ min: 1, max: 120 }),
        fc.constantFrom(...LEVELS),
        fc.constantFrom<ContactKind>('visit', 'call'),
        fc.constantFrom('floor', 'majority', 'full'),
        (from, length, level, kind, prorate) => {
          const period = { from, to: from + length - 1 };
          const by: RuleValues = rulesWith({ 'visit.prorate': prorate });
          expect(valueOf(visitQuota(level, kind, period, by))).toBe(naiveQuota(level, kind, period, prorate));
        },
      ),
      { numRuns: 120 },
    ));

  test('ranges that adjoin where a window ends add up', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: day('2024-01-01'), max: day('2025-12-01') }),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 0, max: 90 }),
        fc.constantFrom<[AccountLevel, ContactKind, 'month' | 'week' | 'halfMonth']>(
          ['L-A', 'visit', 'month'],
          ['L-C', 'visit', 'month'],
          ['L-A', 'call', 'week'],
          ['L-B', 'call', 'week'],
          ['L-D', 'call', 'halfMonth'],
        ),
        (from, length, more, [level, kind, window]) => {
          let border = from + length;
          while (windowOf(window, border - 1)[0] === windowOf(window, border)[0]) border++;
          const to = border + more;
          const quota = (a: Day, b: Day) => valueOf(visitQuota(level, kind, { from: a, to: b }, rules));
          expect(quota(from, to)).toBe(quota(from, border - 1) + quota(border, to));
        },
      ),
      { numRuns: 100 },
    ));

  test('an accounting month from the 26th is one month of two half-months', () => {
    const by = rulesWith({ 'period.monthStartDay': 26 });
    const period = span('2025-05-26', '2025-06-25');
    expect([valueOf(visitQuota('L-A', 'visit', period, by)), valueOf(visitQuota('L-C', 'call', period, by))]).toEqual([
      3, 2,
    ]);
  });

  test('weeks that begin on Sunday', () => {
    const period = span('2025-06-01', '2025-06-07'); // Sunday to Saturday
    expect(valueOf(visitQuota('L-A', 'call', period, rulesWith({ 'visit.weekStartDay': 7 })))).toBe(2);
    expect(valueOf(visitQuota('L-A', 'call', period, rules))).toBe(1); // six days of a week from Monday
  });

  test('no key account is owed nothing', () => {
    const answer = visitQuota('L-0', 'call', span('2025-06-01', '2025-06-30'), rules);
    expect(valueOf(answer)).toBe(0);
    expect(whyOf(answer, 'zh')).toContain('非大客户');
  });

  test.each<[string, Span, string]>([
    ['ends before it starts', span('2025-06-30', '2025-06-01'), 'visit.badSpan'],
    ['is far too long', span('1990-01-01', '2060-01-01'), 'visit.longSpan'],
  ])('a period that %s is refused', (_, period, id) => {
    expect(refusalOf(visitQuota('L-A', 'visit', period, rules)).id).toBe(id);
    expect(refusalOf(visitGap('L-A', 'visit', period, [], rules)).id).toBe(id);
  });
});

describe('gap', () => {
  const june = span('2025-06-01', '2025-06-30');
  const days = (...texts: string[]): Day[] => texts.map(day);

  test.each<[string, AccountLevel, ContactKind, Span, Day[], number]>([
    ['nothing done', 'L-A', 'visit', june, [], 3],
    ['one of three', 'L-A', 'visit', june, days('2025-06-30'), 2],
    ['all three on the first day', 'L-A', 'visit', june, days('2025-06-01', '2025-06-01', '2025-06-01'), 0],
    ['more than asked', 'L-A', 'visit', june, days('2025-06-01', '2025-06-02', '2025-06-03', '2025-06-04'), 0],
    ['outside the period', 'L-A', 'visit', june, days('2025-05-31', '2025-07-01'), 3],
    [
      'May does not make up for June',
      'L-B',
      'visit',
      span('2025-05-01', '2025-06-30'),
      days('2025-05-02', '2025-05-03', '2025-05-04', '2025-05-05'),
      2,
    ],
    [
      'one week does not make up for another',
      'L-A',
      'call',
      june,
      days('2025-06-03', '2025-06-04', '2025-06-05', '2025-06-06'),
      6,
    ],
    [
      'two in each week',
      'L-A',
      'call',
      june,
      days(
        '2025-06-02',
        '2025-06-08',
        '2025-06-09',
        '2025-06-15',
        '2025-06-16',
        '2025-06-22',
        '2025-06-23',
        '2025-06-29',
      ),
      0,
    ],
    ['one in each half-month', 'L-C', 'call', june, days('2025-06-15', '2025-06-16'), 0],
    ['both in the first half', 'L-C', 'call', june, days('2025-06-01', '2025-06-15'), 1],
    ['D is never owed a visit', 'L-D', 'visit', june, [], 0],
    [
      'a cut week asks nothing, and nothing done in it counts elsewhere',
      'L-A',
      'call',
      span('2025-06-01', '2025-06-08'),
      days('2025-06-01'),
      2,
    ],
    [
      'done in the part of a week that lies outside',
      'L-B',
      'call',
      span('2025-06-04', '2025-06-10'),
      days('2025-06-02'),
      0,
    ],
  ])('%s', (_, level, kind, period, done, expected) =>
    expect(valueOf(visitGap(level, kind, period, done, rules))).toBe(expected),
  );

  test('nothing done leaves the whole quota; a contact never adds to the gap', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: day('2025-01-01'), max: day('2025-12-01') }),
        fc.integer({ min: 1, max: 70 }),
        fc.constantFrom(...LEVELS),
        fc.constantFrom<ContactKind>('visit', 'call'),
        fc.array(fc.integer({ min: -5, max: 75 }), { maxLength: 12 }),
        (from, length, level, kind, offsets) => {
          const period = { from, to: from + length - 1 };
          const quota = valueOf(visitQuota(level, kind, period, rules));
          const gap = (done: number[]) => valueOf(visitGap(level, kind, period, done, rules));
          expect(gap([])).toBe(quota);
          let last = quota;
          offsets.forEach((_one, i) => {
            const now = gap(offsets.slice(0, i + 1).map((offset) => from + offset));
            expect([0, 1]).toContain(last - now);
            last = now;
          });
        },
      ),
      { numRuns: 60 },
    ));
});

describe('what is asked for, window by window', () => {
  const asked = (level: AccountLevel, period: Span, prorate: string) =>
    askedFor(level, period, rulesWith({ 'visit.prorate': prorate })).map(({ kind, window, times, from, to, path }) => [
      kind,
      window,
      times,
      from,
      to,
      path,
    ]);

  test('a window that asks for nothing is left out', () =>
    expect(asked('L-C', span('2025-06-01', '2025-06-20'), 'floor')).toEqual([
      ['call', 'halfMonth', 1, day('2025-06-01'), day('2025-06-15'), 'visit.C.callPerHalfMonth'],
    ]));

  test('windows are cut to the period on both sides', () =>
    expect(asked('L-B', span('2025-05-31', '2025-06-03'), 'full')).toEqual([
      ['visit', 'month', 2, day('2025-05-31'), day('2025-05-31'), 'visit.B.visitPerMonth'],
      ['visit', 'month', 2, day('2025-06-01'), day('2025-06-03'), 'visit.B.visitPerMonth'],
      ['call', 'week', 1, day('2025-05-31'), day('2025-06-01'), 'visit.B.callPerWeek'],
      ['call', 'week', 1, day('2025-06-02'), day('2025-06-03'), 'visit.B.callPerWeek'],
    ]));

  test('no key account is asked nothing', () =>
    expect(askedFor('L-0', span('2025-06-01', '2025-06-30'), rules)).toEqual([]));

  test.each<[AccountLevel, string, string, string, number, string]>([
    ['L-A', '2025-06-15', '2025-05-01', '2025-05-31', 31, 'visit.A.visitPerMonth'],
    ['L-A', '2025-06-29', '2025-05-01', '2025-05-31', 31, 'visit.A.visitPerMonth'],
    ['L-B', '2025-06-30', '2025-06-01', '2025-06-30', 30, 'visit.B.visitPerMonth'],
    ['L-D', '2025-06-14', '2025-05-16', '2025-05-31', 16, 'visit.D.callPerHalfMonth'],
    ['L-D', '2025-06-15', '2025-06-01', '2025-06-15', 15, 'visit.D.callPerHalfMonth'],
  ])('the last window of %s over on %s begins on %s', (level, asOf, from, to, days, path) =>
    expect(lastWindow(level, day(asOf), rules)).toMatchObject({ from: day(from), to: day(to), days, path }),
  );

  test('no key account has no last window', () => expect(lastWindow('L-0', day('2025-06-15'), rules)).toBeUndefined());
});

describe('why', () => {
  const steps = (answer: Answer<unknown>) =>
    'refusal' in answer ? [] : answer.reasons.map(({ message, path }) => [message.id, path]);

  test('a quota names the rates, whole windows, cut ones, and the sum', () =>
    expect(steps(visitQuota('L-A', 'call', span('2025-06-02', '2025-06-12'), rules))).toEqual([
      ['visit.rate', 'visit.A.callPerWeek'],
      ['visit.full', undefined],
      ['visit.partial', 'visit.prorate'],
      ['visit.total', undefined],
    ]));

  test('whole windows are told with what they ask together', () =>
    expect(whyOf(visitQuota('L-A', 'call', span('2025-06-02', '2025-06-15'), rules), 'zh')).toContain(
      '2025-06-02 至 2025-06-15 有2个完整的周，应电话4次',
    ));

  test('what is met, what is short, and the sum; a window that asks nothing is not told', () => {
    const why = whyOf(visitGap('L-A', 'call', span('2025-06-01', '2025-06-15'), [day('2025-06-10')], rules), 'zh');
    expect(why).toContain(
      '2025-06-02 至 2025-06-08 应电话2次，已0次，欠2次；2025-06-09 至 2025-06-15 应电话2次，已1次，欠1次；合计还欠电话3次',
    );
    expect(why).not.toContain('2025-06-01 至');
    const done = visitGap('L-B', 'call', span('2025-06-02', '2025-06-08'), [day('2025-06-02')], rules);
    expect(steps(done)).toEqual([
      ['visit.rate', 'visit.B.callPerWeek'],
      ['visit.met', undefined],
      ['visit.gap', undefined],
    ]);
  });

  test('a level that asks for no visits says so, and so does no key account', () => {
    const june = span('2025-06-01', '2025-06-30');
    expect(steps(visitQuota('L-D', 'visit', june, rules))).toEqual([
      ['visit.nothing', 'visit.D.visitPerMonth'],
      ['visit.total', undefined],
    ]);
    expect(steps(visitGap('L-0', 'call', june, [], rules))).toEqual([
      ['visit.notKeyAccount', 'tier.level.none'],
      ['visit.gap', undefined],
    ]);
  });

  test('a period of as many years as the rule book allows is taken', () => {
    const by = rulesWith({ 'period.maxYears': 2 });
    expect(valueOf(visitQuota('L-A', 'visit', span('2023-06-01', '2025-05-31'), by))).toBe(72); // 24 months of 3
    expect(refusalOf(visitQuota('L-A', 'visit', span('2023-06-01', '2026-01-01'), by)).id).toBe('visit.longSpan');
  });
});

describe('what counts as a visit or a call', () => {
  test.each<[string, ContactKind | undefined]>([
    ['走访', 'visit'],
    ['上门走访', 'visit'],
    ['拜访', 'visit'],
    ['高层互访', 'visit'],
    ['Visit', 'visit'],
    ['电话', 'call'],
    [' 电话回访 ', 'call'],
    ['ＴＥＬ', 'call'],
    ['微信', undefined],
    ['邮件', undefined],
    ['', undefined],
  ])('%j: %s', (channel, expected) => expect(contactKindOf(channel, rules)).toBe(expected));
});
