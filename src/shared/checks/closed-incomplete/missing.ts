import { closes, handlingsOf, isInvestigated } from '../../forms/derive/cases';
import type { FormContext, FormRow } from '../../forms/form';

/** What must be said in the handling before its case is closed. */
export const CLOSING_OPINIONS: readonly string[] = ['customerOpinion', 'acceptorOpinion', 'managerOpinion'];

/** Something that a closed case lacks. */
export type Missing =
  | { readonly what: 'investigation' | 'handling' }
  /** A blank of the handling that closes it. */
  | { readonly what: 'opinion'; readonly handling: FormRow; readonly field: string };

const CLOSED: ReadonlySet<string> = new Set(['closed', 'appealed']);

/** Whether anybody says that a case is closed: its status, or a handling with a closing date. */
export const isClosed = (registration: FormRow, context: FormContext): boolean =>
  CLOSED.has(registration.code('status') ?? '') ||
  handlingsOf(registration, context).some((row) => closes(row, context.book.values));

/** What a case lacks to be closed: an investigation unless it was solved on the spot, a handling, an opinion of each side. */
export function missingForClosure(registration: FormRow, context: FormContext): readonly Missing[] {
  const handlings = handlingsOf(registration, context);
  const missing: Missing[] = [];
  // A sheet without the column, as the text prints it, does not tell what was solved on the spot.
  const needsOne = registration.has('solvedOnSpot') && registration.value('solvedOnSpot') !== true;
  if (needsOne && !isInvestigated(registration, context)) missing.push({ what: 'investigation' });
  if (handlings.length === 0) return [...missing, { what: 'handling' }];
  const closing = handlings.filter((row) => closes(row, context.book.values));
  for (const handling of closing.length > 0 ? closing : handlings.slice(-1))
    for (const field of CLOSING_OPINIONS)
      if (handling.isBlank(field)) missing.push({ what: 'opinion', handling, field });
  return missing;
}
