import fc from 'fast-check';
import {
  exceedsShare,
  isShareOf,
  ratioOf,
  reachesShare,
  type Rounding,
  shareCeiling,
  shareOf,
} from '../../src/shared/values/ratio';

describe('ratioOf: the decimal that was written, not the double nearest to it', () => {
  test.each<[number, bigint, bigint]>([
    [0.35, 35n, 100n],
    [0.07, 7n, 100n],
    [0.1, 1n, 10n],
    [0, 0n, 1n],
    [1, 1n, 1n],
    [1e-7, 1n, 10n ** 7n],
    [1.5e-9, 15n, 10n ** 10n],
    [1e21, 10n ** 21n, 1n],
  ])('%d = %d/%d', (share, numerator, denominator) => {
    const found = ratioOf(share);
    expect(found.numerator * denominator).toBe(numerator * found.denominator);
    expect(found.denominator > 0n).toBe(true);
  });
});

describe('shareOf', () => {
  test.each<[number, number, number, number, number, string]>([
    // count, share, half up, ceil, floor
    [90, 0.35, 32, 32, 31, '31.5: the double 0.35 × 90 is 31.499…'],
    [7, 0.2, 1, 2, 1, '1.4'],
    [8, 0.2, 2, 2, 1, '1.6'],
    [10, 0.05, 1, 1, 0, '0.5 is rounded up'],
    [9, 0.05, 0, 1, 0, '0.45'],
    [30, 0.05, 2, 2, 1, '1.5'],
    [50, 0.07, 4, 4, 3, '3.5'],
    [100, 0.07, 7, 7, 7, 'exact, although 100 × 0.07 is 7.000000000000001'],
    [100, 0.29, 29, 29, 29, 'exact, although 100 × 0.29 is 28.999999999999996'],
    [1_000_000, 1e-7, 0, 1, 0, '0.1'],
    [5_000_000, 1e-7, 1, 1, 0, '0.5'],
    [580, 1, 580, 580, 580, 'all'],
    [580, 0, 0, 0, 0, 'none'],
    [0, 0.2, 0, 0, 0, 'an empty list'],
  ])('%d × %d → %d, %d, %d (%s)', (count, share, halfUp, ceil, floor) => {
    const roundings: Rounding[] = ['halfUp', 'ceil', 'floor'];
    expect(roundings.map((rounding) => shareOf(count, share, rounding))).toEqual([halfUp, ceil, floor]);
  });

  test('shares of whole per mille agree with whole-number arithmetic', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_048_576 }), fc.integer({ min: 0, max: 1000 }), (count, permille) => {
        const product = count * permille; // exact: below 2^31
        const down = Math.floor(product / 1000);
        const rest = product % 1000;
        const share = permille / 1000;
        expect(shareOf(count, share, 'floor')).toBe(down);
        expect(shareOf(count, share, 'ceil')).toBe(rest > 0 ? down + 1 : down);
        expect(shareOf(count, share, 'halfUp')).toBe(rest >= 500 ? down + 1 : down);
      }),
      { numRuns: 300 },
    ));
});

describe('isShareOf: a part and a whole that a form or a log brings', () => {
  test.each<[number, number, number, boolean, string]>([
    [7, 100, 0.07, true, 'exactly 7%, although 100 × 0.07 is 7.000000000000001'],
    [6, 100, 0.07, false, 'one below'],
    [28.7, 100, 0.287, true, 'a tenth that is told'],
    [28.69, 100, 0.287, false, 'a hundredth below it'],
    [0, 100, 0, true, 'nothing of nothing'],
  ])('%d of %d against %d: %s (%s)', (part, whole, share, is) => expect(isShareOf(part, whole, share)).toBe(is));
});

describe('comparing a whole sum with a share of a whole total', () => {
  test.each<[bigint, bigint, number, boolean, boolean, string]>([
    [700n, 1000n, 0.7, true, false, 'exactly 70%: reached, not exceeded'],
    [699n, 1000n, 0.7, false, false, 'one below'],
    [701n, 1000n, 0.7, true, true, 'one above'],
    [1n, 3n, 0.33, true, true, 'a third is more than 33%'],
    [1n, 3n, 0.34, false, false, 'and less than 34%'],
    [0n, 1000n, 0, true, false, 'nothing of nothing'],
    [-5n, 100n, 0.1, false, false, 'a rise is no fall'],
    [10n ** 17n, 10n ** 18n, 0.1, true, false, 'beyond 2^53'],
    [10n ** 17n + 1n, 10n ** 18n, 0.1, true, true, 'by one beyond 2^53'],
  ])('%d of %d against %d: reaches %s, exceeds %s (%s)', (sum, total, share, reaches, exceeds) => {
    expect(reachesShare(sum, total, share)).toBe(reaches);
    expect(exceedsShare(sum, total, share)).toBe(exceeds);
  });

  test('a whole sum reaches the share exactly when it reaches the ceiling', () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.bigInt({ min: 1n, max: 10n ** 15n }),
        fc.integer({ min: 0, max: 10000 }),
        (sum, total, parts) => {
          const share = parts / 10000;
          expect(sum >= shareCeiling(total, share)).toBe(sum * 10000n >= total * BigInt(parts));
          expect(reachesShare(sum, total, share)).toBe(sum * 10000n >= total * BigInt(parts));
          expect(exceedsShare(sum, total, share)).toBe(sum * 10000n > total * BigInt(parts));
        },
      ),
      { numRuns: 200 },
    ));
});
