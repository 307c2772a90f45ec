import { leastValue, toUnits } from '../../shared/rules/ranking/money';
import { NONE, RowState } from './range-rows';

/** How many rows of a range are what, and what their values add up to. */
export interface RowSums {
  readonly customers: number;
  readonly blank: number;
  readonly unreadable: number;
  readonly notPositive: number;
  /** Records, from 0 within the range, whose value could not be read; the first few. */
  readonly unreadableAt: readonly number[];
  /** All finite values but 0, in whole units and added as they are; how many. */
  readonly units: bigint;
  readonly plain: number;
  readonly counted: number;
  /** The last finite value and its record. */
  readonly last: number;
  readonly lastAt: number;
}

const NAMED = 6;
/** A part of a sum that is still exact. */
const LIMIT = 2 ** 52;

/** @param scale  whole units per 元 */
export function sumRows(values: Float64Array, states: Uint8Array, records: number, scale: number): RowSums {
  const least = leastValue(1, scale);
  const byState = new Uint32Array(4);
  const unreadableAt: number[] = [];
  let notPositive = 0;
  let units = 0n;
  let part = 0;
  let plain = 0;
  let counted = 0;
  let lastAt = NONE;
  for (let row = 0; row < records; row++) {
    const state = states[row];
    byState[state]++;
    if (state !== RowState.Valued) {
      if (state === RowState.Unreadable && unreadableAt.length < NAMED) unreadableAt.push(row);
      continue;
    }
    const value = values[row];
    if (!(value >= least)) notPositive++;
    lastAt = row;
    if (value === 0) continue;
    part += toUnits(value, scale);
    plain += value;
    counted++;
    if (part > LIMIT || part < -LIMIT) {
      units += BigInt(part);
      part = 0;
    }
  }
  return {
    customers: records - byState[RowState.NoCustomer],
    blank: byState[RowState.Blank],
    unreadable: byState[RowState.Unreadable],
    notPositive,
    unreadableAt,
    units: units + BigInt(part),
    plain,
    counted,
    last: lastAt === NONE ? NaN : values[lastAt],
    lastAt,
  };
}
