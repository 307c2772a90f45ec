import type { FormRow } from '../forms/form';
import type { CheckContext } from './check';

/** Rows of a form about the customer of another row: under its number, or under its name; each once. */
export function rowsAbout(form: string, row: FormRow, context: CheckContext): readonly FormRow[] {
  const rows = ['customerId', 'customerName']
    .filter((field) => !row.isBlank(field))
    .flatMap((field) => context.find(form, field, row.text(field)));
  return [...new Set(rows)];
}
