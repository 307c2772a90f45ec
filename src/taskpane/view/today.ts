import { type Urgency, urgencyOf } from '../../shared/desk/agenda';
import { type AgendaItem, byPerson } from '../../shared/forms/accounts';
import type { Day } from '../../shared/values/date';

/** In the order in which they are shown. */
export const URGENCIES: readonly Urgency[] = ['overdue', 'today', 'later', 'open'];

/** Those who have something to do, with how much; '' stands for nobody. */
export const peopleOf = (items: readonly AgendaItem[]): readonly { readonly who: string; readonly count: number }[] =>
  byPerson(items).map(({ who, items: own }) => ({ who, count: own.length }));

/** How many of each urgency there are. */
export function countUrgencies(items: readonly AgendaItem[], asOf: Day): Readonly<Record<Urgency, number>> {
  const counts = { overdue: 0, today: 0, later: 0, open: 0 };
  for (const item of items) counts[urgencyOf(item, asOf)] += 1;
  return counts;
}

/**
 * What is shown.
 * @param who  whose; undefined for everybody's
 * @param only  of which urgency; undefined for all
 */
export const chosen = (
  items: readonly AgendaItem[],
  { who, only, asOf }: { readonly who: string | undefined; readonly only: Urgency | undefined; readonly asOf: Day },
): readonly AgendaItem[] =>
  items.filter(
    (item) => (who === undefined || item.who === who) && (only === undefined || urgencyOf(item, asOf) === only),
  );
