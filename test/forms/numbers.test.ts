import * as fc from 'fast-check';
import type { NumberPattern } from '../../src/shared/forms/found';
import { learnPattern, numberOf, partsOf } from '../../src/shared/forms/numbers';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { dayOf } from '../../src/shared/values/date';

const rules = TEXTBOOK_RULES.values;
const march = (day: number) => dayOf(2026, 3, day);
const pattern = (prefix: string, date: string, separator: string, digits: number): NumberPattern => ({
  prefix,
  date,
  separator,
  digits,
});

test.each<[what: string, numbers: readonly string[], pattern: NumberPattern | undefined]>([
  [
    'prefix, day, three digits',
    ['TS20260305-001', 'TS20260305-002', 'TS20260306-001'],
    pattern('TS', 'yyyyMMdd', '-', 3),
  ],
  ['without a separator', ['TS20260305001', 'TS20260306001'], pattern('TS', 'yyyyMMdd', '', 3)],
  ['a day with dashes', ['2026-03-05-01', '2026-03-06-01'], pattern('', 'yyyy-MM-dd', '-', 2)],
  ['a year of two digits', ['260305-1', '260306-12'], pattern('', 'yyMMdd', '-', 1)],
  ['the month', ['投诉202603-014', '投诉202603-015'], pattern('投诉', 'yyyyMM', '-', 3)],
  ['the month with a dash', ['KS2026-03-014', 'KS2026-03-015'], pattern('KS', 'yyyy-MM', '-', 3)],
  ['the year', ['KS-2026-0012', 'KS-2026-0013'], pattern('KS-', 'yyyy', '-', 4)],
  ['no date', ['A-0099', 'A-0100'], pattern('A', '', '-', 4)],
  ['plain numbers', ['9', '10', '11'], pattern('', '', '', 1)],
  ['a few that are written otherwise', ['TS20260305-001', 'TS20260306-001', '补登'], pattern('TS', 'yyyyMMdd', '-', 3)],
  ['mostly otherwise', ['TS20260305-001', '补登甲', '补登乙'], undefined],
  ['none', [], undefined],
])('%s is learnt', (_, numbers, expected) => {
  const day = (text: string) => (/(0306|03-06)/.test(text) ? march(6) : march(5));
  expect(
    learnPattern(
      numbers.map((text) => ({ text, day: day(text) })),
      rules,
    ),
  ).toEqual(expected);
  expect(
    learnPattern(
      numbers.map((text) => ({ text, day: undefined })),
      rules,
    ),
  ).toEqual(expected);
});

test('digits that are not the row’s own day are no date', () => {
  const numbers = ['20250101-001', '20250101-002'].map((text) => ({ text, day: march(5) }));
  expect(learnPattern(numbers, rules)).toEqual(pattern('20250101-', '', '', 3));
});

test.each<[text: string, parts: ReturnType<typeof partsOf>]>([
  ['TS20260305-007', { date: '20260305', sequence: 7 }],
  ['ｔｓ２０２６０３０５－０１２', { date: '20260305', sequence: 12 }],
  ['TS20260305-1234', { date: '20260305', sequence: 1234 }],
  ['TS20260305-07', undefined],
  ['XX20260305-007', undefined],
])('%s is taken apart', (text, parts) => {
  expect(partsOf(text, pattern('TS', 'yyyyMMdd', '-', 3))).toEqual(parts);
});

test('a number that a pattern writes is taken apart by it, and the pattern is learnt from two of them', () => {
  const patterns = fc.record({
    prefix: fc.constantFrom('', 'TS', '投诉', 'KS-', 'No.'),
    date: fc.constantFrom('yyyyMMdd', 'yyMMdd', 'yyyyMM', 'yyyy'),
    separator: fc.constantFrom('', '-', '/', '_'),
    digits: fc.integer({ min: 2, max: 5 }),
  });
  const days = fc.integer({ min: dayOf(2020, 1, 1), max: dayOf(2030, 12, 31) });
  fc.assert(
    fc.property(patterns, days, fc.integer({ min: 1, max: 99 }), (written, day, sequence) => {
      const text = numberOf(written, day, sequence);
      expect(partsOf(text, written)?.sequence).toBe(sequence);
      const given = [1, 2].map((step) => ({ text: numberOf(written, day, step), day }));
      const learnt = learnPattern(given, rules)!;
      // Without a separator a shorter date may be read with a longer running number; the numbers are the same.
      expect(
        given.map((one, i) => numberOf(learnt, day, partsOf(one.text, learnt)!.sequence) === given[i].text),
      ).toEqual([true, true]);
    }),
  );
});
