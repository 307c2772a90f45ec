import type { RuleValues } from '../../rulebook/book';
import { type Day, formatDay } from '../../values/date';
import { because, type Reason, type Ruled } from '../answer';
import { words } from './words';

/** Which days are worked: weekends, holidays and the days worked in their place. */
export interface Workdays {
  isWorkday(day: Day): boolean;
  addWorkdays(day: Day, count: number): Day;
}

/** The last day on which a complaint is handled and answered in time (答复期限). */
export function replyDue(accepted: Day, workdays: Workdays, rules: RuleValues): Ruled<Day> {
  const { replyDays, dayType, startDayCounted, rollHoliday } = rules.complaint;
  const byWorkday = dayType === 'workday';
  const counted = startDayCounted && (!byWorkday || workdays.isWorkday(accepted));
  const days = replyDays - (counted ? 1 : 0);
  const last = byWorkday ? workdays.addWorkdays(accepted, days) : accepted + days;
  const shown = { accepted: formatDay(accepted), days: replyDays, last: formatDay(last) };
  const reasons: Reason[] = [
    because((byWorkday ? words.byWorkday : words.byCalendar)(shown), 'complaint.replyDays'),
    because(startDayCounted ? words.firstDayCounts() : words.nextDayFirst(), 'complaint.startDayCounted'),
  ];
  if (!rollHoliday || workdays.isWorkday(last)) return { value: last, reasons };
  const moved = workdays.addWorkdays(last, 1);
  reasons.push(because(words.rolled({ last: shown.last, moved: formatDay(moved) }), 'complaint.rollHoliday'));
  return { value: moved, reasons };
}
