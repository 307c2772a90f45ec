import type { Condition, Field, Form, Reference } from './form';

/** What the rows of a form follow from, and for which of them. */
export type RowSource = Reference & { readonly when?: Condition };

export const rowSourceOf = (form: Form): RowSource | undefined => form.rowsFrom ?? form.follows;

/** The field by which a row of a form names its source. */
export function linkOf(form: Form, { form: source, field }: Reference): Field {
  const link = form.fields.find(({ reference }) => reference?.form === source && reference.field === field);
  if (link === undefined) throw new Error(`${form.id} has no field that refers to ${source}.${field}`);
  return link;
}
