import type { RulePath, RuleValues } from '../../rulebook/book';
import { formatPercent } from '../../text/message';
import { because, type Reason, type Ruled, ruled } from '../answer';
import { leastValue, toUnits } from '../ranking/money';
import type { ValueClass } from '../letters/kinds';
import { nameLetter } from '../letters/show';
import { tierOf } from './assign';
import type { TierCuts, TierPlan } from './survey';
import { METRIC_UNITS, METRICS, words } from './words';

/** Where one customer stands in the list that the cuts come from. */
export interface Place {
  /** 1 = greatest; customers of equal value share the better rank. */
  readonly rank: number;
  /** Others with exactly the same value. */
  readonly ties: number;
}

/** Finds a value's place in its list by one pass. */
export function placeOf(value: number, list: Float64Array, scale: number): Place {
  const units = toUnits(value, scale);
  const at = leastValue(units, scale);
  const above = leastValue(units + 1, scale);
  let greater = 0;
  let same = -1;
  for (const one of list) {
    if (one >= above && one < Infinity) greater++;
    else if (one >= at && one < above) same++;
  }
  return { rank: greater + 1, ties: Math.max(0, same) };
}

/** The rule-book entries that the plan's shares come from; none where the caller gave a share of its own. */
function sharePaths(plan: TierPlan, rules: RuleValues): { readonly a?: RulePath; readonly b?: RulePath } {
  const { aShare, bShare, cumulative } = rules.tier.value;
  const { a, b } =
    plan.method === 'countShare'
      ? ({ a: [aShare, 'tier.value.aShare'], b: [bShare, 'tier.value.bShare'] } as const)
      : ({
          a: [cumulative.aCum, 'tier.value.cumulative.aCum'],
          b: [cumulative.bCum, 'tier.value.cumulative.bCum'],
        } as const);
  return { a: plan.aShare === a[0] ? a[1] : undefined, b: plan.bShare === b[0] ? b[1] : undefined };
}

/**
 * The class of one customer, with reasons.
 * @param value  in 元 (or the metric's unit); not positive → `V-0`
 * @param assigned  the class by list order, where strict ties decide
 * @param plan  how the cuts were found; undefined where only cut values were given
 */
export function explainTier(
  value: number,
  cuts: TierCuts,
  plan: TierPlan | undefined,
  rules: RuleValues,
  place?: Place,
  assigned?: ValueClass,
): Ruled<ValueClass> {
  const metric = METRICS[rules.tier.value.metric];
  const unit = METRIC_UNITS[rules.tier.value.metric];
  const inclusive = tierOf(value, cuts);
  const tier = assigned ?? inclusive;
  if (tier === 'V-0') return ruled<ValueClass>(tier, because(words.none({ metric }), 'tier.value.none'));

  const a = cuts.a.units / cuts.scale;
  const b = cuts.b.units / cuts.scale;
  const path = plan && sharePaths(plan, rules);
  const reasons: Reason[] = [];
  if (plan === undefined) reasons.push(because(words.byCuts({ a, b, unit })));
  else {
    const shares = {
      metric,
      count: cuts.count,
      aShare: formatPercent(plan.aShare),
      bShare: formatPercent(plan.bShare),
    };
    reasons.push(
      cuts.ranks === undefined
        ? because(words.byValue(shares), path?.a)
        : because(words.byCount({ ...shares, a: cuts.ranks.a, b: cuts.ranks.b }), path?.a),
    );
  }
  if (place === undefined) reasons.push(because(words.value({ value, unit })));
  else {
    reasons.push(because(words.place({ value, unit, rank: place.rank, count: cuts.count })));
    if (place.ties > 0 && cuts.a.ties === Infinity)
      reasons.push(because(words.tied({ others: place.ties, metric }), 'tier.value.ties'));
  }
  if (tier !== inclusive)
    reasons.push(
      because(
        words.listOrder({
          upper: nameLetter('tier', inclusive, rules),
          cut: inclusive === 'V-A' ? a : b,
          metric,
          unit,
          tier: nameLetter('tier', tier, rules),
        }),
        'tier.value.ties',
      ),
    );
  else if (tier === 'V-A') reasons.push(because(words.isA({ cut: a, unit }), path?.a));
  else
    reasons.push(
      because(tier === 'V-B' ? words.isB({ cut: b, above: a, unit }) : words.isC({ above: b, unit }), path?.b),
    );
  if (plan !== undefined && cuts.count < rules.tier.value.smallList)
    reasons.push(because(words.shortList({ count: cuts.count }), 'tier.value.smallList'));
  if (place !== undefined && cuts.count > 1 && place.ties === cuts.count - 1)
    reasons.push(because(words.noDifference({ metric })));
  return { value: tier, reasons };
}
