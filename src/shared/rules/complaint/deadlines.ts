import type { RuleBook, RuleValues } from '../../rulebook/book';
import { describeSource } from '../../rulebook/source';
import type { Text } from '../../text/lang';
import { formatMoment } from '../../values/date';
import { foldKey } from '../../values/fold';
import { type Answer, because, type Reason, refuse } from '../answer';
import type { Workdays } from '../workdays';
import { lastDay } from './due';
import { words } from './words';

/** One of `complaint.deadlineKinds`. */
export type DeadlineKind = RuleValues['complaint']['deadlineKinds'][number];

/** The kind of deadline that a text names, in any of its names. */
export function deadlineKindNamed(text: string, rules: RuleValues): DeadlineKind | undefined {
  const key = foldKey(text);
  return rules.complaint.deadlineKinds.find(({ code, zh, en, aliases }) =>
    [code, zh, en, ...aliases].some((name) => foldKey(name) === key),
  );
}

export interface DeadlineInput {
  readonly kind: DeadlineKind;
  /** A serial, with its time where hours are counted. */
  readonly from: number;
  /** Calendar or working days instead of what the kind is counted by. */
  readonly byWorkday?: boolean;
}

const HOURS_OF_DAY = 24;
const MINUTES_OF_DAY = 1440;

/** A moment some hours later, to the minute: fractions of days drift. */
const hoursLater = (from: number, hours: number): number =>
  Math.round((from + hours / HOURS_OF_DAY) * MINUTES_OF_DAY) / MINUTES_OF_DAY;

/** The law, the standard or the house default that an entry rests on, with edition and article. */
function basisOf(path: string, kind: DeadlineKind, book: RuleBook): { readonly count: number; readonly source: Text } {
  const entry = book.entry(path);
  if (entry === undefined || typeof entry.value !== 'number')
    throw new Error(`complaint.deadlineKinds ${kind.code} points to ${path}, which is no number`);
  return { count: entry.value, source: describeSource(entry.source) };
}

const isPlainDay = (serial: number): boolean => serial === Math.floor(serial);

/**
 * When something about a complaint, a claim or an appeal must be done. The reasons name law, edition and article, then how the days
 * are counted.
 * @returns the last day; for hours the moment, to the minute
 */
export function deadline({ kind, from, byWorkday }: DeadlineInput, workdays: Workdays, book: RuleBook): Answer<number> {
  const rules = book.values;
  if (kind.promise === true && !rules.complaint.sla.enabled) return refuse(words.noPromise({ kind }));
  const { count, source } = basisOf(kind.count, kind, book);
  const basis = (unit: Text): Reason => because(words.basis({ source, kind, count, unit, from: kind.from }));
  if (kind.unit === 'hour') {
    if (byWorkday !== undefined) return refuse(words.hoursNotDays({ kind }));
    if (isPlainDay(from)) return refuse(words.needsTime({ kind, from: kind.from }));
    const due = hoursLater(from, count);
    const said = { from: formatMoment(from), hours: count, due: formatMoment(due) };
    return { value: due, reasons: [basis(HOURS), because(words.byHour(said))] };
  }
  const working =
    byWorkday ?? (kind.unit === 'ruled' ? rules.complaint.dayType === 'workday' : kind.unit === 'workday');
  const found = lastDay({ from: Math.floor(from), days: count, byWorkday: working }, workdays, rules);
  return { value: found.value, reasons: [basis(working ? WORKDAYS : CALENDAR_DAYS), ...found.reasons] };
}

const HOURS: Text = { zh: '小时', en: 'hours' };
const WORKDAYS: Text = { zh: '个工作日', en: 'working days' };
const CALENDAR_DAYS: Text = { zh: '日（日历天）', en: 'calendar days' };
