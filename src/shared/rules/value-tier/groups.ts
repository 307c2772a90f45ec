import { toUnits } from '../ranking/money';

/** Customers rolled up under their parent company. */
export interface Groups {
  /** For each row the number of its group; -1 for rows that are no customer. */
  readonly of: Int32Array;
  /** Each group's value: the sum of its members' whole units; NaN where no member has a number. */
  readonly values: Float64Array;
}

/**
 * Rolls values up by parent company, so that a group is ranked once and its members share its class.
 * @param parents  one key a row; '' = a customer of its own
 * @param skip  rows that are no customer (合计 rows)
 */
export function rollUp(
  values: Float64Array,
  parents: readonly string[],
  scale: number,
  skip?: (row: number) => boolean,
): Groups {
  const of = new Int32Array(values.length).fill(-1);
  const units: number[] = [];
  const known = new Map<string, number>();
  for (let row = 0; row < values.length; row++) {
    if (skip?.(row)) continue;
    const key = parents[row] ?? '';
    let group = key === '' ? undefined : known.get(key);
    if (group === undefined) {
      group = units.push(NaN) - 1;
      if (key !== '') known.set(key, group);
    }
    of[row] = group;
    const value = values[row];
    if (Number.isFinite(value)) units[group] = (Number.isNaN(units[group]) ? 0 : units[group]) + toUnits(value, scale);
  }
  return { of, values: Float64Array.from(units, (one) => one / scale) };
}
