import type { RuleValues } from '../../rulebook/book';
import { exceedsShare, shareCeiling, shareOf } from '../../values/ratio';
import { scaleOf } from '../ranking/money';
import type { Survey } from '../ranking/survey';
import {
  addContents,
  addMeasure,
  addValues,
  countOf,
  type Contents,
  emptyContents,
  emptyTally,
  type Location,
  locateRank,
  locateSum,
  type Measure,
  mergeContents,
  mergeTally,
  type Tally,
  totalOf,
  unitsAtRank,
  unitsAtSum,
} from '../ranking/tally';

export type TierMethod = RuleValues['tier']['value']['method'];

/** What decides the cuts of one list, taken from the rule book and from the caller's own shares. */
export interface TierPlan {
  readonly method: TierMethod;
  /** Share of A, and of A and B together: of customers, or of the total value. */
  readonly aShare: number;
  readonly bShare: number;
  readonly rounding: RuleValues['tier']['value']['rounding'];
  readonly minCount: number;
  readonly ties: RuleValues['tier']['value']['ties'];
  readonly crossing: RuleValues['tier']['value']['cumulative']['crossing'];
  readonly scale: number;
}

export function tierPlan(
  rules: RuleValues,
  own: { method?: TierMethod; aShare?: number; bShare?: number } = {},
): TierPlan {
  const { value } = rules.tier;
  const method = own.method ?? value.method;
  const [a, b] =
    method === 'countShare' ? [value.aShare, value.bShare] : [value.cumulative.aCum, value.cumulative.bCum];
  return {
    method,
    aShare: own.aShare ?? a,
    bShare: own.bShare ?? b,
    rounding: value.rounding,
    minCount: value.minCount,
    ties: value.ties,
    crossing: value.cumulative.crossing,
    scale: scaleOf(value.decimals),
  };
}

/** One cut: who has at least so many whole units stands above it. */
export interface Cut {
  readonly units: number;
  /** Of those with exactly `units`, how many stand above, in list order; Infinity = all (ties inclusive). */
  readonly ties: number;
}

/** What a list's survey yields: all that `tierAssigner` needs for any row of it. */
export interface TierCuts {
  readonly method: TierMethod;
  readonly scale: number;
  /** Customers ranked: those with a positive value. */
  readonly count: number;
  /** Ranks of the cuts (by count): so many in A, so many in A and B together, before ties. */
  readonly ranks: { readonly a: number; readonly b: number } | undefined;
  /** Sum of the ranked values in whole units (by value). */
  readonly total: bigint | undefined;
  readonly a: Cut;
  readonly b: Cut;
}

/** The ranks of the cuts by count: so many in A, so many in A and B together, before ties. */
function tierRanks(plan: TierPlan, count: number): { readonly a: number; readonly b: number } {
  const a = Math.min(count, Math.max(plan.minCount, shareOf(count, plan.aShare, plan.rounding)));
  return { a, b: Math.min(count, Math.max(a, shareOf(count, plan.bShare, plan.rounding))) };
}

const NOBODY: Cut = { units: Infinity, ties: Infinity };

/** A cut to look for: by rank or by running sum, and the bucket where it lies. */
type Sought = { readonly at: Location } & ({ readonly rank: number } | { readonly sum: bigint });

/** The first pass, a histogram; of a list without a ranked value it is the last. */
export interface Tallying extends Survey<TierCuts> {
  readonly tally: Tally;
  next(): { readonly result: TierCuts } | { readonly again: Looking };
}

/**
 * Survey of a list of values (in 元, or in the metric's own unit) for {@link TierCuts}.
 * @param tally  an empty one to use, where the caller has it at hand
 */
export function tierSurvey(plan: TierPlan, tally = emptyTally(plan.scale, plan.method === 'valueShare')): Tallying {
  return {
    tally,
    add: (values) => addValues(tally, values),
    fork: () => tierSurvey(plan),
    merge: (fork) => mergeTally(tally, (fork as Tallying).tally),
    next() {
      const { method, scale } = plan;
      const count = countOf(tally);
      if (count === 0)
        return { result: { method, scale, count, ranks: undefined, total: undefined, a: NOBODY, b: NOBODY } };
      if (method === 'countShare') {
        const { a, b } = tierRanks(plan, count);
        const seek = (rank: number): Sought => ({ rank, at: locateRank(tally, rank) });
        return { again: looking(plan, { count, ranks: { a, b }, total: undefined }, [seek(a), seek(b)]) };
      }
      const total = totalOf(tally);
      // At least 1: with a share of 0 the first customer still crosses the cut.
      const seek = (share: number): Sought => {
        const ceiling = shareCeiling(total, share);
        const sum = ceiling > 0n ? ceiling : 1n;
        return { sum, at: locateSum(tally, sum) };
      };
      return { again: looking(plan, { count, ranks: undefined, total }, [seek(plan.aShare), seek(plan.bShare)]) };
    },
  };
}

type Found = Pick<TierCuts, 'count' | 'ranks' | 'total'>;

/** The second pass of a {@link tierSurvey}: it looks only into the buckets that hold a cut. */
export interface Looking extends Survey<TierCuts> {
  readonly contents: Contents;
  readonly buckets: readonly [a: number, b: number];
}

function looking(plan: TierPlan, found: Found, sought: readonly [Sought, Sought]): Looking {
  const contents = emptyContents([...new Set(sought.map((one) => one.at.bucket))]);
  return {
    contents,
    buckets: [sought[0].at.bucket, sought[1].at.bucket],
    add: (values) => addContents(contents, values, plan.scale),
    fork: () => looking(plan, found, sought),
    merge: (fork) => mergeContents(contents, (fork as Looking).contents),
    next() {
      const [a, b] = sought.map((one) =>
        'rank' in one ? unitsAtRank(contents, one.at, one.rank) : unitsAtSum(contents, one.at, one.sum),
      );
      const byCount = plan.method === 'countShare';
      if (byCount ? plan.ties === 'inclusive' : plan.crossing === 'better') {
        return {
          result: {
            ...found,
            method: plan.method,
            scale: plan.scale,
            a: { units: a, ties: Infinity },
            b: { units: b, ties: Infinity },
          },
        };
      }
      return { again: measuring(plan, found, [a, b]) };
    },
  };
}

/** The third pass, for two options alone: it counts from the amount of each cut upwards. */
export interface Measuring extends Survey<TierCuts> {
  readonly from: readonly Measure[];
}

/**
 * The third pass, for the two options that must know what stands at and above a cut: ties in list order (how many above the
 * cut's amount), and the customer that crosses a cut in the worse class (what the cut's amount and all above add up to).
 */
function measuring(plan: TierPlan, found: Found, units: readonly number[]): Measuring {
  const byCount = plan.method === 'countShare';
  const from = units.map((one): Measure => ({ units: byCount ? one + 1 : one, count: 0, sum: 0n }));
  return {
    from,
    add: (values) => from.forEach((measure) => addMeasure(measure, values, plan.scale)),
    fork: () => measuring(plan, found, units),
    merge: (fork) =>
      (fork as Measuring).from.forEach((other, i) => {
        from[i].count += other.count;
        from[i].sum += other.sum;
      }),
    next() {
      const cut = (i: 0 | 1): Cut => {
        if (byCount) return { units: units[i], ties: (i === 0 ? found.ranks!.a : found.ranks!.b) - from[i].count };
        const over = exceedsShare(from[i].sum, found.total!, i === 0 ? plan.aShare : plan.bShare);
        return { units: over ? units[i] + 1 : units[i], ties: Infinity };
      };
      return { result: { ...found, method: plan.method, scale: plan.scale, a: cut(0), b: cut(1) } };
    },
  };
}
