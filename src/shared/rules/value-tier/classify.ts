import { leastValue, toUnits } from '../ranking/money';
import { runSurvey } from '../ranking/survey';
import { bucketStart } from '../ranking/tally';
import { tierAssigner } from './assign';
import { type Looking, type TierCuts, type TierPlan, tierSurvey } from './survey';

/**
 * Survey and assignment of a list that is in memory as one column, in two passes instead of three: once the buckets of the cuts are
 * known, all but the few rows around a cut have their class; those few settle the cuts and are assigned last.
 * @param into  the class of each row, as {@link TIER_CODES} numbers them
 */
export function classifyColumn(plan: TierPlan, values: Float64Array, into: Uint8Array): TierCuts {
  const survey = tierSurvey(plan);
  survey.add(values);
  const step = survey.next();
  if ('result' in step) {
    into.fill(0);
    return step.result;
  }
  const looking = step.again;
  const open = settleFarRows(plan, values, into, looking);
  const near = Float64Array.from(open, (row) => values[row]);
  looking.add(near);
  const found = looking.next();
  if ('again' in found) {
    // What lies at and above a cut must be counted over the whole list, and ties in list order.
    const cuts = runSurvey(found.again, () => [values]);
    tierAssigner(cuts)(values, into);
    return cuts;
  }
  const codes = new Uint8Array(near.length);
  tierAssigner(found.result)(near, codes);
  open.forEach((row, i) => (into[row] = codes[i]));
  return found.result;
}

/** Assigns every row that is not near a cut; gives the rows that are. */
function settleFarRows({ scale }: TierPlan, values: Float64Array, into: Uint8Array, { buckets }: Looking): number[] {
  // From the least double that counts as the same amount as the bucket's start: an amount may begin in the bucket below.
  const from = (bucket: number) => leastValue(toUnits(bucketStart(bucket), scale), scale);
  const [a, b] = buckets;
  return assignFar(values, into, leastValue(1, scale), from(b), bucketStart(b + 1), from(a), bucketStart(a + 1));
}

/** A function of its own, so that it is compiled once for all lists. */
function assignFar(
  values: Float64Array,
  into: Uint8Array,
  least: number,
  bFrom: number,
  bTo: number,
  aFrom: number,
  aTo: number,
): number[] {
  const open: number[] = [];
  const length = values.length;
  for (let i = 0; i < length; i++) {
    const value = values[i];
    // Sums of comparisons, not branches: where the next value lies cannot be predicted, that it is near a cut is rare.
    const above = +(value >= bTo) + +(value >= aTo);
    into[i] = +(value >= least) + above;
    if (+(value >= bFrom) + +(value >= aFrom) !== above) open.push(i);
  }
  return open;
}
