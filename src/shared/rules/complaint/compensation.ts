import type { RuleValues } from '../../rulebook/book';
import { foldKey } from '../../values/fold';
import { type Answer, because, type Reason, refuse } from '../answer';
import { scaleOf, toUnits } from '../ranking/money';
import { compensationWords as words } from './compensation-words';

/** What happened to a parcel. */
export type Harm = 'loss' | 'partDamage' | 'damage' | 'delay';

export interface CompensationFacts {
  readonly harm: Harm;
  /** The loss as vouchers prove it, in 元; undefined while there are none. */
  readonly provedLoss?: number;
  /** The declared value, in 元; undefined for a parcel without one. */
  readonly declaredValue?: number;
  /** What part of the parcel was damaged, 0 to 1. */
  readonly damagedShare?: number;
  /** The freight of the parcel without surcharges, in 元. */
  readonly freight?: number;
  readonly department?: string;
}

/** One way to an amount; undefined where what it needs is not known. */
export interface Proposal {
  /** A code of `complaint.compensation.bases`. */
  readonly basis: 'declared' | 'agreed' | 'actual';
  readonly amount: number | undefined;
}

/** What may be offered: a person chooses, and nothing here is a promise. */
export interface CompensationAdvice {
  readonly proposals: readonly Proposal[];
  /** The freight that is waived beside, in 元; 0 where none is. */
  readonly freightWaived: number | undefined;
  /** Whether each proposal needs approval; undefined while its amount or the limit is not known. */
  readonly needsApproval: readonly (boolean | undefined)[];
}

/** What a department may grant without approval, in 元; null where neither it nor the company has a limit. */
export function authorityOf(department: string | undefined, rules: RuleValues): number | null {
  const { authorityByDepartment, authorityLimit } = rules.complaint.compensation;
  const key = department === undefined ? '' : foldKey(department);
  return authorityByDepartment.find((one) => foldKey(one.department) === key)?.limit ?? authorityLimit;
}

/** Whether an amount needs the approval of somebody above; undefined where no limit is set. */
export function needsApproval(amount: number, department: string | undefined, rules: RuleValues): boolean | undefined {
  const { approvalAboveAuthority } = rules.complaint.compensation;
  if (!approvalAboveAuthority) return false;
  const limit = authorityOf(department, rules);
  return limit === null ? undefined : amount > limit;
}

/** An amount to the 分; undefined where a factor is. */
function toFen(rules: RuleValues, ...factors: readonly (number | null | undefined)[]): number | undefined {
  const scale = scaleOf(rules.tier.value.decimals);
  let product = 1;
  for (const factor of factors) {
    if (factor === undefined || factor === null) return undefined;
    product *= factor;
  }
  return toUnits(product, scale) / scale;
}

function refusalOf(facts: CompensationFacts) {
  const { provedLoss, declaredValue, damagedShare, freight } = facts;
  for (const amount of [provedLoss, declaredValue, freight]) {
    if (amount !== undefined && !(amount >= 0)) return words.negative({ found: amount });
  }
  if (damagedShare !== undefined && !(damagedShare > 0 && damagedShare <= 1))
    return words.badShare({ found: damagedShare });
  return facts.harm === 'partDamage' && declaredValue !== undefined && damagedShare === undefined
    ? words.shareMissing()
    : undefined;
}

/**
 * What compensation may be proposed: with a declared value the smaller of loss and value (in part for part damage), without one both the
 * agreed multiple of the freight and the proved loss. Which of them holds is for a person to decide.
 */
export function adviseCompensation(facts: CompensationFacts, rules: RuleValues): Answer<CompensationAdvice> {
  const refusal = refusalOf(facts);
  if (refusal !== undefined) return refuse(refusal);
  const { harm, provedLoss, declaredValue, freight, department } = facts;
  const { freightMultiple, delayWaivesFreight, lossWaivesFreight } = rules.complaint.compensation;
  const reasons: Reason[] = [];
  const proposals: Proposal[] = [];
  if (declaredValue !== undefined) {
    const part = harm === 'partDamage' ? facts.damagedShare! : 1;
    const most = toFen(rules, declaredValue, part)!;
    const amount = provedLoss === undefined ? undefined : Math.min(toFen(rules, provedLoss)!, most);
    proposals.push({ basis: 'declared', amount });
    reasons.push(because(words.declared({ declared: declaredValue, most }), 'complaint.compensation.rule'));
  } else {
    proposals.push({ basis: 'agreed', amount: toFen(rules, freight, freightMultiple) });
    proposals.push({ basis: 'actual', amount: toFen(rules, provedLoss) });
    reasons.push(
      because(
        freightMultiple === null ? words.noMultiple() : words.multiple({ multiple: freightMultiple }),
        'complaint.compensation.freightMultiple',
      ),
      because(words.actual(), 'complaint.compensation.amount'),
    );
  }
  const waives = (harm === 'delay' && delayWaivesFreight) || (harm === 'loss' && lossWaivesFreight);
  if (waives)
    reasons.push(
      because(
        words.waived(),
        harm === 'delay' ? 'complaint.compensation.delayWaivesFreight' : 'complaint.compensation.lossWaivesFreight',
      ),
    );
  const limit = authorityOf(department, rules);
  reasons.push(
    because(limit === null ? words.noLimit() : words.limit({ limit }), 'complaint.compensation.authorityLimit'),
    because(words.noPromise(), 'complaint.compensation.approvalAboveAuthority'),
  );
  const approvals = proposals.map(({ amount }) =>
    amount === undefined ? undefined : needsApproval(amount, department, rules),
  );
  const advice = { proposals, freightWaived: waives ? toFen(rules, freight) : 0, needsApproval: approvals };
  return { value: advice, reasons };
}
