import type { Survey } from './survey';
import {
  addContents,
  addValues,
  countOf,
  type Contents,
  emptyContents,
  emptyTally,
  locateRank,
  mergeContents,
  mergeTally,
  type Tally,
  unitsAtRank,
} from './tally';

/** Where a list splits into groups of equal size: `above[j]` must be exceeded to stand above group j. */
export interface Quantiles {
  readonly scale: number;
  readonly count: number;
  /** In whole units, ascending; one fewer than there are groups. Empty where the list is empty. */
  readonly above: readonly number[];
}

/**
 * Survey for scores by rank: `groups` groups of equal size, ties together. A value's group is 1 + the number of cuts that it
 * exceeds, which is 1 + ⌊groups × (number of smaller values) / count⌋ in whole numbers.
 */
export function quantileSurvey(groups: number, scale: number): Survey<Quantiles> {
  return firstPass(groups, emptyTally(scale, false));
}

function firstPass(groups: number, tally: Tally): Survey<Quantiles> & { tally: Tally } {
  return {
    tally,
    add: (values) => addValues(tally, values),
    fork: () => firstPass(groups, emptyTally(tally.scale, false)),
    merge: (fork) => mergeTally(tally, (fork as unknown as { tally: Tally }).tally),
    next() {
      const count = countOf(tally);
      if (count === 0) return { result: { scale: tally.scale, count: 0, above: [] } };
      // The j-th cut is the ⌈j·N/groups⌉-th smallest value: one exceeds it exactly when that many are smaller.
      const ranks = Array.from({ length: groups - 1 }, (_, j) => count - Math.ceil(((j + 1) * count) / groups) + 1);
      const at = ranks.map((rank) => locateRank(tally, rank));
      return {
        again: secondPass(tally.scale, count, ranks, at, emptyContents([...new Set(at.map((one) => one.bucket))])),
      };
    },
  };
}

function secondPass(
  scale: number,
  count: number,
  ranks: readonly number[],
  at: readonly ReturnType<typeof locateRank>[],
  contents: Contents,
): Survey<Quantiles> & { contents: Contents } {
  return {
    contents,
    add: (values) => addContents(contents, values, scale),
    fork: () => secondPass(scale, count, ranks, at, emptyContents([...contents.keys()])),
    merge: (fork) => mergeContents(contents, (fork as unknown as { contents: Contents }).contents),
    next: () => ({
      result: {
        scale,
        count,
        above: ranks.map((rank, j) => unitsAtRank(contents, at[j], rank)),
      },
    }),
  };
}
