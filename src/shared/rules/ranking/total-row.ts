import type { RuleValues } from '../../rulebook/book';
import { scaleOf, toUnits } from './money';

/**
 * The row of a 合计 that stands under a list without a label: the last number equals the sum of all above it, to the last unit.
 * @returns its row, or -1; a list with fewer numbers other than 0 than `list.totalMinRows` is never said to have one
 */
export function totalRow(values: Float64Array, rules: RuleValues): number {
  let last = values.length - 1;
  while (last >= 0 && !Number.isFinite(values[last])) last--;
  if (last < 0 || !(values[last] > 0)) return -1;
  const scale = scaleOf(rules.tier.value.decimals);
  let sum = 0;
  let plain = 0;
  let count = 0;
  for (let row = 0; row < last; row++) {
    if (!Number.isFinite(values[row]) || values[row] === 0) continue;
    sum += toUnits(values[row], scale);
    plain += values[row];
    count++;
  }
  const total = toUnits(values[last], scale);
  // The second: a sheet's SUM adds first and rounds afterwards.
  return count >= rules.list.totalMinRows && (total === sum || total === toUnits(plain, scale)) ? last : -1;
}
