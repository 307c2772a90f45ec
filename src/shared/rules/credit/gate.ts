import type { RuleValues } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import type { Text } from '../../text/lang';
import { type Answer, because, type Reason, refuse } from '../answer';
import type { CreditGrade, CreditType } from '../letters/kinds';
import { nameLetter } from '../letters/show';
import { scaleOf, toUnits } from '../ranking/money';
import { capByType } from './grade';
import { measuresOf, preconditionOf, settlementOf } from './terms';
import { words } from './words';

/** 放行 / 需审批 / 先款 / 停发. */
export type Decision = 'release' | 'approve' | 'prepay' | 'stop';

/** One order before it goes out; all money in 元. */
export interface GateInput {
  readonly grade: CreditGrade;
  readonly type?: CreditType;
  /** 信用额度. */
  readonly limit: number;
  /** 应收余额. */
  readonly receivable: number;
  /** Delivered or accepted, not yet billed. */
  readonly unbilled: number;
  readonly overdueDays: number;
  readonly order: number;
}

/** What may be done with the order, and the evidence that must be at hand. */
export interface GateResult {
  readonly decision: Decision;
  readonly evidence: readonly Text[];
}

export function decisionTerm(decision: Decision, rules: RuleValues): Term {
  const found = rules.credit.gate.decisions.find((one) => one.code === decision);
  if (found === undefined) throw new Error(`credit.gate.decisions lacks ${decision}`);
  return found;
}

/** What cannot be negative; a receivable can: the customer has paid ahead. */
const AMOUNTS = ['limit', 'unbilled', 'overdueDays', 'order'] as const;
const NAMES: Readonly<Record<(typeof AMOUNTS)[number], Text>> = {
  limit: { zh: '额度', en: 'The limit' },
  unbilled: { zh: '未结金额', en: 'The unbilled amount' },
  overdueDays: { zh: '逾期天数', en: 'Days overdue' },
  order: { zh: '本单金额', en: 'The order' },
};

/** 信用校验 of one order by grade, type, limit, what is owed and what is overdue. */
export function creditGate(input: GateInput, rules: RuleValues): Answer<GateResult> {
  const scale = scaleOf(rules.tier.value.decimals);
  // A remainder of adding, such as -7e-12, is nothing: no amount is looked at beyond its fen.
  for (const key of AMOUNTS)
    if (!(toUnits(input[key], scale) >= 0)) return refuse(words.negative({ what: NAMES[key], found: input[key] }));
  const { gate } = rules.credit;
  const { type, receivable, unbilled, overdueDays, order, limit } = input;
  const reasons: Reason[] = [];
  const evidence: Text[] = [];
  const done = (decision: Decision): Answer<GateResult> => {
    for (const what of evidence) reasons.push(because(words.evidence({ what })));
    return { value: { decision, evidence }, reasons };
  };

  if (type === 'K-B3') {
    reasons.push(because(words.serious({ type: nameLetter('creditType', type, rules) }), 'credit.gate.seriousType'));
    return done(gate.seriousType);
  }
  const capped = capByType(input.grade, type, rules);
  const grade = capped.value;
  reasons.push(...capped.reasons);
  const name = nameLetter('grade', grade, rules);
  const settlement = settlementOf(grade, rules);
  const overdue = overdueDays > gate.overdueDaysAllowed;
  if (overdue)
    reasons.push(
      because(words.overdue({ days: overdueDays, allowed: gate.overdueDaysAllowed }), 'credit.gate.overdueDaysAllowed'),
    );

  if (grade === 'G-A') {
    // Compared in whole 分: 0.1 + 0.2 is not over a limit of 0.3.
    const sum = toUnits(receivable, scale) + toUnits(unbilled, scale) + toUnits(order, scale);
    const over = sum - toUnits(limit, scale);
    const facts = { receivable, unbilled, order, sum: sum / scale, limit };
    if (over > 0) reasons.push(because(words.over({ ...facts, by: over / scale }), 'credit.terms.A.limitUnits'));
    else reasons.push(because(words.within(facts), 'credit.terms.A.limitUnits'));
    if (overdue)
      reasons.push(
        because(words.policy({ grade: name, settlement: decisionTerm(gate.overdueA, rules) }), 'credit.gate.overdueA'),
      );
    return done(overdue ? gate.overdueA : over > 0 ? gate.overLimit : 'release');
  }

  const arrears = (toUnits(receivable, scale) + toUnits(unbilled, scale)) / scale;
  evidence.push(preconditionOf(grade, rules));
  reasons.push(
    because(words.policy({ grade: name, settlement }), `credit.terms.${grade[2] as 'B' | 'C' | 'D'}.settlement`),
  );
  if (grade !== 'G-B') evidence.push(measuresOf(grade, rules));
  if (overdue || arrears > 0) {
    const key = `arrears${grade[2] as 'B' | 'C' | 'D'}` as const;
    if (arrears > 0) reasons.push(because(words.arrears({ grade: name, settlement, arrears }), `credit.gate.${key}`));
    return done(gate[key]);
  }
  return done(grade === 'G-B' ? 'release' : 'prepay');
}
