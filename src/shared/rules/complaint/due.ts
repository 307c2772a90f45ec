import type { RuleValues } from '../../rulebook/book';
import { type Day, formatDay } from '../../values/date';
import { because, type Reason, type Ruled } from '../answer';
import type { Workdays } from '../workdays';
import { words } from './words';

/** Days to count, and whether as working days. */
export interface Stretch {
  readonly from: Day;
  readonly days: number;
  readonly byWorkday: boolean;
}

/**
 * The last day of a stretch: the first day is counted or not (Civil Code §201), a last day off moves on or not (§203), as the rule
 * book says. The reasons say each of it.
 * @param sentences  how the stretch itself is told
 */
export function lastDay(
  { from, days, byWorkday }: Stretch,
  workdays: Workdays,
  rules: RuleValues,
  sentences: Pick<typeof words, 'byCalendar' | 'byWorkday'> = words,
): Ruled<Day> {
  const { startDayCounted, rollHoliday } = rules.complaint;
  const counted = startDayCounted && (!byWorkday || workdays.isWorkday(from));
  const left = days - (counted ? 1 : 0);
  const last = byWorkday ? workdays.addWorkdays(from, left) : from + left;
  const shown = { from: formatDay(from), days, last: formatDay(last) };
  const reasons: Reason[] = [
    because((byWorkday ? sentences.byWorkday : sentences.byCalendar)(shown)),
    because(startDayCounted ? words.firstDayCounts() : words.nextDayFirst(), 'complaint.startDayCounted'),
  ];
  if (byWorkday || workdays.isWorkday(last)) return { value: last, reasons };
  if (!rollHoliday) {
    reasons.push(because(words.notRolled({ last: shown.last }), 'complaint.rollHoliday'));
    return { value: last, reasons };
  }
  const moved = workdays.addWorkdays(last, 1);
  reasons.push(because(words.rolled({ last: shown.last, moved: formatDay(moved) }), 'complaint.rollHoliday'));
  return { value: moved, reasons };
}

/** The last day on which a complaint is handled and answered in time (答复期限). */
export function replyDue(accepted: Day, workdays: Workdays, rules: RuleValues): Ruled<Day> {
  const { replyDays, dayType } = rules.complaint;
  const sentences = { byCalendar: words.replyByCalendar, byWorkday: words.replyByWorkday };
  const stretch = { from: accepted, days: replyDays, byWorkday: dayType === 'workday' };
  const found = lastDay(stretch, workdays, rules, sentences);
  const [first, ...others] = found.reasons;
  return { value: found.value, reasons: [because(first.message, 'complaint.replyDays'), ...others] };
}
