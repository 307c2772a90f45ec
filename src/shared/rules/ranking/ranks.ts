import { toUnits } from './money';

/** The amounts of a list in order, for asking where one of them stands. */
export interface Standing {
  /** Amounts of more than nothing, in whole units, ascending. */
  readonly sorted: Float64Array;
  /** What all of them add up to, in whole units. */
  readonly total: number;
  /** 1 = greatest; equal amounts share the better rank. 0 for what is not ranked. */
  rankOf(value: number): number;
  /** How many of the list have exactly that amount. */
  sameAs(value: number): number;
  /** Sum, in whole units, of all amounts that are not smaller. */
  sumFrom(value: number): number;
}

/** Sorts a list once; every question after that takes a search by halves. NaN, zero and negative amounts are not ranked. */
export function standing(values: Float64Array, scale: number): Standing {
  const unitsOf = (value: number): number => (value > 0 ? toUnits(value, scale) : 0);
  const sorted = values.filter((value) => unitsOf(value) > 0);
  // In place: a million amounts need not stand in memory twice.
  for (let i = 0; i < sorted.length; i++) sorted[i] = unitsOf(sorted[i]);
  sorted.sort();
  let sums: Float64Array | undefined;
  /** Per place the sum of the amount there and all behind it; made when it is first asked for. */
  const from = (): Float64Array => {
    if (sums === undefined) {
      sums = new Float64Array(sorted.length + 1);
      for (let i = sorted.length - 1; i >= 0; i--) sums[i] = sums[i + 1] + sorted[i];
    }
    return sums;
  };
  /** How many are smaller, or with `through` not greater. */
  const below = (units: number, through: boolean): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle] < units || (through && sorted[middle] === units)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    sorted,
    get total() {
      return from()[0];
    },
    rankOf(value) {
      const units = unitsOf(value);
      return units > 0 ? sorted.length - below(units, true) + 1 : 0;
    },
    sameAs(value) {
      const units = unitsOf(value);
      return units > 0 ? below(units, true) - below(units, false) : 0;
    },
    sumFrom: (value) => from()[below(unitsOf(value), false)],
  };
}
