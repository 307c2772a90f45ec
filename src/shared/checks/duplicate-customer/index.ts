import type { FormRow } from '../../forms/form';
import { foldKey } from '../../values/fold';
import type { Check, CheckContext, Verdict } from '../check';
import { addressOf, firstOf, type FoundRow } from '../repeats';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const MANAGEMENT = 'keyAccountManagement';
const APPOINTMENT = 'keyAccountAppointment';

/** What names the customer of a row, and the field that it stands in. */
function customerOf(row: FormRow): { readonly field: string; readonly text: string } | undefined {
  const field = ['customerId', 'customerName'].find((one) => !row.isBlank(one));
  return field === undefined ? undefined : { field, text: row.text(field) };
}

const periodKey = (row: FormRow): string | undefined => {
  const customer = customerOf(row);
  return customer && `${foldKey(customer.text)}\n${row.day('periodFrom') ?? ''}\n${row.day('periodTo') ?? ''}`;
};

/** Appointments that hold: not a removal, and with an end that overlaps the other's begin. */
function overlaps(one: FormRow, other: FormRow): boolean {
  const begin = (row: FormRow) => row.day('setOn') ?? -Infinity;
  const end = (row: FormRow) => row.day('validUntil') ?? Infinity;
  return begin(one) <= end(other) && begin(other) <= end(one);
}

function* appointments(context: CheckContext): Generator<Verdict> {
  const { activeAtMost, endingAdjustments } = context.book.values.forms.appointment;
  const before = new Map<string, FoundRow[]>();
  for (const one of rowsOf(context, APPOINTMENT)) {
    const { found, row } = one;
    const customer = customerOf(row);
    if (customer === undefined || endingAdjustments.includes(row.code('adjustment') ?? '')) continue;
    const key = foldKey(customer.text);
    const others = before.get(key) ?? [];
    const also = others.filter((other) => overlaps(other.row, row));
    before.set(key, [...others, one]);
    if (also.length < activeAtMost) yield 'pass';
    else {
      const { field, text } = customer;
      yield fail({ found, row, field }, words.appointment({ customer: text, first: addressOf(also[0], field) }));
    }
  }
}

function* run(context: CheckContext): Generator<Verdict> {
  for (const { found, row, first } of firstOf(rowsOf(context, MANAGEMENT), periodKey)) {
    const { field, text } = customerOf(row)!;
    yield first.row === row
      ? 'pass'
      : fail({ found, row, field }, words.period({ customer: text, first: addressOf(first, field) }));
  }
  yield* appointments(context);
}

export const duplicateCustomer: Check = {
  id: 'duplicate-customer',
  ...about,
  severity: 'error',
  rules: ['forms.appointment.activeAtMost', 'forms.appointment.endingAdjustments'],
  needs: { forms: [MANAGEMENT, APPOINTMENT], all: false },
  run,
};
