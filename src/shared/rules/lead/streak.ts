import type { RuleValues } from '../../rulebook/book';
import { type Day, formatDay, type Span, weekdayOf } from '../../values/date';
import { because, ruled, type Ruled } from '../answer';
import { words } from './words';

/** Days in a row without a lead. */
export interface Streak {
  readonly from: Day;
  readonly to: Day;
  /** Days that count, without rest days between them. */
  readonly days: number;
}

/**
 * When somebody collected no lead for as many days in a row as are reported (S3: 连续3天没有收集到信息).
 * @param collected  the days on which leads came in
 * @param from  the first day that is looked at
 * @param to  the last one
 * @param isRest  days beyond the rest days of the rule book that do not count
 */
export function leadStreaks(
  collected: ReadonlySet<Day>,
  from: Day,
  to: Day,
  rules: RuleValues,
  isRest: (day: Day) => boolean = () => false,
): readonly Streak[] {
  const { streakDays, restWeekdays } = rules.acquire;
  const streaks: Streak[] = [];
  let open: { from: Day; to: Day; days: number } | undefined;
  const close = () => {
    if (open !== undefined && open.days >= streakDays) streaks.push(open);
    open = undefined;
  };
  for (let day = from; day <= to; day++) {
    if (collected.has(day)) close();
    else if (!restWeekdays.includes(weekdayOf(day)) && !isRest(day)) {
      if (open === undefined) open = { from: day, to: day, days: 1 };
      else open = { from: open.from, to: day, days: open.days + 1 };
    }
  }
  close();
  return streaks;
}

/** The streaks of a period that are reported, with what is to be said of them. */
export function reportedStreaks(
  collected: ReadonlySet<Day>,
  { from, to }: Span,
  rules: RuleValues,
  isRest?: (day: Day) => boolean,
): Ruled<readonly Streak[]> {
  const streaks = leadStreaks(collected, from, to, rules, isRest);
  const { streakDays: limit } = rules.acquire;
  const shown = (one: Streak) => ({ from: formatDay(one.from), to: formatDay(one.to), days: one.days, limit });
  if (streaks.length === 0)
    return ruled(
      streaks,
      because(words.noStreak({ from: formatDay(from), to: formatDay(to), limit }), 'acquire.streakDays'),
    );
  return ruled(streaks, ...streaks.map((one) => because(words.streak(shown(one)), 'acquire.streakDays')));
}
