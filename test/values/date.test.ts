import fc from 'fast-check';
import { mergeRuleBook, type RuleValues, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import {
  dateOf,
  dayOf,
  daysInMonth,
  formatDay,
  formatMoment,
  formatMonth,
  monthOf,
  monthSpan,
  parseDay,
  parseMonth,
  weekdayOf,
} from '../../src/shared/values/date';

const rules = TEXTBOOK_RULES.values;

const withRules = (override: Record<string, unknown>): RuleValues => {
  const merged = mergeRuleBook(override, 'test');
  if (!merged.ok) throw new Error(JSON.stringify(merged.errors));
  return merged.book.values;
};

const shownDay = (value: number | string, by = rules): string => {
  const found = parseDay(value, by);
  return 'day' in found ? formatDay(found.day) : found.fault;
};

describe('serials', () => {
  test.each<[number, number, number, number, string]>([
    [1900, 3, 1, 61, 'first day counted correctly by Excel'],
    [1970, 1, 1, 25569, 'start of the machines’ time'],
    [2000, 2, 29, 36585, 'a leap day of a century'],
    [2025, 3, 5, 45721, 'the serial that Excel shows for 2025-03-05'],
    [2026, 11, 21, 46347, '626 days later'],
  ])('%d-%d-%d is %d (%s)', (year, month, day, serial) => {
    expect(dayOf(year, month, day)).toBe(serial);
    expect(dateOf(serial)).toEqual({ year, month, day });
  });

  test.each<[string, number]>([
    ['2025-06-30', 1], // a Monday
    ['2025-06-29', 7],
    ['2024-12-30', 1], // the Monday of week 1 of 2025
    ['2025-01-01', 3],
    ['2026-11-21', 6],
    ['2000-02-29', 2],
  ])('%s is weekday %d (1 = Monday)', (text, weekday) => {
    const found = parseDay(text, rules);
    expect('day' in found && weekdayOf(found.day)).toBe(weekday);
  });

  test('weekdays agree with the calendar of the platform', () =>
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 80000 }), (day) => {
        const iso = new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).getUTCDay();
        expect(weekdayOf(day)).toBe(iso === 0 ? 7 : iso);
      }),
      { numRuns: 200 },
    ));

  test.each<[number, number, number]>([
    [2025, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2025, 12, 31],
    [2025, 4, 30],
  ])('%d-%d has %d days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days));
});

test.each<[number, number, number]>([
  [50, 2, 28],
  [96, 2, 29],
])('the year %d is not one of the last century', (year, month, days) => {
  expect(daysInMonth(year, month)).toBe(days);
  expect(dateOf(dayOf(year, month, 1))).toEqual({ year, month, day: 1 });
});

test.each<[number, string, string]>([
  [45721, '2025-03-05', 'no time'],
  [45721.6875, '2025-03-05 16:30', 'with its time'],
  [45721 + 1 / 1440, '2025-03-05 00:01', 'a minute past midnight'],
  [45721 + 86_390 / 86_400, '2025-03-06', 'ten seconds before midnight round to the next day, not to 24:00'],
])('moment %d → %s (%s)', (serial, expected) => expect(formatMoment(serial)).toBe(expected));

test.each([
  [{ year: 2025, month: 3 }, '2025-03'],
  [{ year: 2025, month: 12 }, '2025-12'],
])('a month by its name: %j → %s', (month, expected) => expect(formatMonth(month)).toBe(expected));

describe('parseDay', () => {
  test.each<[string | number, string, string]>([
    [45721, '2025-03-05', 'serial'],
    [45721.75, '2025-03-05', 'serial with a time'],
    ['2025/3/5', '2025-03-05', 'slashes'],
    ['2025-03-05', '2025-03-05', 'ISO'],
    ['2025-3-5', '2025-03-05', 'ISO without zeros'],
    ['2025年3月5日', '2025-03-05', 'Chinese'],
    ['2025年03月05日', '2025-03-05', 'Chinese with zeros'],
    ['２０２５年３月５日', '2025-03-05', 'full-width'],
    ['2025.3.5', '2025-03-05', 'points'],
    ['20250305', '2025-03-05', 'digits alone'],
    ['2025-03-05 18:30', '2025-03-05', 'with a time'],
    ['2025-03-05T18:30:00Z', '2025-03-05', 'ISO with a time'],
    ['2025/3/5 9:05:07', '2025-03-05', 'with seconds'],
    ['2025年3月5日9时30分', '2025-03-05', 'with a Chinese time right behind'],
    ['2025年3月5日 9点', '2025-03-05', 'with the hour alone'],
    ['2025-03-05 上午9:30', '2025-03-05', 'with the half of the day'],
    ['2025-03-05下午3时', '2025-03-05', 'the half of the day parts them'],
    ['2025-03-059:30', 'noDate', 'where the day ends is in doubt'],
    ['下午3:05', 'noDate', 'a time alone'],
    [' 2025-03-05 ', '2025-03-05', 'spaces around'],
    ['2024-02-29', '2024-02-29', 'a leap day'],
    ['2025-02-29', 'noSuchDay', 'no leap year'],
    ['2025-04-31', 'noSuchDay', 'April has 30 days'],
    ['2025-13-01', 'noSuchDay', 'no month 13'],
    ['2025-00-10', 'noSuchDay', 'no month 0'],
    ['2025-06-00', 'noSuchDay', 'no day 0'],
    ['20250229', 'noSuchDay', 'digits alone, no leap year'],
    ['25-3-5', 'noDate', 'two-digit year'],
    ['25/03/05', 'noDate', 'two-digit year'],
    ['3/5/2025', 'noDate', 'day and month in doubt'],
    ['2025-06', 'noDate', 'a month is no day'],
    ['昨天', 'noDate', 'a word'],
    ['', 'noDate', 'nothing'],
    [NaN, 'noDate', 'no number'],
    [2018, 'yearAsDate', '2018 in a cell formatted as a date shows as 1905-07-10'],
    [1990, 'yearAsDate', 'first plausible year'],
    [2100, 'yearAsDate', 'last plausible year'],
    [1989, 'outOfRange', 'a serial of 1905, no plausible year'],
    [0, 'outOfRange', 'an empty date shows as 1900'],
    [-1, 'outOfRange', 'before all days'],
    ['1989-12-31', 'outOfRange', 'a day before the first plausible year'],
    ['1905-07-10', 'outOfRange', 'typed as a text it is a day of 1905, whatever its serial reads as'],
    ['0095-03-05', 'outOfRange', 'the year 95, not 1995'],
    ['1990-01-01', '1990-01-01', 'first plausible day'],
    ['2100-12-31', '2100-12-31', 'last plausible day'],
    ['2101-01-01', 'outOfRange', 'a day after the last plausible year'],
    [1e15, 'outOfRange', 'no calendar reaches it'],
  ])('%j → %s (%s)', (value, expected) => expect(shownDay(value)).toBe(expected));

  test('the plausible years are the rule book’s', () =>
    expect(
      ['1989-12-31', '2031-01-01'].map((text) =>
        shownDay(text, withRules({ 'period.yearMin': 1980, 'period.yearMax': 2030 })),
      ),
    ).toEqual(['1989-12-31', 'outOfRange']));
});

describe('accounting months', () => {
  const from26 = withRules({ 'period.monthStartDay': 26 });
  const from26byStart = withRules({ 'period.monthStartDay': 26, 'period.monthNamedBy': 'start' });
  const shown = (by: RuleValues, year: number, month: number) => {
    const { from, to } = monthSpan(year, month, by);
    return `${formatDay(from)}..${formatDay(to)}`;
  };

  test.each<[string, RuleValues, number, number, string]>([
    ['calendar month', rules, 2025, 6, '2025-06-01..2025-06-30'],
    ['calendar February', rules, 2024, 2, '2024-02-01..2024-02-29'],
    ['26th, named by its end', from26, 2025, 6, '2025-05-26..2025-06-25'],
    ['26th, named by its end, January', from26, 2025, 1, '2024-12-26..2025-01-25'],
    ['26th, named by its end, March after a short month', from26, 2025, 3, '2025-02-26..2025-03-25'],
    ['26th, named by its start', from26byStart, 2025, 6, '2025-06-26..2025-07-25'],
    ['26th, named by its start, December', from26byStart, 2025, 12, '2025-12-26..2026-01-25'],
  ])('%s', (_, by, year, month, expected) => expect(shown(by, year, month)).toBe(expected));

  test.each<[string, RuleValues, string, string]>([
    ['calendar', rules, '2025-06-30', '2025-6'],
    ['26th by end: the 25th is still this month', from26, '2025-06-25', '2025-6'],
    ['26th by end: the 26th is the next', from26, '2025-06-26', '2025-7'],
    ['26th by end over new year', from26, '2025-12-26', '2026-1'],
    ['26th by start: the 25th is the month before', from26byStart, '2025-06-25', '2025-5'],
    ['26th by start: the 26th begins it', from26byStart, '2025-06-26', '2025-6'],
    ['26th by start over new year', from26byStart, '2026-01-25', '2025-12'],
  ])('%s: %#', (_, by, text, expected) => {
    const found = parseDay(text, rules);
    if (!('day' in found)) throw new Error(text);
    const { year, month } = monthOf(found.day, by);
    expect(`${year}-${month}`).toBe(expected);
  });

  test('every day lies in the month that it names, and months adjoin', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 36526, max: 50000 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom('end', 'start'),
        (day, monthStartDay, monthNamedBy) => {
          const by = withRules({ 'period.monthStartDay': monthStartDay, 'period.monthNamedBy': monthNamedBy });
          const { year, month } = monthOf(day, by);
          const span = monthSpan(year, month, by);
          expect(day >= span.from && day <= span.to).toBe(true);
          const next = monthOf(span.to + 1, by);
          expect(next.year * 12 + next.month).toBe(year * 12 + month + 1);
        },
      ),
      { numRuns: 60 },
    ));

  test.each<[string | number, string | undefined, string]>([
    ['2025-06', '2025-06-01..2025-06-30', 'ISO'],
    ['2025/6', '2025-06-01..2025-06-30', 'slash'],
    ['2025.6', '2025-06-01..2025-06-30', 'point, as text'],
    ['202506', '2025-06-01..2025-06-30', 'digits'],
    [202506, '2025-06-01..2025-06-30', 'a number'],
    ['2025年6月', '2025-06-01..2025-06-30', 'Chinese'],
    ['２０２５年６月', '2025-06-01..2025-06-30', 'full-width'],
    ['2025-13', undefined, 'no month 13'],
    [202500, undefined, 'no month 0'],
    ['1989-06', undefined, 'before the first plausible year'],
    ['25-06', undefined, 'two-digit year'],
    ['2025-06-01', undefined, 'a day is no month'],
    ['6月', undefined, 'no year'],
    [45809, undefined, 'a serial is a day'],
    [2025.1, undefined, '2025.10 typed as a number has lost its zero: not read as January'],
    ['', undefined, 'nothing'],
  ])('month %j → %s (%s)', (value, expected) => {
    const span = parseMonth(value, rules);
    expect(span && `${formatDay(span.from)}..${formatDay(span.to)}`).toBe(expected);
  });
});
