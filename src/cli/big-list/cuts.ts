import { NONE } from '../../files/list-rows/range-rows';
import { leastValue } from '../../shared/rules/ranking/money';
import type { Survey } from '../../shared/rules/ranking/survey';
import { bucketStart } from '../../shared/rules/ranking/tally';
import type { Looking, Measuring, TierCuts, tierSurvey } from '../../shared/rules/value-tier/survey';
import { answered, type Bound } from './range-server';
import type { Range } from './survey-ranges';

type Step = ReturnType<Survey<TierCuts>['next']>;

/** Goes on with a survey to its end: of the values only those that lie where a cut may be are handed over. */
export async function cutsOf(
  start: ReturnType<typeof tierSurvey>,
  scale: number,
  ranges: readonly Range[],
  without: { readonly range: Range | undefined; readonly value: number } | undefined,
): Promise<TierCuts> {
  for (let step: Step = start.next(); ;) {
    if ('result' in step) return step.result;
    const again: Survey<TierCuts> & (Looking | Measuring) = step.again as Looking | Measuring;
    const bounds =
      'buckets' in again ? again.buckets.map(boundOfBucket) : again.from.map((one) => boundOfMeasure(one, scale));
    for (const range of ranges) {
      const { values } = answered(
        'pick',
        await range.desk.ask({ kind: 'pick', from: range.from, to: range.to, bounds }),
      );
      const drop = without?.range === range ? values.lastIndexOf(without.value) : NONE;
      again.add(drop === NONE ? values : values.filter((_, index) => index !== drop));
    }
    step = again.next();
  }
}

const boundOfBucket = (bucket: number): Bound => ({ least: bucketStart(bucket), below: bucketStart(bucket + 1) });
const boundOfMeasure = ({ units }: { readonly units: number }, scale: number): Bound => ({
  least: leastValue(units, scale),
  below: Infinity,
});
