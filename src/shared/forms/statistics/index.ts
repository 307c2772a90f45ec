import type { RuleBook, RuleValues } from '../../rulebook/book';
import { inOrderOfHandling } from '../../rules/complaint';
import {
  type ComplaintCounts,
  type ComplaintStatistics,
  complaintStatistics,
  countComplaints,
  monthKey,
} from '../../rules/complaint/statistics';
import type { Message } from '../../text/message';
import type { Day, Span } from '../../values/date';
import type { Book } from '../../workbook/sheet';
import { formContext } from '../context';
import type { FoundForm } from '../found';
import { findForms } from '../recognise';
import { appealCases, complaintCases, type WaitingComplaint } from './cases';
import { volumesOf } from './volumes';
import { words } from './words';

export type { WaitingComplaint } from './cases';
export { showFigure } from './show';
export { type StatisticsTable, statisticsTables, waitingTable, type TableColumn, type TableFormat } from './tables';
export type { Volumes } from './volumes';

/** The complaints of a workbook as they were counted, and what their reader should know. */
export interface CountedWorkbook {
  /** Those of several workbooks merge. */
  readonly counts: ComplaintCounts;
  /** What nobody has handled yet, whenever it came, in the order in which it is to be taken up. */
  readonly waiting: readonly WaitingComplaint[];
  readonly notes: readonly Message[];
  /** Whether a form of complaints was found at all. */
  readonly found: boolean;
}

const isWithin = (day: Day | undefined, { from, to }: Span): boolean => day !== undefined && day >= from && day <= to;

/** The volumes of the months that a period touches. */
function volumesWithin(volumes: ReadonlyMap<string, number>, within: Span | undefined, rules: RuleValues) {
  if (within === undefined) return volumes;
  const { from, to } = within;
  const first = Number.isFinite(from) ? monthKey(from, rules) : '';
  const last = Number.isFinite(to) ? monthKey(to, rules) : undefined;
  return new Map([...volumes].filter(([month]) => month >= first && (last === undefined || month <= last)));
}

/**
 * Counts the complaints of a workbook, from its four forms and its sheet of volumes.
 * @param within  the days of acceptance that count; appeals go by their own day
 * @param forms  the workbook's forms, where they are known already
 */
export function countWorkbook(
  book: Book,
  rules: RuleBook,
  asOf: Day | undefined,
  within?: Span,
  forms: readonly FoundForm[] = findForms(book, rules),
): CountedWorkbook {
  const context = formContext(book, forms, rules, asOf);
  const { values } = rules;
  const { cases, waiting, undated } = complaintCases(context);
  const all = appealCases(context);
  const appeals = within === undefined ? all : all.filter(({ appealedOn }) => isWithin(appealedOn, within));
  const { byMonth, notes: unread } = volumesOf(book, values);
  const volumes = volumesWithin(byMonth, within, values);
  const dateless = appeals.filter(({ month }) => month === '').length;
  const notes = [
    ...context.calendar.notes,
    ...unread,
    ...(byMonth.size === 0 ? [words.noVolumes()] : []),
    ...(undated > 0 ? [words.undated({ count: undated })] : []),
    ...(dateless > 0 ? [words.undatedAppeals({ count: dateless })] : []),
    ...(asOf === undefined ? [words.noAsOf()] : []),
  ];
  const counts = countComplaints({ cases, appeals, volumes }, asOf, values, within);
  return { counts, waiting: inOrderOfHandling(waiting, values), notes, found: context.has('complaintRegistration') };
}

/** The statistics of one workbook; see {@link countWorkbook}. */
export function statisticsOf(
  book: Book,
  rules: RuleBook,
  asOf: Day | undefined,
  within?: Span,
  forms?: readonly FoundForm[],
): { readonly statistics: ComplaintStatistics } & Omit<CountedWorkbook, 'counts'> {
  const { counts, ...others } = countWorkbook(book, rules, asOf, within, forms);
  return { statistics: complaintStatistics(counts, rules.values), ...others };
}
