import { latestBy, ofSameCustomer } from '../forms/derive/customers';
import type { FormRow } from '../forms/form';
import type { CheckContext } from './check';
import type { FoundRow } from './repeats';
import { rowsOf } from './spots';

export const APPOINTMENT = 'keyAccountAppointment';
export const MANAGEMENT = 'keyAccountManagement';
export const CONTACTS = 'contactLog';
/** What is known of a customer: its file, and its data sheet. */
export const FILES: readonly string[] = ['keyCustomerFile', 'keyAccountData'];

/** Rows of a form about the customer of another row: under its number, or under its name; each once. */
export function rowsAbout(form: string, row: FormRow, context: CheckContext): readonly FormRow[] {
  const rows = ['customerId', 'customerName']
    .filter((field) => !row.isBlank(field))
    .flatMap((field) => context.find(form, field, row.text(field)));
  return [...new Set(rows)];
}

/** The last row of every customer of a form, by a day of its rows. */
export function* latestRows(context: CheckContext, form: string, day: string): Generator<FoundRow> {
  for (const one of rowsOf(context, form)) {
    const all = ofSameCustomer(form, one.row, context);
    // A row without number and name is of nobody, and so the last of its own.
    if (all.length === 0 || latestBy(all, day) === one.row) yield one;
  }
}

/** The last appointment of every customer, unless it took the customer out or has run out on the date of reference. */
export function* appointedCustomers(context: CheckContext): Generator<FoundRow> {
  const { endingAdjustments } = context.book.values.forms.appointment;
  for (const one of latestRows(context, APPOINTMENT, 'setOn')) {
    const until = one.row.day('validUntil');
    const isOver = context.asOf !== undefined && until !== undefined && until < context.asOf;
    if (!isOver && !endingAdjustments.includes(one.row.code('adjustment') ?? '')) yield one;
  }
}

/** What a customer is called in a sentence: its name, or its number where no name was typed. */
export const calledIn = (row: FormRow): string => row.text(row.isBlank('customerName') ? 'customerId' : 'customerName');
