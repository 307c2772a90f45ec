import type { RulePath, RuleValues } from '../../rulebook/book';
import type { Text } from '../../text/lang';
import { dateOf, type Day, formatDay, type Span } from '../../values/date';
import { type Answer, because, type Reason, refuse } from '../answer';
import { letterOf, type LevelClass } from '../letters/kinds';
import { nameLetter } from '../letters/show';
import { prorated, type Window, type WindowKind, windowsOf } from './windows';
import { words } from './words';

export type { WindowKind } from './windows';

/** 走访 or 电话. */
export type ContactKind = 'visit' | 'call';

const CONTACTS: Readonly<Record<ContactKind, Text>> = {
  visit: { zh: '走访', en: 'visit' },
  call: { zh: '电话', en: 'call' },
};

const WINDOWS: Readonly<Record<WindowKind, Text>> = {
  month: { zh: '月', en: 'month' },
  week: { zh: '周', en: 'week' },
  halfMonth: { zh: '半月', en: 'half-month' },
};

interface Rate {
  readonly window: WindowKind;
  readonly times: number;
  readonly path: RulePath;
}

/** How often a level asks for a kind of contact, per window. */
function ratesOf(level: Exclude<LevelClass, 'L-0'>, kind: ContactKind, rules: RuleValues): Rate[] {
  const letter = letterOf(level);
  const of = rules.visit[letter];
  return kind === 'visit'
    ? [{ window: 'month', times: of.visitPerMonth, path: `visit.${letter}.visitPerMonth` }]
    : [
        { window: 'week', times: of.callPerWeek, path: `visit.${letter}.callPerWeek` },
        { window: 'halfMonth', times: of.callPerHalfMonth, path: `visit.${letter}.callPerHalfMonth` },
      ];
}

function checkSpan(period: Span, rules: RuleValues): Answer<Span> {
  const shown = { from: formatDay(period.from), to: formatDay(period.to) };
  if (period.to < period.from) return refuse(words.badSpan(shown));
  const years = rules.period.maxYears;
  if (dateOf(period.to).year - dateOf(period.from).year > years) return refuse(words.longSpan({ ...shown, years }));
  return { value: period, reasons: [] };
}

/** What says how often every level is visited and called. */
export const QUOTA_PATHS: readonly RulePath[] = (['A', 'B', 'C', 'D'] as const).flatMap((letter) => [
  `visit.${letter}.visitPerMonth` as const,
  `visit.${letter}.callPerWeek` as const,
  `visit.${letter}.callPerHalfMonth` as const,
]);

interface Owed extends Rate {
  readonly windows: readonly Window[];
}

/** The windows of a period with what each asks for. A level may ask by week and by half-month at once; both count. */
function owedWindows(level: LevelClass, kind: ContactKind, period: Span, rules: RuleValues): Owed[] {
  if (level === 'L-0') return [];
  return ratesOf(level, kind, rules)
    .filter((rate) => rate.times > 0)
    .map((rate) => ({ ...rate, windows: windowsOf(rate.window, period, rules) }));
}

/** What a level asks for in one window of a period, the window cut to the period. */
export interface AskedFor extends Span {
  readonly kind: ContactKind;
  readonly window: WindowKind;
  readonly times: number;
  readonly path: RulePath;
}

/** The windows of a period in which a level asks for visits and calls, cut to the period, with how many; those that ask for none are left out. */
export function askedFor(level: LevelClass, period: Span, rules: RuleValues): readonly AskedFor[] {
  return (['visit', 'call'] as const).flatMap((kind) =>
    owedWindows(level, kind, period, rules).flatMap(({ windows, window, times, path }) =>
      windows
        .map((one) => ({
          kind,
          window,
          path,
          times: prorated(times, one, rules),
          from: Math.max(one.from, period.from),
          to: Math.min(one.to, period.to),
        }))
        .filter((one) => one.times > 0),
    ),
  );
}

/** Days in which every kind of window ends at least once. */
const LOOK_BACK = 100;

/** The last window that is over on a day, of the longest kind in which a level asks for visits or calls; undefined where it asks for none. */
export function lastWindow(
  level: LevelClass,
  asOf: Day,
  rules: RuleValues,
): (Window & { readonly path: RulePath }) | undefined {
  const whole = (['visit', 'call'] as const)
    .flatMap((kind) => owedWindows(level, kind, { from: asOf - LOOK_BACK, to: asOf }, rules))
    .flatMap(({ windows, path }) => {
      const over = windows.filter(({ inside, days }) => inside === days);
      return over.length === 0 ? [] : [{ ...over[over.length - 1], path }];
    });
  return whole.reduce<(typeof whole)[number] | undefined>(
    (longest, one) => (longest === undefined || one.days > longest.days ? one : longest),
    undefined,
  );
}

function rateReasons(level: LevelClass, kind: ContactKind, owed: readonly Owed[], rules: RuleValues): Reason[] {
  if (level === 'L-0') return [because(words.notKeyAccount(), 'tier.level.none')];
  const shown = { level: nameLetter('level', level, rules), kind: CONTACTS[kind] };
  if (owed.length === 0) return [because(words.nothing(shown), ratesOf(level, kind, rules)[0].path)];
  return owed.map(({ window, times, path }) => because(words.rate({ ...shown, window: WINDOWS[window], times }), path));
}

/** How many contacts of a kind a level is owed in a period, window by window. */
export function visitQuota(level: LevelClass, kind: ContactKind, period: Span, rules: RuleValues): Answer<number> {
  const checked = checkSpan(period, rules);
  if ('refusal' in checked) return checked;
  const owed = owedWindows(level, kind, period, rules);
  const reasons = rateReasons(level, kind, owed, rules);
  let quota = 0;
  for (const { window, times, windows } of owed) {
    const whole = windows.filter((one) => one.inside === one.days);
    quota += whole.length * times;
    const name = WINDOWS[window];
    reasons.push(
      because(
        words.full({
          from: formatDay(period.from),
          to: formatDay(period.to),
          windows: whole.length,
          window: name,
          kind: CONTACTS[kind],
          quota: whole.length * times,
        }),
      ),
    );
    for (const one of windows) {
      if (one.inside === one.days) continue;
      const asked = prorated(times, one, rules);
      quota += asked;
      reasons.push(
        because(
          words.partial({
            from: formatDay(one.from),
            to: formatDay(one.to),
            window: name,
            days: one.inside,
            all: one.days,
            quota: asked,
          }),
          'visit.prorate',
        ),
      );
    }
  }
  reasons.push(because(words.total({ kind: CONTACTS[kind], quota })));
  return { value: quota, reasons };
}

/**
 * How many contacts are still owed: in each window what it asks less what was done in it, never less than nothing: a third visit in
 * May does not make up for June.
 * @param days  days on which contacts of this kind took place, in any order
 */
export function visitGap(
  level: LevelClass,
  kind: ContactKind,
  period: Span,
  days: readonly number[],
  rules: RuleValues,
): Answer<number> {
  const checked = checkSpan(period, rules);
  if ('refusal' in checked) return checked;
  const owed = owedWindows(level, kind, period, rules);
  const reasons = rateReasons(level, kind, owed, rules);
  let gap = 0;
  for (const { times, windows } of owed) {
    for (const window of windows) {
      const quota = prorated(times, window, rules);
      if (quota === 0) continue;
      const from = Math.max(window.from, period.from);
      const to = Math.min(window.to, period.to);
      const done = days.filter((day) => day >= from && day <= to).length;
      const short = Math.max(0, quota - done);
      gap += short;
      const shown = { from: formatDay(from), to: formatDay(to), kind: CONTACTS[kind], quota, done };
      reasons.push(because(short > 0 ? words.owed({ ...shown, gap: short }) : words.met(shown)));
    }
  }
  reasons.push(because(words.gap({ kind: CONTACTS[kind], gap })));
  return { value: gap, reasons };
}
