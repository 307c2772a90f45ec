import fc from 'fast-check';
import { standing } from '../../src/shared/rules/ranking/ranks';

const FEN = 100;
/** Amounts that tie often, with what is not ranked among them. */
const amounts = fc.array(
  fc.oneof(
    fc.integer({ min: -2, max: 6 }).map((one) => one / 2),
    fc.constant(NaN),
  ),
  {
    maxLength: 40,
  },
);
const ranked = (list: readonly number[]) => list.filter((one) => one > 0);

describe('where an amount stands in its list', () => {
  test('the rank is one more than the number of greater amounts', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const { rankOf } = standing(Float64Array.from(list), FEN);
        for (const one of list) {
          expect(rankOf(one)).toBe(one > 0 ? 1 + ranked(list).filter((other) => other > one).length : 0);
        }
      }),
    );
  });

  test('ties and sums are those of a count by hand', () => {
    fc.assert(
      fc.property(amounts, (list) => {
        const { sameAs, sumFrom, total } = standing(Float64Array.from(list), FEN);
        expect(total).toBe(ranked(list).reduce((sum, one) => sum + one * FEN, 0));
        for (const one of ranked(list)) {
          expect(sameAs(one)).toBe(list.filter((other) => other === one).length);
          const above = ranked(list).filter((other) => other >= one);
          expect(sumFrom(one)).toBe(above.reduce((sum, other) => sum + other * FEN, 0));
        }
      }),
    );
  });

  test('amounts tie to the fen', () => {
    const { rankOf, sameAs } = standing(Float64Array.of(0.1 + 0.2, 0.3, 5), FEN);
    expect([rankOf(0.3), rankOf(0.1 + 0.2), sameAs(0.3)]).toEqual([2, 2, 2]);
  });
});
