import type { RuleValues } from '../../rulebook/book';
import { type Day, monthOf, monthSpan, type Span, weekdayOf } from '../../values/date';

/** The stretches in which visits and calls are counted: accounting month, week, half-month. */
export type WindowKind = 'month' | 'week' | 'halfMonth';

/** One window, and how much of it lies in the period asked about. */
export interface Window extends Span {
  readonly days: number;
  readonly inside: number;
}

const nextMonth = ({ year, month }: { year: number; month: number }) =>
  month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 };

function* months(period: Span, rules: RuleValues): Generator<Span> {
  for (let name = monthOf(period.from, rules); ; name = nextMonth(name)) {
    const span = monthSpan(name.year, name.month, rules);
    if (span.from > period.to) return;
    yield span;
  }
}

function* halfMonths(period: Span, rules: RuleValues): Generator<Span> {
  for (const { from, to } of months(period, rules)) {
    const middle = from + rules.visit.halfMonthDays;
    yield { from, to: middle - 1 };
    yield { from: middle, to };
  }
}

function* weeks(period: Span, rules: RuleValues): Generator<Span> {
  const into = (weekdayOf(period.from) - rules.visit.weekStartDay + 7) % 7;
  for (let from: Day = period.from - into; from <= period.to; from += 7) yield { from, to: from + 6 };
}

/** All windows of a kind that touch a period, in order. */
export function windowsOf(kind: WindowKind, period: Span, rules: RuleValues): Window[] {
  const spans =
    kind === 'month' ? months(period, rules) : kind === 'week' ? weeks(period, rules) : halfMonths(period, rules);
  return [...spans]
    .map((span) => ({
      ...span,
      days: span.to - span.from + 1,
      inside: Math.min(span.to, period.to) - Math.max(span.from, period.from) + 1,
    }))
    .filter((window) => window.inside > 0);
}

/** What a window asks for: all of it when whole; cut by the period, what `visit.prorate` leaves of it. */
export function prorated(times: number, window: Window, rules: RuleValues): number {
  const { prorate, prorateMinShare } = rules.visit;
  if (prorate === 'full') return times;
  if (window.inside < prorateMinShare * window.days) return 0;
  return prorate === 'majority' ? times : Math.floor((times * window.inside) / window.days);
}
