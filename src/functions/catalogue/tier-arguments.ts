import { formatPercent } from '../../shared/text/message';
import { type TierPlan, tierPlan } from '../../shared/rules/value-tier/survey';
import { words } from '../../shared/rules/value-tier/words';
import { type Inputs, Stop } from '../inputs';
import type { Parameter } from '../types';

/** How the names of the two methods may be typed. */
const METHODS = {
  countShare: ['客户数', '按客户数', 'count', 'countShare'],
  valueShare: ['累计金额', '按累计金额', '金额', 'value', 'valueShare'],
} as const;

export const tierMethod: Parameter = {
  name: { en: 'method', zh: '方法' },
  description: {
    zh: '“客户数”（默认）或“累计金额”',
    en: '“count” (default) or “value”: by share of customers or of the total',
  },
  kind: 'one',
  optional: true,
};

export const tierShares: readonly Parameter[] = [
  {
    name: { en: 'a_share', zh: 'A类比例' },
    description: { zh: 'A类占的比例，省略时用规则手册的', en: 'Share of class A; the rule book’s where omitted' },
    kind: 'one',
    optional: true,
  },
  {
    name: { en: 'b_share', zh: 'AB合计比例' },
    description: {
      zh: 'A、B类合计占的比例，省略时用规则手册的',
      en: 'Share of classes A and B together; the rule book’s where omitted',
    },
    kind: 'one',
    optional: true,
  },
];

/** The plan that a call's `method`, `a_share` and `b_share` and the rule book make. */
export function planOf(inputs: Inputs): TierPlan {
  const plan = tierPlan(inputs.rules, {
    method: inputs.choice('method', METHODS),
    aShare: inputs.share('a_share'),
    bShare: inputs.share('b_share'),
  });
  if (plan.aShare > plan.bShare)
    throw new Stop(words.shareOrder({ a: formatPercent(plan.aShare), b: formatPercent(plan.bShare) }));
  return plan;
}
