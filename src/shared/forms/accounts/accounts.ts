import type { AccountLevel, ValueClass } from '../../rules/letters/kinds';
import { foldKey } from '../../values/fold';
import { type Steps, stepwise } from '../../values/steps';
import { appointmentOf, customerClass, managed } from '../derive/customers';
import { ownerOf } from '../derive/owners';
import type { FormContext, FormRow } from '../form';
import { FORMS } from '../registry';
import { entryRow } from './entry-row';

const APPOINTMENT = 'keyAccountAppointment';
const MANAGEMENT = 'keyAccountManagement';

/** A customer of a workbook, under its number where any form gives one, else under its name. */
export interface Account {
  /** As the first form that has it writes it; '' where none does. */
  readonly id: string;
  readonly name: string;
  /** A row that says no more than who the customer is: what derivations ask for. */
  readonly row: FormRow;
}

/** What a key account is on the day of reference. */
export interface KeyAccount extends Account {
  readonly appointment: FormRow | undefined;
  /** Its row of the latest period of the management sheet. */
  readonly managed: FormRow | undefined;
  readonly level: AccountLevel | undefined;
  readonly tier: ValueClass | undefined;
  /** 客户专管员 by the last change of owner that has taken place, else by the appointment, else by what repeats it; '' where nobody is named. */
  readonly owner: string;
}

/** The forms whose rows are about a customer, those that say most first. */
const ABOUT_CUSTOMERS: readonly string[] = [
  APPOINTMENT,
  MANAGEMENT,
  ...FORMS.filter(({ fields }) => fields.some(({ id }) => id === 'customerId' || id === 'customerName'))
    .map(({ id }) => id)
    .filter((id) => id !== APPOINTMENT && id !== MANAGEMENT),
];

/** Every customer that a form of the workbook names, once, in the order of the forms. Rows of a name alone are those of the number that bears it. */
export function accountsOf(context: FormContext): readonly Account[] {
  const byId = new Map<string, { id: string; name: string }>();
  const byName = new Map<string, { id: string; name: string }>();
  const all: { id: string; name: string }[] = [];
  for (const form of ABOUT_CUSTOMERS) {
    for (const row of context.rows(form)) {
      const [id, name] = [row.text('customerId'), row.text('customerName')];
      const known = id === '' ? byName.get(foldKey(name)) : byId.get(foldKey(id));
      if (known !== undefined) {
        if (known.name === '') known.name = name;
        if (name !== '' && !byName.has(foldKey(name))) byName.set(foldKey(name), known);
        continue;
      }
      if (id === '' && name === '') continue;
      const made = { id, name };
      all.push(made);
      if (id !== '') byId.set(foldKey(id), made);
      if (name !== '' && !byName.has(foldKey(name))) byName.set(foldKey(name), made);
    }
  }
  return all.map(({ id, name }) => ({ id, name, row: entryRow({ customerId: id, customerName: name }) }));
}

/** What an account is called in a sentence: its name, or its number where no form has a name. */
export const callAccount = ({ id, name }: Account): string => (name === '' ? id : name);

/** The rows of a form about an account, under its number or under its name, each once, in the order of the sheets. */
export function rowsAbout(form: string, { id, name }: Account, context: FormContext): readonly FormRow[] {
  const byId = id === '' ? [] : context.find(form, 'customerId', id);
  const byName = name === '' ? [] : context.find(form, 'customerName', name);
  if (byId.length === 0) return byName;
  // A row under the name that bears another number is of another customer.
  const others = byName.filter((row) => row.isBlank('customerId'));
  return others.length === 0 ? byId : [...new Set([...byId, ...others])];
}

/** An account with what it is as a key account. */
export function keyAccountOf(account: Account, context: FormContext): KeyAccount {
  const appointment = appointmentOf(account.row, context.asOf, context);
  return {
    ...account,
    appointment,
    managed: managed(account.row, context),
    level: appointment?.code('level') as AccountLevel | undefined,
    tier: customerClass(account.row, context.asOf, context)?.value,
    owner: ownerOf(account.row, context)?.name ?? '',
  };
}

/** Whether an account is a 大客户: appointed, or of one of the value classes that are key accounts. */
export const isKeyAccount = ({ level, tier }: KeyAccount, { book }: FormContext): boolean =>
  level !== undefined || book.values.customer.keyAccountClasses.some((letter) => tier === `V-${letter}`);

/** The key accounts of a workbook on the day of reference, found customer by customer. */
export function* keyAccountSteps(context: FormContext): Steps<readonly KeyAccount[]> {
  const all = yield* stepwise(accountsOf(context), (account) => keyAccountOf(account, context));
  return all.filter((account) => isKeyAccount(account, context));
}
