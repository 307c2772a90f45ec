import type { RuleValues } from '../../../rulebook/book';
import type { Day } from '../../../values/date';
import type { AppealCase, ComplaintCase } from './case';

const FIELDS = [
  'cases',
  'judged',
  'valid',
  'answerable',
  'onTime',
  'handled',
  'days',
  'answered',
  'satisfied',
  'repeats',
  'lossUnits',
] as const;

/** Whole numbers that add up, so that the statistics of parts are those of the whole, exactly. */
export type Tally = Readonly<Record<(typeof FIELDS)[number], number>>;

export const NO_TALLY: Tally = {
  cases: 0,
  judged: 0,
  valid: 0,
  answerable: 0,
  onTime: 0,
  handled: 0,
  days: 0,
  answered: 0,
  satisfied: 0,
  repeats: 0,
  lossUnits: 0,
};

export function addTallies(one: Tally, other: Tally): Tally {
  const sum: Record<string, number> = {};
  for (const field of FIELDS) sum[field] = one[field] + other[field];
  return sum as Tally;
}

const count = (holds: boolean): number => (holds ? 1 : 0);

/**
 * What one complaint adds. It is answerable (应答复) when it was handled, or its day has passed by the date of reference; it was
 * answered in time when it was first handled by its day. Whether it repeats another one is found later, over all of them.
 */
export function tallyOf(one: ComplaintCase, asOf: Day | undefined, rules: RuleValues): Tally {
  const { handledOn, dueOn, opinion, valid, acceptedOn, lossUnits } = one;
  const { unansweredOpinions, satisfiedOpinions } = rules.complaint;
  const handled = handledOn !== undefined;
  const answered = opinion !== undefined && !unansweredOpinions.includes(opinion);
  return {
    cases: 1,
    judged: count(valid !== undefined),
    valid: count(valid === true),
    answerable: count(handled || (asOf !== undefined && asOf > dueOn)),
    onTime: count(handled && handledOn <= dueOn),
    handled: count(handled),
    days: handled ? handledOn - acceptedOn : 0,
    answered: count(answered),
    satisfied: count(answered && satisfiedOpinions.includes(opinion)),
    repeats: 0,
    lossUnits,
  };
}

const APPEAL_FIELDS = ['appeals', 'judged', 'valid', 'validSatisfied'] as const;

export type AppealTally = Readonly<Record<(typeof APPEAL_FIELDS)[number], number>>;

export const NO_APPEALS: AppealTally = { appeals: 0, judged: 0, valid: 0, validSatisfied: 0 };

export function addAppeals(one: AppealTally, other: AppealTally): AppealTally {
  const sum: Record<string, number> = {};
  for (const field of APPEAL_FIELDS) sum[field] = one[field] + other[field];
  return sum as AppealTally;
}

export const appealTallyOf = ({ valid, satisfied }: AppealCase): AppealTally => ({
  appeals: 1,
  judged: count(valid !== undefined),
  valid: count(valid === true),
  validSatisfied: count(valid === true && satisfied === true),
});
