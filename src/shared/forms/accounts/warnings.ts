import type { Reason } from '../../rules/answer';
import { type Raised, raisedWarnings, responseTo, type WarningFacts, type WarningResponse } from '../../rules/warning';
import { previousOf } from '../derive/period-before';
import type { FormContext } from '../form';
import { type KeyAccount, rowsAbout } from './accounts';
import { complaintsOf, isOverdue } from './complaints';
import { contactsOf, loggedFrom } from './contacts';

const CUSTOMER_FILE = 'keyCustomerFile';

/** A trigger that holds for a key account, and what it calls for. */
export interface AccountWarning extends Raised {
  readonly account: KeyAccount;
  readonly response: WarningResponse | undefined;
}

/** How often each reason came within the days that count for a repeat, up to the day of reference: the most frequent. */
function repeatedOf(account: KeyAccount, context: FormContext): WarningFacts['repeated'] {
  const asOf = context.asOf!;
  const counts = new Map<string, { reason: { zh: string; en: string }; count: number }>();
  for (const { acceptedOn, reason } of complaintsOf(account, context)) {
    if (acceptedOn === undefined || reason === undefined) continue;
    if (acceptedOn > asOf || asOf - acceptedOn > context.book.values.complaint.repeatDays) continue;
    const count = (counts.get(reason.code)?.count ?? 0) + 1;
    counts.set(reason.code, { reason: { zh: reason.zh, en: reason.en }, count });
  }
  return [...counts.values()].reduce<WarningFacts['repeated']>(
    (most, one) => (most === undefined || one.count > most.count ? one : most),
    undefined,
  );
}

/** Persons on the customer's side by its file; undefined where no file names any. */
function personsOf(account: KeyAccount, context: FormContext): number | undefined {
  const names = rowsAbout(CUSTOMER_FILE, account, context).flatMap((row) =>
    [1, 2, 3, 4].map((line) => row.text(`personName${line}`)).filter((name) => name !== ''),
  );
  return names.length === 0 ? undefined : new Set(names).size;
}

/** What the workbook says of a key account on the day of reference. */
export function factsOf(account: KeyAccount, context: FormContext): WarningFacts {
  const { managed } = account;
  const from = loggedFrom(context);
  return {
    level: account.level,
    last: managed?.day('lastDate'),
    revenue: managed?.number('value'),
    previous: managed && previousOf(managed, context),
    overdue: complaintsOf(account, context).filter(isOverdue).length,
    repeated: repeatedOf(account, context),
    persons: personsOf(account, context),
    contacts: from === undefined ? undefined : { last: contactsOf(account, context).last, loggedFrom: from },
  };
}

/** The warnings of one key account; none without a date of reference. */
export function warningsAbout(account: KeyAccount, context: FormContext): readonly AccountWarning[] {
  if (context.asOf === undefined) return [];
  const { values } = context.book;
  return raisedWarnings(factsOf(account, context), context.asOf, values).map((raised) => ({
    ...raised,
    account,
    response: responseTo(raised.trigger, values),
  }));
}

/** The warnings of key accounts, account by account (事前监控预警). */
export const accountWarnings = (context: FormContext, accounts: readonly KeyAccount[]): readonly AccountWarning[] =>
  accounts.flatMap((account) => warningsAbout(account, context));

/** Everything that a warning rests on: what was found, the limit, and why it is answered as it is. */
export const whyWarned = ({ reasons, response }: AccountWarning): readonly Reason[] => [
  ...reasons,
  ...(response?.reasons ?? []),
];
