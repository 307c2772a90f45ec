import { keyAccount } from '../../forms/conditions';
import { customerClass } from '../../forms/derive/customers';
import type { FormRow } from '../../forms/form';
import { type Day, formatDay } from '../../values/date';
import { REGISTRATION } from '../cases';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const CONTACTS = 'contactLog';

/** 大客户 are the value classes A and B, as the row has it or else as the management sheet gives it, and whoever is appointed. */
function isKeyAccount(row: FormRow, context: CheckContext): boolean {
  const tier = row.code('valueClass') ?? customerClass(row, row.day('acceptedOn'), context)?.value;
  const { keyAccountClasses } = context.book.values.customer;
  return keyAccountClasses.some((letter) => tier === `V-${letter}`) || keyAccount.holds(row, context);
}

/** The first contact with the customer of a case from its acceptance on: under its number, or under its name. */
function firstContact(registration: FormRow, from: Day, context: CheckContext): Day | undefined {
  const days = ['customerId', 'customerName']
    .filter((field) => !registration.isBlank(field))
    .flatMap((field) => context.find(CONTACTS, field, registration.text(field)))
    .flatMap((row) => row.day('date') ?? [])
    .filter((day) => day >= from);
  return days.length === 0 ? undefined : Math.min(...days);
}

function* run(context: CheckContext): Generator<Verdict> {
  const { asOf, calendar, book } = context;
  for (const { found, row } of rowsOf(context, REGISTRATION)) {
    const accepted = row.day('acceptedOn');
    if (accepted === undefined || !isKeyAccount(row, context)) continue;
    const due = calendar.addWorkdays(accepted, book.values.complaint.contactWorkdays);
    const contact = firstContact(row, accepted, context);
    const spot = { found, row, field: 'customerName' };
    const said = {
      number: row.text('caseNo'),
      customer: row.text('customerName'),
      acceptedOn: formatDay(accepted),
      due: formatDay(due),
    };
    if (contact !== undefined && contact <= due) yield 'pass';
    else if (contact !== undefined) yield fail(spot, words.late({ ...said, contactOn: formatDay(contact) }));
    // There is still time. Where nobody says what day it is, a contact that is not there is told.
    else if (asOf !== undefined && asOf <= due) yield 'pass';
    else yield fail(spot, words.none(said));
  }
}

export const keyAccountContact: Check = {
  id: 'key-account-contact',
  number: 'X09',
  ...about,
  severity: 'warning',
  rules: ['complaint.contactWorkdays', 'customer.keyAccountClasses', 'calendar.weekend'],
  needs: { forms: [REGISTRATION, CONTACTS], all: true },
  run,
};
