import fc from 'fast-check';
import { quantileSurvey } from '../../src/shared/rules/ranking/quantiles';
import { runSurvey } from '../../src/shared/rules/ranking/survey';
import { inPieces } from './support';

const FEN = 100;
const pieces = fc.array(fc.array(fc.oneof(fc.integer({ min: -2, max: 9 }), fc.constant(NaN)), { maxLength: 12 }), {
  minLength: 1,
  maxLength: 4,
});

/** The amounts that must be exceeded, by sorting: the ⌈j·N/groups⌉-th smallest, in fen. */
function bySorting(values: readonly number[], groups: number): readonly number[] {
  const sorted = values.filter((one) => one > 0).sort((one, other) => one - other);
  if (sorted.length === 0) return [];
  return Array.from({ length: groups - 1 }, (_, j) => sorted[Math.ceil(((j + 1) * sorted.length) / groups) - 1] * FEN);
}

describe('groups of equal size', () => {
  test.each([5, 4, 2])('in %d: parts merged, the whole and sorting say the same', (groups) =>
    fc.assert(
      fc.property(pieces, (lists) => {
        const parts = lists.map((list) => Float64Array.from(list));
        const whole = runSurvey(quantileSurvey(groups, FEN), () => parts);
        const above = bySorting(lists.flat(), groups);
        expect(whole).toEqual({ scale: FEN, count: lists.flat().filter((one) => one > 0).length, above });
        expect(inPieces(quantileSurvey(groups, FEN), parts)).toEqual(whole);
      }),
      { numRuns: 12 },
    ),
  );

  test('nobody makes no groups', () =>
    expect(runSurvey(quantileSurvey(5, FEN), () => [Float64Array.of(NaN, 0, -3)])).toEqual({
      scale: FEN,
      count: 0,
      above: [],
    }));
});
