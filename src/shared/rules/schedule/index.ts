import type { RuleValues } from '../../rulebook/book';
import { type Day, type Span } from '../../values/date';
import type { ContactKind } from '../visit';
import type { Workdays } from '../workdays';

/** One visit or call that is to be made within a stretch of days. */
export interface Need extends Span {
  /** Who makes it: their day holds `visit.plan.visitsPerDay` visits and `visit.plan.callsPerDay` calls. */
  readonly owner: string;
  readonly customer: string;
  readonly kind: ContactKind;
  /** The day on which it would be best. */
  readonly wish: Day;
}

/** A need with its day. */
export interface Placed<N extends Need> {
  readonly need: N;
  readonly day: Day;
  /** The owner's day holds more than it should: no other in the stretch was left. */
  readonly isCrowded: boolean;
}

/** The working days of a stretch, in order. */
export function workdaysIn({ from, to }: Span, workdays: Workdays): readonly Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day++) if (workdays.isWorkday(day)) days.push(day);
  return days;
}

/** The best day for the i-th of n contacts of a stretch: the middles of n equal parts of its working days. */
export const evenly = (days: readonly Day[], i: number, n: number): Day =>
  days[Math.min(days.length - 1, Math.floor(((i + 0.5) * days.length) / n))];

/** How good a day is for a need, the smaller the better, compared in order. */
type Cost = readonly [full: number, again: number, away: number, day: Day];

function less(one: Cost, other: Cost): boolean {
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return one[i] < other[i];
  return false;
}

/**
 * Gives every need a working day of its stretch: one on which its owner has room and does not see the same customer anyway, as near as
 * may be to the day wished for, the earlier of two. Needs come in the order in which they are given days. A stretch without a working
 * day gets the next one after it.
 */
export function spread<N extends Need>(
  needs: readonly N[],
  workdays: Workdays,
  rules: RuleValues,
): readonly Placed<N>[] {
  const { visitsPerDay, callsPerDay } = rules.visit.plan;
  const room: Readonly<Record<ContactKind, number>> = { visit: visitsPerDay, call: callsPerDay };
  const load = new Map<string, number>();
  const seen = new Set<string>();
  return needs.map((need) => {
    const { owner, customer, kind, wish } = need;
    const own = workdaysIn(need, workdays);
    const days = own.length > 0 ? own : [workdays.addWorkdays(need.to, 1)];
    const loadKey = (day: Day): string => JSON.stringify([owner, kind, day]);
    const costOf = (day: Day): Cost => [
      (load.get(loadKey(day)) ?? 0) >= room[kind] ? 1 : 0,
      seen.has(JSON.stringify([customer, day])) ? 1 : 0,
      Math.abs(day - wish),
      day,
    ];
    let [day] = days;
    let cost = costOf(day);
    for (const other of days.slice(1)) {
      const otherCost = costOf(other);
      if (less(otherCost, cost)) [day, cost] = [other, otherCost];
    }
    load.set(loadKey(day), (load.get(loadKey(day)) ?? 0) + 1);
    seen.add(JSON.stringify([customer, day]));
    return { need, day, isCrowded: cost[0] === 1 };
  });
}
