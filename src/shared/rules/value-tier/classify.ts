import { leastValue, toUnits } from '../ranking/money';
import { runSurvey } from '../ranking/survey';
import { bucketOf, BUCKETS, bucketStart, clearTally, emptyTally, lookUp, MARK, type Tally } from '../ranking/tally';
import { tierAssigner } from './assign';
import { type Looking, type TierCuts, type TierPlan, tierSurvey } from './survey';

/**
 * Survey and assignment of a list that lies in memory as one column, in two passes instead of three: once the buckets of the cuts
 * are known, every other bucket has its class; the few rows in those settle the cuts and are classed last.
 * @param values  finite, or NaN for blank
 * @param into  the class of each row, as {@link TIER_CODES} numbers them
 */
export function classifyColumn(plan: TierPlan, values: Float64Array, into: Uint8Array): TierCuts {
  const survey = tierSurvey(plan, borrowTally(plan));
  survey.add(values);
  const step = survey.next();
  if ('result' in step) {
    into.fill(0);
    return step.result;
  }
  const open = lookUp(values, into, classByBucket(plan, step.again));
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

/*
 * One call ends before the next begins, so the same few megabytes serve all: made anew for every list they would cost more than the
 * pass that fills them, and set the collector to work.
 */
const CLASSES = new Uint8Array(BUCKETS);
const spare = new Map<string, Tally>();

function borrowTally({ method, scale }: TierPlan): Tally {
  const key = `${method} ${scale}`;
  let tally = spare.get(key);
  if (tally === undefined) spare.set(key, (tally = emptyTally(scale, method === 'valueShare')));
  else clearTally(tally);
  return tally;
}

/** The class of each bucket, {@link MARK} for those in which it changes. */
function classByBucket({ scale }: TierPlan, { buckets: [a, b] }: Looking): Uint8Array {
  const classes = CLASSES.fill(0);
  const end = bucketOf(Infinity);
  classes.fill(1, bucketOf(leastValue(1, scale)), end);
  classes.fill(2, b + 1, end);
  classes.fill(3, a + 1, end);
  // The cut's amount may begin in a bucket below, with values that round up to it; but not below the least amount.
  const open = (bucket: number) => {
    const units = Math.max(1, toUnits(bucketStart(bucket), scale));
    classes.fill(MARK, bucketOf(leastValue(units, scale)), bucket + 1);
  };
  open(a);
  open(b);
  open(bucketOf(leastValue(1, scale)));
  return classes;
}
