import type { RuleValues } from '../../rulebook/book';
import { because, type Ruled, ruled } from '../answer';
import { scaleOf, toUnits } from '../ranking/money';
import { words } from './words';

/** What a complaint has cost, in 元; the parts of `complaint.lossParts`. */
export interface LossParts {
  readonly compensation: number;
  readonly freightWaived: number;
  readonly otherDirect: number;
}

/** 损失 of a complaint: the sum over everything that was done for it, to the 分. */
export function complaintLoss(parts: readonly LossParts[], rules: RuleValues): Ruled<number> {
  const scale = scaleOf(rules.tier.value.decimals);
  const sum = (pick: (one: LossParts) => number): number =>
    parts.reduce((total, one) => total + toUnits(pick(one), scale), 0);
  const [compensation, freight, other] = [
    sum((one) => one.compensation),
    sum((one) => one.freightWaived),
    sum((one) => one.otherDirect),
  ];
  const shown = { compensation: compensation / scale, freight: freight / scale, other: other / scale };
  return ruled((compensation + freight + other) / scale, because(words.loss(shown), 'complaint.lossParts'));
}
