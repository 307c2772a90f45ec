import { registrationOf, handlingsOf } from '../derive/cases';
import type { FormRow } from '../form';
import type { FoundForm } from '../found';
import { type PageSource, type PageTerms, type Paper, paperOf } from './index';

const REGISTRATION = 'complaintRegistration';
const INVESTIGATION = 'complaintInvestigation';

/** Where each row of a workbook's forms was found. */
const placesOf = (forms: readonly FoundForm[]): ReadonlyMap<FormRow, FoundForm> =>
  new Map(forms.flatMap((found) => found.rows.map((row) => [row, found] as const)));

/** Every row of one form as a paper of one page. */
export const rowPapers = (
  form: string,
  wanted: (row: FormRow) => boolean,
  forms: readonly FoundForm[],
  terms: PageTerms,
): Paper[] =>
  forms
    .filter((found) => found.form.id === form)
    .flatMap((found) =>
      found.rows.filter(wanted).map((row) => paperOf(row.text(found.form.key), [{ found, row }], terms)),
    );

/** Every complaint as a paper: registration, investigation, handling, each on a page of its own. */
export function casePapers(wanted: (row: FormRow) => boolean, forms: readonly FoundForm[], terms: PageTerms): Paper[] {
  const { context } = terms;
  const places = placesOf(forms);
  const investigations = new Map<FormRow, FormRow[]>();
  for (const row of context.rows(INVESTIGATION)) {
    const registration = registrationOf(row, context);
    if (registration === undefined) continue;
    const known = investigations.get(registration);
    if (known === undefined) investigations.set(registration, [row]);
    else known.push(row);
  }
  return context
    .rows(REGISTRATION)
    .filter(wanted)
    .map((registration) => {
      const rows = [registration, ...(investigations.get(registration) ?? []), ...handlingsOf(registration, context)];
      const sources: PageSource[] = rows.map((row) => ({ found: places.get(row)!, row }));
      return paperOf(registration.text('caseNo'), sources, terms);
    });
}
