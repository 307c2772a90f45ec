import type { RuleValues } from '../../rulebook/book';
import { type Day, parseDay, weekdayOf } from '../../values/date';
import { fold, foldKey } from '../../values/fold';

/** Which days are worked: weekends, holidays and the days worked in their place. */
export interface Workdays {
  isWorkday(day: Day): boolean;
  addWorkdays(day: Day, count: number): Day;
}

/** What a list of holidays says of a day: off (休), or worked in a holiday's place (班). */
export type DayKind = 'rest' | 'work';

/** 休 or 班, in any of the words that `calendar` knows; undefined for other words. */
export function dayKindOf(text: string, rules: RuleValues): DayKind | undefined {
  const key = foldKey(text);
  if (rules.calendar.restWords.some((word) => foldKey(word) === key)) return 'rest';
  return rules.calendar.workWords.some((word) => foldKey(word) === key) ? 'work' : undefined;
}

/** The days that a cell of a list of holidays names: one, or a stretch as `2026-10-01至2026-10-07`; undefined where it names none. */
export function daysNamed(value: number | string, rules: RuleValues): readonly Day[] | undefined {
  const read = (one: number | string): Day | undefined => {
    const found = parseDay(one, rules);
    return 'day' in found ? found.day : undefined;
  };
  if (typeof value === 'number') {
    const day = read(value);
    return day === undefined ? undefined : [day];
  }
  const ends = fold(value)
    .split(/(?<!\s)\s*(?:至|到|~|—|–| - )\s*/)
    .map(read);
  const [from, to = from] = ends;
  if (ends.length > 2 || from === undefined || to === undefined || to < from) return undefined;
  return Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

/** Makes what goes from a day to the one `count` working days later (earlier when negative); 0 is the day itself. */
function stepper(isWorkday: (day: Day) => boolean) {
  return (day: Day, count: number): Day => {
    const step = count < 0 ? -1 : 1;
    let at = day;
    for (let left = Math.abs(count); left > 0;) {
      at += step;
      if (isWorkday(at)) left--;
    }
    return at;
  };
}

/** Working days by the weekend of the rule book and the days that a list of holidays names. */
export function workdaysBy(named: ReadonlyMap<Day, DayKind>, rules: RuleValues): Workdays {
  const weekend = new Set(rules.calendar.weekend);
  const isWorkday = (day: Day): boolean => {
    const said = named.get(Math.floor(day));
    return said === undefined ? !weekend.has(weekdayOf(day)) : said === 'work';
  };
  return { isWorkday, addWorkdays: stepper(isWorkday) };
}
