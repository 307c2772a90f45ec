import { leastValue, toUnits } from '../ranking/money';
import type { ValueClass } from '../letters/kinds';
import type { Cut, TierCuts } from './survey';

/** A class as a small number, for typed arrays: 0 = not ranked, then C, B, A upwards. */
export const TIER_CODES: readonly ValueClass[] = ['V-0', 'V-C', 'V-B', 'V-A'];

/** The second half: what the cuts make of each value. NaN (blank), zero and negative values get 0. */
export type TierAssigner = (values: Float64Array, into: Uint8Array) => void;

/**
 * Makes the assigning pass. Pieces are given in list order: with strict ties the assigner counts how many of those that tie at a
 * cut have been let through.
 */
export function tierAssigner(cuts: TierCuts): TierAssigner {
  const { scale } = cuts;
  const least = leastValue(1, scale);
  const from = (cut: Cut): number => (cut.units === Infinity ? Infinity : leastValue(cut.units, scale));
  const a = from(cuts.a);
  const b = from(cuts.b);
  if (cuts.a.ties === Infinity && cuts.b.ties === Infinity) {
    return (values, into) => compareAll(values, into, least, b, a);
  }
  let leftA = cuts.a.ties;
  let leftB = cuts.b.ties;
  return (values, into) => {
    for (let i = 0; i < values.length; i++) {
      const value = values[i];
      if (!(value >= least)) {
        into[i] = 0;
        continue;
      }
      const units = toUnits(value, scale);
      const isA = units > cuts.a.units || (units === cuts.a.units && leftA-- > 0);
      const isB = units > cuts.b.units || (units === cuts.b.units && leftB-- > 0);
      into[i] = 1 + Number(isA || isB) + Number(isA);
    }
  };
}

/**
 * A function of its own, so that it is compiled once for all lists, not once for each closure. Sums of comparisons, not branches:
 * which class comes next cannot be predicted.
 */
function compareAll(values: Float64Array, into: Uint8Array, least: number, b: number, a: number): void {
  const length = values.length;
  for (let i = 0; i < length; i++) {
    const value = values[i];
    into[i] = +(value >= least) + +(value >= b) + +(value >= a);
  }
}

/** The class of one value by the cuts of its list; ties stand above the cut. */
export function tierOf(value: number, cuts: TierCuts): ValueClass {
  const units = toUnits(value, cuts.scale);
  if (!(units >= 1)) return 'V-0';
  return units >= cuts.a.units ? 'V-A' : units >= cuts.b.units ? 'V-B' : 'V-C';
}
