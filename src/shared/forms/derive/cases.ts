import type { RuleValues } from '../../rulebook/book';
import type { FormContext, FormRow } from '../form';
import { kept } from '../kept';

const REGISTRATION = 'complaintRegistration';
const INVESTIGATION = 'complaintInvestigation';
const HANDLING = 'complaintHandling';

/** One row, or none where several would do: nothing is taken from a row that may be the wrong one. */
const only = (rows: readonly FormRow[]): FormRow | undefined => (rows.length === 1 ? rows[0] : undefined);

/** Rows of a form under a case number; with `complaint.idLink` = suffix also under the number that its last part was added to. */
function numbered(form: string, number: string, context: FormContext): readonly FormRow[] {
  if (number === '') return [];
  const found = context.find(form, 'caseNo', number);
  if (found.length > 0 || context.book.values.complaint.idLink === 'same') return found;
  const stem = number.replace(/[-_/][^-_/]*$/, '');
  return stem === number ? [] : context.find(form, 'caseNo', stem);
}

/**
 * The registration that a row of another complaint form belongs to. The handling form of the text has no case number: there its own
 * number may be that of the case, or the customer's name leads to it where the customer has one case only.
 */
export function registrationOf(row: FormRow, context: FormContext): FormRow | undefined {
  if (row.has('caseNo')) return only(numbered(REGISTRATION, row.text('caseNo'), context));
  const byNumber = only(numbered(REGISTRATION, row.text('handlingNo'), context));
  if (byNumber !== undefined) return byNumber;
  const name = row.text('customerName');
  return name === '' ? undefined : only(context.find(REGISTRATION, 'customerName', name));
}

/** Fields of which one at least is filled in a handling that was begun. */
export const HANDLED_BY = ['handledOn', 'result', 'compensation', 'freightWaived', 'otherDirect', 'closedOn'] as const;

/** All rows that say how a registered case was handled, in the order of the sheet; not those that Fill only opened for it. */
export const handlingsOf = (registration: FormRow, context: FormContext): readonly FormRow[] =>
  openedFor(registration, context).filter((row) => HANDLED_BY.some((field) => !row.isBlank(field)));

/** All rows of the handling form that are about a registered case. */
function openedFor(registration: FormRow, context: FormContext): readonly FormRow[] {
  const number = registration.text('caseNo');
  const byCase = number === '' ? [] : context.find(HANDLING, 'caseNo', number);
  if (byCase.length > 0) return byCase;
  const unlinked = (rows: readonly FormRow[]) => rows.filter((row) => !row.has('caseNo'));
  const byNumber = number === '' ? [] : unlinked(context.find(HANDLING, 'handlingNo', number));
  if (byNumber.length > 0) return byNumber;
  const name = registration.text('customerName');
  return name !== '' && context.find(REGISTRATION, 'customerName', name).length === 1
    ? unlinked(context.find(HANDLING, 'customerName', name))
    : [];
}

/** The handling that counts: the one with the latest day, the lower row of two on one day. */
export function lastHandling(registration: FormRow, context: FormContext): FormRow | undefined {
  let last: FormRow | undefined;
  for (const row of handlingsOf(registration, context)) {
    if (last === undefined || (row.day('handledOn') ?? 0) >= (last.day('handledOn') ?? 0)) last = row;
  }
  return last;
}

/** Fields of which one at least is filled in an investigation that was begun. */
export const INVESTIGATED_BY = ['cause', 'finding', 'investigator', 'startedOn', 'finishedOn'] as const;

/** The registrations that have an investigation; not those for which Fill only opened a row. */
const investigated = kept([REGISTRATION, INVESTIGATION], (context) => {
  const rows = context
    .rows(INVESTIGATION)
    .filter((row) => INVESTIGATED_BY.some((field) => !row.isBlank(field)))
    .map((row) => registrationOf(row, context));
  return new Set(rows.filter((row) => row !== undefined));
});

/** Whether a registered case has an investigation that was begun. */
export const isInvestigated = (registration: FormRow, context: FormContext): boolean =>
  investigated(context).has(registration);

/**
 * Whether a handling ends its case: by its 结案日期; where the sheet has no such column, by an answer of the customer and both
 * opinions.
 */
export function closes(handling: FormRow, rules: RuleValues): boolean {
  if (handling.has('closedOn')) return !handling.isBlank('closedOn');
  const opinion = handling.code('customerOpinion');
  return (
    opinion !== undefined &&
    !rules.complaint.unansweredOpinions.includes(opinion) &&
    !handling.isBlank('acceptorOpinion') &&
    !handling.isBlank('managerOpinion')
  );
}
