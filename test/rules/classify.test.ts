import fc from 'fast-check';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { runSurvey } from '../../src/shared/rules/ranking/survey';
import { tierAssigner } from '../../src/shared/rules/value-tier/assign';
import { classifyColumn } from '../../src/shared/rules/value-tier/classify';
import { type TierPlan, tierPlan, tierSurvey } from '../../src/shared/rules/value-tier/survey';

const amount = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -300, max: 3_000_000 }).map((fen) => fen / 100) },
  // Around half a unit, where values of one amount lie in two buckets; powers of two, where buckets begin.
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 4000 }).map((n) => n / 1000) },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: -6, max: 30 })
      .chain((power) => fc.constantFrom(2 ** power, 2 ** power - 0.004, 2 ** power - 0.006)),
  },
  { weight: 1, arbitrary: fc.constantFrom(NaN, 0, -0, 1000, 1000, 1e12) },
);

const plans: [name: string, plan: Partial<TierPlan>][] = [
  ['by count', { method: 'countShare' }],
  ['by count, strict ties', { method: 'countShare', ties: 'strict' }],
  ['by value', { method: 'valueShare' }],
  ['by value, the crossing customer in the worse class', { method: 'valueShare', crossing: 'worse' }],
  ['by count, wide shares', { method: 'countShare', aShare: 0.34, bShare: 0.77 }],
  ['in whole units', { method: 'countShare', scale: 1 }],
];

test.each(plans)('one column classed in two passes is what survey and assignment make of it: %s', (_name, own) => {
  const plan: TierPlan = { ...tierPlan(TEXTBOOK_RULES.values, { method: own.method }), ...own };
  fc.assert(
    fc.property(fc.array(amount, { maxLength: 300 }), (list) => {
      const values = Float64Array.from(list);
      const cuts = runSurvey(tierSurvey(plan), () => [values]);
      const expected = new Uint8Array(values.length);
      tierAssigner(cuts)(values, expected);
      const got = new Uint8Array(values.length).fill(9);
      expect(classifyColumn(plan, values, got)).toEqual(cuts);
      expect([...got]).toEqual([...expected]);
    }),
    { numRuns: 300 },
  );
});

test('a view into a longer buffer is read as itself', () => {
  const whole = Float64Array.from([5, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100]);
  const values = whole.subarray(1, 11);
  const into = new Uint8Array(10);
  classifyColumn(tierPlan(TEXTBOOK_RULES.values), values, into);
  expect([...into]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 2, 3]);
});
