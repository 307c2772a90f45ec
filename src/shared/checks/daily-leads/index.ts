import { collectorsIn, isLeadDay } from '../../forms/leads/collectors';
import { leadStreaks } from '../../rules/lead';
import { formatDay } from '../../values/date';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const LEADS = 'leadSheet';

function* run(context: CheckContext): Generator<Verdict> {
  const rules = context.book.values;
  const { leadsPerPersonPerDay: wanted, streakRoles, streakReport } = rules.acquire;
  const foundOf = new Map([...rowsOf(context, LEADS)].map(({ found, row }) => [row, found] as const));
  const { collectors, from, to } = collectorsIn(foundOf.keys(), rules);
  const days = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i).filter((day) =>
    isLeadDay(day, rules),
  );
  for (const { name, role, row, leads } of collectors) {
    const spot = { found: foundOf.get(row)!, row, field: 'collector' };
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
