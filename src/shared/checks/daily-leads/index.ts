import type { FormRow } from '../../forms/form';
import type { FoundForm } from '../../forms/found';
import { leadStreaks } from '../../rules/lead';
import { type Day, formatDay, weekdayOf } from '../../values/date';
import { foldKey } from '../../values/fold';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const LEADS = 'leadSheet';

/** Somebody who collects leads: the first row under the name, and how many leads came in on which day. */
interface Collector {
  readonly name: string;
  readonly role: string;
  readonly found: FoundForm;
  readonly row: FormRow;
  readonly leads: Map<Day, number>;
}

/** Who collects, and the first and the last day of the register. */
function collectorsIn(context: CheckContext) {
  const { leadRoles } = context.book.values.acquire;
  const collectors = new Map<string, Collector>();
  let [from, to] = [Infinity, -Infinity];
  for (const { found, row } of rowsOf(context, LEADS)) {
    const [day, role, name] = [row.day('collectedOn'), row.code('collectorRole'), row.text('collector')];
    if (day === undefined || role === undefined || name === '' || !leadRoles.includes(role)) continue;
    [from, to] = [Math.min(from, day), Math.max(to, day)];
    const key = foldKey(name);
    const one = collectors.get(key) ?? { name, role, found, row, leads: new Map<Day, number>() };
    one.leads.set(day, (one.leads.get(day) ?? 0) + 1);
    collectors.set(key, one);
  }
  return { collectors: [...collectors.values()], from, to };
}

function* run(context: CheckContext): Generator<Verdict> {
  const rules = context.book.values;
  const { leadsPerPersonPerDay: wanted, restWeekdays, streakRoles, streakReport } = rules.acquire;
  const { collectors, from, to } = collectorsIn(context);
  const days = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i).filter(
    (day) => !restWeekdays.includes(weekdayOf(day)),
  );
  for (const { name, role, found, row, leads } of collectors) {
    const spot = { found, row, field: 'collector' };
    const streaks = streakRoles.includes(role) ? leadStreaks(new Set(leads.keys()), from, to, rules) : [];
    for (const streak of streaks) {
      const said = { person: name, from: formatDay(streak.from), to: formatDay(streak.to), days: streak.days };
      yield fail(spot, words.streak({ ...said, then: streakReport }));
    }
    if (streaks.length > 0) continue;
    const missed = days.filter((day) => (leads.get(day) ?? 0) < wanted);
    const said = { person: name, from: formatDay(from), to: formatDay(to), all: days.length, missed: missed.length };
    yield missed.length === 0
      ? 'pass'
      : fail(spot, words.few({ ...said, wanted, first: formatDay(missed[0]) }), { severity: 'info' });
  }
}

export const dailyLeads: Check = {
  id: 'daily-leads',
  ...about,
  severity: 'warning',
  rules: [
    'acquire.leadsPerPersonPerDay',
    'acquire.leadRoles',
    'acquire.streakDays',
    'acquire.streakRoles',
    'acquire.restWeekdays',
  ],
  needs: { forms: [LEADS], all: true },
  run,
};
