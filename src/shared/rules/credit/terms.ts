import type { RuleValues } from '../../rulebook/book';
import type { Text } from '../../text/lang';
import { listed, SEMICOLON } from '../../text/list';
import { both } from '../../text/message';
import { type Answer, because, refuse, ruled } from '../answer';
import { type CreditGrade, letterOf } from '../letters/kinds';
import { nameLetter } from '../letters/show';
import { scaleOf, toUnits } from '../ranking/money';
import { words } from './words';

/** What a grade's policy says, each as a text in both languages. */
export interface CreditPolicy {
  readonly settlement: Text;
  readonly limit: Text;
  readonly days: Text;
  readonly precondition: Text;
  readonly measures: Text;
}

/** There are four policies, and lists ask for them a million times. */
const known = new WeakMap<RuleValues, Map<CreditGrade, Answer<CreditPolicy>>>();

/** 信用政策 of a grade (S2: A级赊销 … D级先款后货并逐步淘汰). */
export function creditTerms(grade: CreditGrade, rules: RuleValues): Answer<CreditPolicy> {
  let policies = known.get(rules);
  if (policies === undefined) known.set(rules, (policies = new Map()));
  let policy = policies.get(grade);
  if (policy === undefined) policies.set(grade, (policy = policyOf(grade, rules)));
  return policy;
}

function policyOf(grade: CreditGrade, rules: RuleValues): Answer<CreditPolicy> {
  const letter = letterOf(grade);
  const { terms } = rules.credit;
  const policy = terms[letter];
  const days =
    letter !== 'A'
      ? words.noDays()
      : terms.A.days === null
        ? words.daysContract({ days: terms.A.daysDefault })
        : words.days({ days: terms.A.days });
  const limit = policy.limitUnits > 0 ? words.limitText({ units: policy.limitUnits }) : words.noLimit();
  const settlement = listed(policy.settlement, SEMICOLON);
  return ruled(
    {
      settlement,
      limit: both(limit),
      days: both(days),
      precondition: listed(policy.precondition, SEMICOLON),
      measures: listed(policy.measures, SEMICOLON),
    },
    because(words.terms({ grade: nameLetter('grade', grade, rules), settlement }), `credit.terms.${letter}.settlement`),
    because(
      words.precondition({ what: listed(policy.precondition, SEMICOLON) }),
      `credit.terms.${letter}.precondition`,
    ),
    because(words.measures({ what: listed(policy.measures, SEMICOLON) }), `credit.terms.${letter}.measures`),
  );
}

/**
 * 赊销额度 in 元.
 * @param onePurchase  一次进货量 in 元, as `credit.unit` takes it
 */
export function creditLimit(grade: CreditGrade, onePurchase: number, rules: RuleValues): Answer<number> {
  const scale = scaleOf(rules.tier.value.decimals);
  if (onePurchase >= 0 && !Number.isSafeInteger(toUnits(onePurchase, scale)))
    return refuse(words.tooLarge({ found: onePurchase }));
  if (!(onePurchase >= 0))
    return refuse(words.negative({ what: { zh: '一次进货量', en: 'One purchase' }, found: onePurchase }));
  const letter = letterOf(grade);
  const { limitUnits, settlement } = rules.credit.terms[letter];
  const path = `credit.terms.${letter}.limitUnits` as const;
  const name = nameLetter('grade', grade, rules);
  if (limitUnits === 0)
    return ruled(0, because(words.limitNone({ grade: name, settlement: listed(settlement, SEMICOLON) }), path));
  const limit = toUnits(onePurchase * limitUnits, scale) / scale;
  return ruled(limit, because(words.limitA({ grade: name, units: limitUnits, purchase: onePurchase, limit }), path));
}

/** The policy's settlement in words, for sentences. */
export const settlementOf = (grade: CreditGrade, rules: RuleValues): Text =>
  listed(rules.credit.terms[letterOf(grade)].settlement, SEMICOLON);

/** The policy's precondition in words, for sentences. */
export const preconditionOf = (grade: CreditGrade, rules: RuleValues): Text =>
  listed(rules.credit.terms[letterOf(grade)].precondition, SEMICOLON);

/** The policy's measures in words, for sentences. */
export const measuresOf = (grade: CreditGrade, rules: RuleValues): Text =>
  listed(rules.credit.terms[letterOf(grade)].measures, SEMICOLON);
