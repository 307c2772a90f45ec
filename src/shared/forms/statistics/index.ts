import type { RuleBook } from '../../rulebook/book';
import { type ComplaintStatistics, complaintStatistics, countComplaints } from '../../rules/complaint/statistics';
import type { Message } from '../../text/message';
import type { Day, Span } from '../../values/date';
import type { Book } from '../../workbook/sheet';
import { formContext } from '../context';
import type { FoundForm } from '../found';
import { findForms } from '../recognise';
import { appealCases, complaintCases } from './cases';
import { volumesOf } from './volumes';
import { words } from './words';

export { appealCases, complaintCases } from './cases';
export { volumesOf, type Volumes } from './volumes';

/** The statistics of a workbook's complaints, and what their reader should know. */
export interface WorkbookStatistics {
  readonly statistics: ComplaintStatistics;
  readonly notes: readonly Message[];
  /** Whether a form of complaints was found at all. */
  readonly found: boolean;
}

/**
 * Statistics of the complaints of a workbook, from its four forms and its sheet of volumes.
 * @param within  the days of acceptance that count; appeals go by their own day
 * @param forms  the workbook's forms, where they are known already
 */
export function statisticsOf(
  book: Book,
  rules: RuleBook,
  asOf: Day | undefined,
  within?: Span,
  forms: readonly FoundForm[] = findForms(book, rules),
): WorkbookStatistics {
  const context = formContext(book, forms, rules, asOf);
  const { values } = rules;
  const { cases, undated } = complaintCases(context);
  const all = appealCases(context);
  const appeals = within === undefined ? all : all.filter(({ appealedOn }) => isWithin(appealedOn, within));
  const volumes = volumesOf(book, values);
  const counts = countComplaints({ cases, appeals, volumes: volumes.byMonth }, asOf, values, within);
  const dateless = appeals.filter(({ month }) => month === '').length;
  const notes = [
    ...context.calendar.notes,
    ...volumes.notes,
    ...(volumes.byMonth.size === 0 ? [words.noVolumes()] : []),
    ...(undated > 0 ? [words.undated({ count: undated })] : []),
    ...(dateless > 0 ? [words.undatedAppeals({ count: dateless })] : []),
    ...(asOf === undefined ? [words.noAsOf()] : []),
  ];
  return { statistics: complaintStatistics(counts, values), notes, found: context.has('complaintRegistration') };
}

const isWithin = (day: Day | undefined, { from, to }: Span): boolean => day !== undefined && day >= from && day <= to;
