import { leastValue, toUnits } from '../ranking/money';
import { runSurvey } from '../ranking/survey';
import { bucketOf, bucketStart, lookUp } from '../ranking/tally';
import { tierAssigner } from './assign';
import { type Looking, type TierCuts, type TierPlan, tierSurvey } from './survey';

/** In place of a class: the bucket holds a cut, and its values differ in class. A bit that no class has. */
const OPEN = 4;

/**
 * Survey and assignment of a list that lies in memory as one column, in two passes instead of three: once the buckets of the cuts
 * are known, every other bucket has its class; the few rows in those settle the cuts and are classed last.
 * @param values  finite, or NaN for blank
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
  const open = lookUp(values, into, classByBucket(plan, step.again), OPEN);
  const near = Float64Array.from(open, (row) => values[row]);
  step.again.add(near);
  const found = step.again.next();
  if ('again' in found) {
    // What lies at and above a cut must be counted over the whole list, and ties in list order.
    const cuts = runSurvey(found.again, () => [values]);
    tierAssigner(cuts)(values, into);
    return cuts;
  }
  const codes = new Uint8Array(near.length);
  tierAssigner(found.result)(near, codes);
  for (let i = 0; i < codes.length; i++) into[open[i]] = codes[i];
  return found.result;
}

/** The class of each bucket, {@link OPEN} for those in which it changes. */
function classByBucket({ scale }: TierPlan, { buckets: [a, b] }: Looking): Uint8Array {
  const classes = new Uint8Array(bucketOf(Infinity));
  classes.fill(1, bucketOf(leastValue(1, scale)));
  classes.fill(2, b + 1);
  classes.fill(3, a + 1);
  // The cut's amount may begin in a bucket below, with values that round up to it; but not below the least amount.
  const open = (bucket: number) => {
    const units = Math.max(1, toUnits(bucketStart(bucket), scale));
    classes.fill(OPEN, bucketOf(leastValue(units, scale)), bucket + 1);
  };
  open(a);
  open(b);
  open(bucketOf(leastValue(1, scale)));
  return classes;
}
