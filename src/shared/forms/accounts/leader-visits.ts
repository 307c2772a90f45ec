import type { Term } from '../../rulebook/leaf';
import type { RuleValues } from '../../rulebook/book';
import { letterOf, type ValueClass } from '../../rules/letters/kinds';
import { type Day, monthOf, monthSpan, type Span } from '../../values/date';
import type { FormContext, FormRow } from '../form';
import { isVisit, isVisitBy } from '../leads/station-visits';

/** Months of a quarter. */
const QUARTER = 3;
/** 高层互访, 高层拜访: whoever of ours was there leads. */
const EXECUTIVE = 'executive';

/** The visits of a leader that the value class of a customer asks for (S1). */
export interface LeaderDuty {
  readonly letter: 'A' | 'B' | 'C';
  /** 企业领导 or 主管人员. */
  readonly leader: Term;
  /** How often in a quarter. */
  readonly wanted: number;
}

/** What a value class asks of a leader; undefined where it asks nothing. */
export function leaderDuty(tier: ValueClass | undefined, rules: RuleValues): LeaderDuty | undefined {
  if (tier === undefined || tier === 'V-0') return undefined;
  const letter = letterOf(tier) as LeaderDuty['letter'];
  const { leader, leaderVisitsPerQuarter: wanted } = rules.customer.class[letter];
  const [role] = leader;
  return role === undefined || wanted === 0 ? undefined : { letter, leader: role, wanted };
}

/** The quarter of accounting months that a day lies in. */
export function quarterOf(day: Day, rules: RuleValues): Span {
  const { year, month } = monthOf(day, rules);
  const first = Math.floor((month - 1) / QUARTER) * QUARTER + 1;
  return { from: monthSpan(year, first, rules).from, to: monthSpan(year, first + QUARTER - 1, rules).to };
}

/** Whether somebody visited who may do so for a class: its own leader, or one above. */
function isLeaderVisit(row: FormRow, { letter }: LeaderDuty, context: FormContext): boolean {
  if (isVisit(row, context) && [row.code('channel'), row.code('purpose')].includes(EXECUTIVE)) return true;
  const { A, B } = context.book.values.customer.class;
  const leaders = letter === 'A' ? A.leader : [...B.leader, ...A.leader];
  return leaders.some((one) => isVisitBy(one, row, context));
}

/**
 * On how many days of a span a leader visited.
 * @param contacts  the customer's rows of the contact log
 */
export function leaderVisits(
  duty: LeaderDuty,
  contacts: readonly FormRow[],
  { from, to }: Span,
  context: FormContext,
): number {
  const days = contacts
    .filter((row) => isLeaderVisit(row, duty, context))
    .flatMap((row) => row.day('date') ?? [])
    .filter((day) => day >= from && day <= to);
  return new Set(days).size;
}
