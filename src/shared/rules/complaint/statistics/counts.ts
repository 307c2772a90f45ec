import type { RuleValues } from '../../../rulebook/book';
import type { Day, Span } from '../../../values/date';
import type { ComplaintStatus } from '../status';
import { type AppealCase, type ComplaintCase, DIMENSIONS, type Keys } from './case';
import {
  addAppeals,
  addTallies,
  type AppealTally,
  appealTallyOf,
  NO_APPEALS,
  NO_TALLY,
  type Tally,
  tallyOf,
} from './tally';

/** The complaints that share month, reason, link, person and level. */
export interface Cell {
  readonly keys: Keys;
  readonly tally: Tally;
}

/** A complaint as those after it see it: the second one of a customer about the same repeats the first. */
interface Occurrence {
  readonly day: Day;
  readonly caseNo: string;
  /** The cell that it counts in; undefined where it lies outside the period and is only looked back at. */
  readonly cell: string | undefined;
}

/** Complaints counted. Those of several workbooks or months merge into those of the whole. */
export interface ComplaintCounts {
  readonly cells: ReadonlyMap<string, Cell>;
  /** By customer and reason. */
  readonly history: ReadonlyMap<string, readonly Occurrence[]>;
  readonly statuses: ReadonlyMap<ComplaintStatus | '', number>;
  /** By month and reason. */
  readonly appeals: ReadonlyMap<
    string,
    { readonly month: string; readonly reason: string; readonly tally: AppealTally }
  >;
  /** Shipments by month. */
  readonly volumes: ReadonlyMap<string, number>;
}

/** What is counted. */
export interface Counted {
  readonly cases: readonly ComplaintCase[];
  readonly appeals?: readonly AppealCase[];
  /** Shipments by month (2026-03). */
  readonly volumes?: ReadonlyMap<string, number>;
}

const SEPARATOR = '\u0000';

const cellKey = (keys: Keys): string => DIMENSIONS.map((dimension) => keys[dimension]).join(SEPARATOR);

/**
 * Counts complaints.
 * @param asOf  the date of reference: without one, what waits is neither in time nor late
 * @param within  the days of acceptance that count; complaints before only tell which later ones repeat them
 */
export function countComplaints(
  { cases, appeals = [], volumes = new Map<string, number>() }: Counted,
  asOf: Day | undefined,
  rules: RuleValues,
  within?: Span,
): ComplaintCounts {
  const cells = new Map<string, Cell>();
  const history = new Map<string, Occurrence[]>();
  const statuses = new Map<ComplaintStatus | '', number>();
  for (const one of cases) {
    const counts = within === undefined || (one.acceptedOn >= within.from && one.acceptedOn <= within.to);
    const key = counts ? cellKey(one.keys) : undefined;
    if (key !== undefined) {
      const known = cells.get(key)?.tally ?? NO_TALLY;
      cells.set(key, { keys: one.keys, tally: addTallies(known, tallyOf(one, asOf, rules)) });
      const status = one.status ?? '';
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    if (one.customer === '' || one.keys.reason === '') continue;
    const about = `${one.customer}${SEPARATOR}${one.keys.reason}`;
    const before = history.get(about);
    const occurrence = { day: one.acceptedOn, caseNo: one.caseNo, cell: key };
    if (before === undefined) history.set(about, [occurrence]);
    else before.push(occurrence);
  }
  const appealed: ComplaintCounts['appeals'] = appeals.reduce((counted, one) => {
    const { month, reason } = one;
    const key = `${month}${SEPARATOR}${reason}`;
    const known = counted.get(key)?.tally ?? NO_APPEALS;
    return counted.set(key, { month, reason, tally: addAppeals(known, appealTallyOf(one)) });
  }, new Map<string, { month: string; reason: string; tally: AppealTally }>());
  return { cells, history, statuses, appeals: appealed, volumes };
}

/** Two maps as one; what both have is put together. */
function joinMaps<K, V>(one: ReadonlyMap<K, V>, other: ReadonlyMap<K, V>, join: (a: V, b: V) => V): Map<K, V> {
  const joined = new Map(one);
  for (const [key, value] of other) {
    const known = joined.get(key);
    joined.set(key, known === undefined ? value : join(known, value));
  }
  return joined;
}

/** The counts of two parts as those of the whole; a case must be in one of them only. */
export const mergeCounts = (one: ComplaintCounts, other: ComplaintCounts): ComplaintCounts => ({
  cells: joinMaps(one.cells, other.cells, (a, b) => ({ keys: a.keys, tally: addTallies(a.tally, b.tally) })),
  history: joinMaps(one.history, other.history, (a, b) => [...a, ...b]),
  statuses: joinMaps(one.statuses, other.statuses, (a, b) => a + b),
  appeals: joinMaps(one.appeals, other.appeals, (a, b) => ({ ...a, tally: addAppeals(a.tally, b.tally) })),
  volumes: joinMaps(one.volumes, other.volumes, (a, b) => a + b),
});

const inOrder = (one: Occurrence, other: Occurrence): number =>
  one.day - other.day ||
  (one.caseNo < other.caseNo ? -1 : one.caseNo > other.caseNo ? 1 : (one.cell ?? '') < (other.cell ?? '') ? -1 : 1);

/** How many complaints of each cell repeat an earlier one of the same customer about the same (重复投诉). */
function repeatsByCell(history: ComplaintCounts['history'], rules: RuleValues): ReadonlyMap<string, number> {
  const { repeatDays, repeatCount } = rules.complaint;
  const found = new Map<string, number>();
  for (const occurrences of history.values()) {
    if (occurrences.length < repeatCount) continue;
    const sorted = [...occurrences].sort(inOrder);
    let first = 0; // of those that are near enough
    sorted.forEach(({ day, cell }, i) => {
      while (day - sorted[first].day > repeatDays) first++;
      if (cell !== undefined && i - first + 1 >= repeatCount) found.set(cell, (found.get(cell) ?? 0) + 1);
    });
  }
  return found;
}

/** The cells with their repeated complaints, in the order of their keys. */
export function cellsOf({ cells, history }: ComplaintCounts, rules: RuleValues): readonly Cell[] {
  const repeats = repeatsByCell(history, rules);
  return [...cells]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, { keys, tally }]) => ({ keys, tally: { ...tally, repeats: repeats.get(key) ?? 0 } }));
}
