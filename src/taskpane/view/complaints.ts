import type { CheckedDesk } from '../../shared/desk/check';
import type { Day } from '../../shared/values/date';
import type { Place } from '../../shared/workbook/patch';

/** The four steps of a complaint, each a form. */
export const STAGES = ['registered', 'investigated', 'handled', 'closed'] as const;
export type Stage = (typeof STAGES)[number];

/** One complaint as the list and its chain show it. */
export interface CaseLine {
  readonly caseNo: string;
  readonly customer: string;
  readonly acceptedOn: Day | undefined;
  readonly due: Day | undefined;
  readonly reached: Readonly<Record<Stage, boolean>>;
  /** In the words of the rule book. */
  readonly status: string;
  readonly place: Place;
}

/** By what it is told how urgent a case is. */
export type DueBy = Pick<CheckedDesk, 'asOf' | 'rules'>;

export type Urgency = 'overdue' | 'soon' | 'open' | 'done' | 'unknown';

/** What has to be done next; nothing for a case that is closed. */
export const nextStage = ({ reached }: CaseLine): Stage | undefined => STAGES.find((stage) => !reached[stage]);

/** How many days are left until the answer is due, below 0 when it is past; undefined where a date is missing. */
export const daysLeft = ({ due }: CaseLine, asOf: Day | undefined): number | undefined =>
  due === undefined || asOf === undefined ? undefined : due - asOf;

/**
 * How urgent a case is, by `complaint.dueSoonDays`.
 */
export function urgencyOf(line: CaseLine, { asOf, rules }: DueBy): Urgency {
  if (line.reached.closed || line.reached.handled) return 'done';
  const left = daysLeft(line, asOf);
  if (left === undefined) return 'unknown';
  if (left < 0) return 'overdue';
  return left <= rules.values.complaint.dueSoonDays ? 'soon' : 'open';
}

const ORDER: readonly Urgency[] = ['overdue', 'soon', 'open', 'unknown', 'done'];

/** The most urgent first, of those the one that is due first. */
export const byUrgency = (lines: readonly CaseLine[], by: DueBy): readonly CaseLine[] =>
  [...lines].sort(
    (a, b) =>
      ORDER.indexOf(urgencyOf(a, by)) - ORDER.indexOf(urgencyOf(b, by)) ||
      (a.due ?? Infinity) - (b.due ?? Infinity) ||
      (a.caseNo < b.caseNo ? -1 : 1),
  );

export const countUrgency = (lines: readonly CaseLine[], by: DueBy): Readonly<Record<Urgency, number>> => {
  const counts: Record<Urgency, number> = { overdue: 0, soon: 0, open: 0, unknown: 0, done: 0 };
  for (const line of lines) counts[urgencyOf(line, by)]++;
  return counts;
};
