import { type Day, weekdayOf } from '../../values/date';
import { foldKey } from '../../values/fold';
import type { RuleValues } from '../../rulebook/book';
import type { FormRow } from '../form';

/** Somebody who must bring in leads: the first row under the name, and how many leads came in on which day. */
export interface Collector {
  readonly name: string;
  readonly role: string;
  readonly row: FormRow;
  readonly leads: ReadonlyMap<Day, number>;
}

/** Who collects leads by the rows of a register, and its first and last day; rows without day, post or name are passed over. */
export function collectorsIn(rows: Iterable<FormRow>, { acquire }: RuleValues) {
  const collectors = new Map<string, Collector & { readonly leads: Map<Day, number> }>();
  let [from, to] = [Infinity, -Infinity];
  for (const row of rows) {
    const [day, role, name] = [row.day('collectedOn'), row.code('collectorRole'), row.text('collector')];
    if (day === undefined || role === undefined || name === '' || !acquire.leadRoles.includes(role)) continue;
    [from, to] = [Math.min(from, day), Math.max(to, day)];
    const key = foldKey(name);
    const one = collectors.get(key) ?? { name, role, row, leads: new Map<Day, number>() };
    one.leads.set(day, (one.leads.get(day) ?? 0) + 1);
    collectors.set(key, one);
  }
  return { collectors: [...collectors.values()], from, to };
}

/** Whether leads are wanted on a day. */
export const isLeadDay = (day: Day, { acquire }: RuleValues): boolean => !acquire.restWeekdays.includes(weekdayOf(day));
