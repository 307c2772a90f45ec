import fc from 'fast-check';
import { clopperPearson, rateOf, wilson } from '../../src/shared/rules/rate';
import { betaBelow } from '../../src/shared/rules/rate/beta';
import { normalSpan } from '../../src/shared/rules/rate/normal';
import { rulesWith } from './support';

describe('the span of the normal distribution', () => {
  // Tables of the normal distribution.
  test.each([
    [0.9, 1.6448536269514722],
    [0.95, 1.959963984540054],
    [0.99, 2.5758293035489004],
    [0.6826894921370859, 1],
  ])('%d: %d', (confidence, span) => expect(normalSpan(confidence)).toBeCloseTo(span, 12));
});

/** The share of a binomial distribution at or above `k`, added up term by term. */
function binomialAtLeast(k: number, n: number, p: number): number {
  let term = (1 - p) ** n;
  let below = 0;
  for (let i = 0; i < k; i++) {
    below += term;
    term *= ((n - i) / (i + 1)) * (p / (1 - p));
  }
  return 1 - below;
}

describe('intervals of a rate', () => {
  test.each([
    // Wilson by Python’s statistics.NormalDist, the exact ones by halving on the sum of binomial terms.
    [0, 10, 0, 0.2775327998628892, 0, 0.308497107818761],
    [1, 10, 0.01787621309507289, 0.4041500267952383, 0.0025285785444618, 0.4450161170281953],
    [5, 10, 0.236593090512563, 0.763406909487437, 0.187086028447398, 0.812913971552602],
    [10, 10, 0.7224672001371107, 1, 0.6915028921812392, 1],
  ])('%d of %d', (cases, of, wLow, wHigh, eLow, eHigh) => {
    const byWilson = wilson(cases, of, 0.95);
    expect(byWilson.low).toBeCloseTo(wLow, 10);
    expect(byWilson.high).toBeCloseTo(wHigh, 10);
    const exact = clopperPearson(cases, of, 0.95);
    expect(exact.low).toBeCloseTo(eLow, 10);
    expect(exact.high).toBeCloseTo(eHigh, 10);
  });

  test('the exact ends leave the tails that the binomial distribution itself gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), (of, some) => {
        const cases = Math.min(some, of);
        const { low, high } = clopperPearson(cases, of, 0.95);
        if (cases > 0) expect(binomialAtLeast(cases, of, low)).toBeCloseTo(0.025, 8);
        if (cases < of) expect(1 - binomialAtLeast(cases + 1, of, high)).toBeCloseTo(0.025, 8);
      }),
      { numRuns: 60 },
    );
  });

  test('tens of thousands of cases in tens of milliards keep their digits', () => {
    // At such numbers the two ways and the normal one agree: 66 913 ± 1.96 × √66 913.
    const of = 40_800_609_756;
    for (const { low, high } of [wilson(66_913, of, 0.95), clopperPearson(66_913, of, 0.95)]) {
      expect(low * of).toBeGreaterThan(66_913 - 1.97 * Math.sqrt(66_913));
      expect(low * of).toBeLessThan(66_913 - 1.94 * Math.sqrt(66_913));
      expect(high * of).toBeGreaterThan(66_913 + 1.94 * Math.sqrt(66_913));
      expect(high * of).toBeLessThan(66_913 + 1.97 * Math.sqrt(66_913));
    }
  });

  test('the beta function is symmetric, and the uniform one is itself', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        (x, a, b) => {
          expect(betaBelow(x, a, b) + betaBelow(1 - x, b, a)).toBeCloseTo(1, 9);
          expect(betaBelow(x, 1, 1)).toBeCloseTo(x, 12);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('the rule book chooses, and there is none of nothing', () => {
    expect(rateOf(1, 10, rulesWith())?.low).toBeCloseTo(0.0178762, 6);
    expect(rateOf(1, 10, rulesWith({ 'complaint.rates.interval': 'exact' }))?.low).toBeCloseTo(0.0025286, 6);
    expect(rateOf(0, 0, rulesWith())).toBeUndefined();
    expect(rateOf(3, 2, rulesWith())).toBeUndefined();
  });
});

test('2023 Q2: 6 065 of 64 918 express appeals were valid, 9.34 %', () =>
  expect(rateOf(6065, 64_918, rulesWith())?.share).toBeCloseTo(0.0934, 4));
