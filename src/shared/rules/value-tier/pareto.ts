import type { RuleValues } from '../../rulebook/book';
import { shareOf } from '../../values/ratio';
import { leastValue, toUnits } from '../ranking/money';
import type { TierCuts } from './survey';

/** Does the list follow the 20/80 that the texts speak of? Shares 0 to 1, of the total of all ranked customers. */
export interface Diagnosis {
  readonly count: number;
  /** Total in the metric's unit. */
  readonly total: number;
  /** Share of the top `tier.value.check.topShare` of customers. */
  readonly topValueShare: number;
  /** Share of the customers in class C. */
  readonly cValueShare: number;
  /** Share of the n largest customers, for each n of `tier.value.check.concentration` not above the count. */
  readonly concentration: readonly { readonly n: number; readonly share: number }[];
  /** 0 = all equal, towards 1 = one customer has everything. */
  readonly gini: number;
  /** Whether the top share and the C share are within the tolerance of what the texts say. */
  readonly topAgrees: boolean;
  readonly cAgrees: boolean;
}

/** Diagnoses the values of a list; undefined where none is positive. */
export function diagnose(values: Float64Array, cuts: TierCuts, rules: RuleValues): Diagnosis | undefined {
  const { check, rounding } = rules.tier.value;
  const least = leastValue(1, cuts.scale);
  const units = values.filter((value) => value >= least && value < Infinity).map((value) => toUnits(value, cuts.scale));
  const count = units.length;
  if (count === 0) return undefined;
  units.sort().reverse();

  let running = 0;
  let weighted = 0; // Σ (rank from the bottom) × value
  let inC = 0;
  let tiesInB = cuts.b.ties;
  const sums = new Float64Array(count + 1);
  for (let i = 0; i < count; i++) {
    running += units[i];
    weighted += (count - i) * units[i];
    if (units[i] < cuts.b.units || (units[i] === cuts.b.units && tiesInB-- <= 0)) inC += units[i];
    sums[i + 1] = running;
  }
  const top = sums[Math.max(1, shareOf(count, check.topShare, rounding))] / running;
  const c = inC / running;
  return {
    count,
    total: running / cuts.scale,
    topValueShare: top,
    cValueShare: c,
    concentration: check.concentration.filter((n) => n <= count).map((n) => ({ n, share: sums[n] / running })),
    gini: (2 * weighted) / (count * running) - (count + 1) / count,
    topAgrees: Math.abs(top - check.topValueShareApprox) <= check.tolerance,
    cAgrees: Math.abs(c - check.cValueShareApprox) <= check.tolerance,
  };
}
