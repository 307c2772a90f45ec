import type { RuleValues } from '../../../rulebook/book';
import type { Rate } from '../../rate';
import type { ComplaintStatus } from '../status';
import { type Dimension, DIMENSIONS, type Keys } from './case';
import { cellsOf, type ComplaintCounts } from './counts';
import { type AppealFigures, appealFiguresOf, type Figures, figuresOf, ratePer } from './figures';
import { monthsBetween } from './months';
import { addAppeals, addTallies, NO_APPEALS, NO_TALLY, type Tally } from './tally';

export type { AppealCase, ComplaintCase, Dimension, Keys } from './case';
export { DIMENSIONS } from './case';
export { type ComplaintCounts, countComplaints, type Counted, mergeCounts } from './counts';
export type { AppealFigures, Figures } from './figures';
export { monthKey } from './months';

/** The complaints of one month. */
export interface MonthFigures extends Figures {
  /** 2026-03. */
  readonly month: string;
  /** 环比: by what part there are more or fewer than the month before; undefined for the first, or after a month without any. */
  readonly change: number | undefined;
  readonly volume: number | undefined;
  /** 万票投诉率. */
  readonly rate: Rate | undefined;
}

/** The complaints of one reason, link, person or level. */
export interface GroupFigures extends Figures {
  /** The code or the name; '' for complaints that do not say. */
  readonly key: string;
  /** 累计占比: this and all greater ones together, as a Pareto chart has it. */
  readonly cumulative: number | undefined;
}

/** The complaints that share all five. */
export interface CellFigures extends Figures {
  readonly keys: Keys;
}

/** Statistics of complaints, as plain data. */
export interface ComplaintStatistics {
  readonly total: Figures & { readonly volume: number | undefined; readonly rate: Rate | undefined };
  /** Every month from the first to the last with complaints, those without any between them too. */
  readonly months: readonly MonthFigures[];
  /** Greatest first. */
  readonly groups: Readonly<Record<Exclude<Dimension, 'month'>, readonly GroupFigures[]>>;
  /** How many of each status; '' where no date of reference was given. */
  readonly statuses: readonly { readonly status: ComplaintStatus | ''; readonly cases: number }[];
  /** How many of each reason in each month. */
  readonly monthByReason: readonly { readonly month: string; readonly counts: readonly number[] }[];
  readonly appeals: {
    readonly total: AppealFigures;
    readonly months: readonly (AppealFigures & { readonly month: string })[];
    readonly reasons: readonly (AppealFigures & { readonly reason: string })[];
  };
  readonly cells: readonly CellFigures[];
}

type TalliesByKey = ReadonlyMap<string, Tally>;

function talliesBy(
  dimension: Dimension,
  cells: readonly { readonly keys: Keys; readonly tally: Tally }[],
): TalliesByKey {
  const found = new Map<string, Tally>();
  for (const { keys, tally } of cells)
    found.set(keys[dimension], addTallies(found.get(keys[dimension]) ?? NO_TALLY, tally));
  return found;
}

/** Groups, greatest first, those that do not say last among equals; each with what it makes together with all before it. */
function groupsOf(tallies: TalliesByKey, all: number, rules: RuleValues): GroupFigures[] {
  const sorted = [...tallies].sort(
    ([one, a], [other, b]) => b.cases - a.cases || Number(one === '') - Number(other === '') || (one < other ? -1 : 1),
  );
  let sum = 0;
  return sorted.map(([key, tally]) => {
    sum += tally.cases;
    return { key, ...figuresOf(tally, all, rules), cumulative: all === 0 ? undefined : sum / all };
  });
}

function monthFigures(tallies: TalliesByKey, months: readonly string[], counts: ComplaintCounts, rules: RuleValues) {
  const all = [...tallies.values()].reduce((sum, { cases }) => sum + cases, 0);
  return months.map((month, i): MonthFigures => {
    const tally = tallies.get(month) ?? NO_TALLY;
    const before = i === 0 ? undefined : (tallies.get(months[i - 1])?.cases ?? 0);
    const volume = counts.volumes.get(month);
    return {
      month,
      ...figuresOf(tally, all, rules),
      change: before === undefined || before === 0 ? undefined : (tally.cases - before) / before,
      volume,
      rate: ratePer(tally.cases, volume, rules.complaint.rates.complaintPer, rules),
    };
  });
}

/** Shipments of the months of which they are known; undefined where of none. */
function volumeOf(months: readonly string[], { volumes }: ComplaintCounts): number | undefined {
  const known = months.flatMap((month) => volumes.get(month) ?? []);
  return known.length === 0 ? undefined : known.reduce((sum, volume) => sum + volume, 0);
}

function appealFigures(counts: ComplaintCounts, months: readonly string[], rules: RuleValues) {
  const cells = [...counts.appeals.values()];
  const volume = volumeOf(months, counts);
  type Holds = (cell: (typeof cells)[number]) => boolean;
  const tallyWhere = (holds: Holds) =>
    cells.filter(holds).reduce((sum, { tally }) => addAppeals(sum, tally), NO_APPEALS);
  const figures = (holds: Holds, of: number | undefined) => {
    const rated = tallyWhere((cell) => holds(cell) && counts.volumes.has(cell.month));
    return appealFiguresOf(tallyWhere(holds), rated, of, rules);
  };
  const reasons = [...new Set(cells.map(({ reason }) => reason))].sort();
  return {
    total: figures(() => true, volume),
    months: months.map((month) => ({
      month,
      ...figures((cell) => cell.month === month, counts.volumes.get(month)),
    })),
    reasons: reasons
      .map((reason) => ({ reason, ...figures((cell) => cell.reason === reason, volume) }))
      .sort((one, other) => other.appeals - one.appeals),
  };
}

/** What the counts of complaints tell: by month, reason, link, person and level, with rates, and the appeals beside them. */
export function complaintStatistics(counts: ComplaintCounts, rules: RuleValues): ComplaintStatistics {
  const cells = cellsOf(counts, rules);
  const whole = cells.reduce((sum, { tally }) => addTallies(sum, tally), NO_TALLY);
  const by = Object.fromEntries(DIMENSIONS.map((one) => [one, talliesBy(one, cells)])) as Record<
    Dimension,
    TalliesByKey
  >;
  const months = monthsBetween([...by.month.keys()]);
  // Appeals come later than their complaints.
  const appealMonths = [...counts.appeals.values()].flatMap(({ month }) => (month === '' ? [] : month));
  const groups = {
    reason: groupsOf(by.reason, whole.cases, rules),
    link: groupsOf(by.link, whole.cases, rules),
    person: groupsOf(by.person, whole.cases, rules),
    level: groupsOf(by.level, whole.cases, rules),
  };
  const inMonth = new Map<string, number>();
  for (const { keys, tally } of cells) {
    const key = `${keys.month} ${keys.reason}`;
    inMonth.set(key, (inMonth.get(key) ?? 0) + tally.cases);
  }
  const known = months.filter((month) => counts.volumes.has(month));
  const volume = volumeOf(known, counts);
  const casesKnown = known.reduce((sum, month) => sum + (by.month.get(month)?.cases ?? 0), 0);
  return {
    total: {
      ...figuresOf(whole, whole.cases, rules),
      volume,
      rate: ratePer(casesKnown, volume, rules.complaint.rates.complaintPer, rules),
    },
    months: monthFigures(by.month, months, counts, rules),
    groups,
    statuses: [...counts.statuses]
      .map(([status, cases]) => ({ status, cases }))
      .sort((one, other) => other.cases - one.cases || (one.status < other.status ? -1 : 1)),
    monthByReason: months.map((month) => ({
      month,
      counts: groups.reason.map(({ key }) => inMonth.get(`${month} ${key}`) ?? 0),
    })),
    appeals: appealFigures(counts, monthsBetween([...months, ...appealMonths]), rules),
    cells: cells.map(({ keys, tally }) => ({ keys, ...figuresOf(tally, whole.cases, rules) })),
  };
}
