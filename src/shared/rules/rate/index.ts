import type { RuleValues } from '../../rulebook/book';
import { betaQuantile } from './beta';
import { normalSpan } from './normal';

/** A share of a whole with the interval in which the true one is believed to lie. */
export interface Rate {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

const spans = new Map<number, number>();

function spanOf(confidence: number): number {
  let span = spans.get(confidence);
  if (span === undefined) spans.set(confidence, (span = normalSpan(confidence)));
  return span;
}

/** Wilson's interval: the shares from which the one seen is within the span of a normal distribution. */
export function wilson(cases: number, of: number, confidence: number): Rate {
  const z = spanOf(confidence);
  const share = cases / of;
  const middle = (cases + (z * z) / 2) / (of + z * z);
  const half = (z * Math.sqrt((cases * (of - cases)) / of + (z * z) / 4)) / (of + z * z);
  return {
    share,
    low: cases === 0 ? 0 : Math.max(0, middle - half),
    high: cases === of ? 1 : Math.min(1, middle + half),
  };
}

/** Clopper and Pearson's interval, exact for counts: never narrower than it says. */
export function clopperPearson(cases: number, of: number, confidence: number): Rate {
  const tail = (1 - confidence) / 2;
  return {
    share: cases / of,
    low: cases === 0 ? 0 : betaQuantile(tail, cases, of - cases + 1),
    high: cases === of ? 1 : betaQuantile(1 - tail, cases + 1, of - cases),
  };
}

/** `cases` of `of` with the interval that the rule book wants; undefined where there is no whole, or the part is greater. */
export function rateOf(cases: number, of: number, rules: RuleValues): Rate | undefined {
  if (!(of > 0) || cases < 0 || cases > of) return undefined;
  const { confidence, interval } = rules.complaint.rates;
  return interval === 'exact' ? clopperPearson(cases, of, confidence) : wilson(cases, of, confidence);
}
