import { contactKindOf } from '../../rules/visit/log';
import type { ContactKind } from '../../rules/visit';
import { type Day, monthOf, monthSpan } from '../../values/date';
import type { FormContext, FormRow } from '../form';
import { kept } from '../kept';
import { type Account, rowsAbout } from './accounts';

const LOG = 'contactLog';

/** What a row of the contact log counts as; undefined for e-mail, chats, meetings. */
export function kindOf(row: FormRow, { book }: FormContext): ContactKind | undefined {
  const { values } = book;
  const channel = values.forms.choice.contactChannel.find(({ code }) => code === row.code('channel'));
  return channel === undefined ? undefined : contactKindOf(channel.zh, values);
}

/** The first day of the accounting month of the first contact in the log: before that nobody kept one. */
export const loggedFrom = kept([LOG], (context): Day | undefined => {
  let first: Day | undefined;
  for (const row of context.rows(LOG)) {
    const day = row.day('date');
    if (day !== undefined && (first === undefined || day < first)) first = day;
  }
  if (first === undefined) return undefined;
  const { year, month } = monthOf(first, context.book.values);
  return monthSpan(year, month, context.book.values).from;
});

/** The visits and calls of an account by the log, up to the day of reference. */
export interface Contacts {
  readonly days: Readonly<Record<ContactKind, readonly Day[]>>;
  readonly last: Day | undefined;
  /** The next contact that was set at the latest one. */
  readonly nextOn: Day | undefined;
}

export function contactsOf(account: Account, context: FormContext): Contacts {
  const days: Record<ContactKind, Day[]> = { visit: [], call: [] };
  let latest: FormRow | undefined;
  for (const row of rowsAbout(LOG, account, context)) {
    const [day, kind] = [row.day('date'), kindOf(row, context)];
    if (day === undefined || kind === undefined || day > (context.asOf ?? Infinity)) continue;
    days[kind].push(day);
    if (latest === undefined || day >= latest.day('date')!) latest = row;
  }
  return { days, last: latest?.day('date'), nextOn: latest?.day('nextOn') };
}
