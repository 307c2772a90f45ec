import { sum } from './raw';

/** A stretch of days in which something is owed so many times. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly owed: number;
}

export interface Period {
  readonly from: number;
  readonly to: number;
}

/** S2: 每月走访3、2、1、0次以上. */
const VISITS: Readonly<Record<string, number>> = { A级: 3, B级: 2, C级: 1, D级: 0 };
/** S2: 每周电话2、1次以上, 每半月电话1次以上. */
const CALLS: Readonly<Record<string, { readonly weekly: boolean; readonly times: number }>> = {
  A级: { weekly: true, times: 2 },
  B级: { weekly: true, times: 1 },
  C级: { weekly: false, times: 1 },
  D级: { weekly: false, times: 1 },
};

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const dateOf = (serial: number): Date => new Date(EPOCH + serial * DAY);
const serialOf = (year: number, month: number, day: number): number => (Date.UTC(year, month, day) - EPOCH) / DAY;

/** First and last day of every month that touches a period. */
function monthsOf({ from, to }: Period): Period[] {
  const found: Period[] = [];
  const start = dateOf(from);
  for (let month = start.getUTCMonth(); ; month++) {
    const first = serialOf(start.getUTCFullYear(), month, 1);
    if (first > to) return found;
    found.push({ from: first, to: serialOf(start.getUTCFullYear(), month + 1, 1) - 1 });
  }
}

/** What of a stretch lies in the period; of a cut one less than half asks nothing, and more the whole part of its share. */
function cut({ from, to }: Period, period: Period, times: number): Stretch {
  const [first, last] = [Math.max(from, period.from), Math.min(to, period.to)];
  const [all, inside] = [to - from + 1, last - first + 1];
  const owed = inside === all ? times : inside * 2 < all ? 0 : Math.floor((times * inside) / all);
  return { from: first, to: last, owed };
}

/** Visits that a level owes in a period, month by month. */
export const owedVisits = (level: string, period: Period): readonly Stretch[] =>
  monthsOf(period).map((month) => cut(month, period, VISITS[level]));

/** Calls that a level owes in a period: by weeks from Monday, or by halves of a month (1st to 15th, 16th on). */
export function owedCalls(level: string, period: Period): readonly Stretch[] {
  const { weekly, times } = CALLS[level];
  const stretches: Period[] = [];
  if (weekly) {
    const intoWeek = (dateOf(period.from).getUTCDay() + 6) % 7;
    for (let monday = period.from - intoWeek; monday <= period.to; monday += 7)
      stretches.push({ from: monday, to: monday + 6 });
  } else for (const { from, to } of monthsOf(period)) stretches.push({ from, to: from + 14 }, { from: from + 15, to });
  return stretches
    .filter(({ from, to }) => to >= period.from && from <= period.to)
    .map((stretch) => cut(stretch, period, times));
}

export const owedIn = (stretches: readonly Stretch[]): number => sum(stretches.map(({ owed }) => owed));

/** What is still owed of each stretch; what was done too much in one does not count in another. */
export const missing = (stretches: readonly Stretch[], days: readonly number[]): number =>
  sum(stretches.map(({ from, to, owed }) => Math.max(0, owed - days.filter((day) => day >= from && day <= to).length)));
