import { because, type Reason } from '../../rules/answer';
import { defineWords, type Message } from '../../text/message';
import type { Day } from '../../values/date';
import type { FormRow } from '../form';
import { titleOf } from '../titles';
import type { Account } from './accounts';

const words = defineWords('account-action', {
  row: { zh: '《{form}》第{row}行', en: '“{form}”, row {row}' },
});

/** Something that somebody has to do. */
export interface Action {
  readonly what: Message;
  /** Undefined where no day is set. */
  readonly dueOn: Day | undefined;
  /** '' where nobody is named. */
  readonly who: string;
  readonly reasons: readonly Reason[];
}

/** Something that somebody has to do about a customer. */
export interface AccountAction extends Action {
  readonly account: Account;
}

/** An action as it was found; whoever is not named is the customer's owner. */
export type FoundAction = Omit<Action, 'who'> & { readonly who?: string };

/** Where the row stands that an action rests on. */
export const standsIn = (form: string, row: FormRow): Reason =>
  because(words.row({ form: titleOf(form), row: row.row + 1 }));

/** What is due first comes first, what has no day last; for `sort`, which keeps the order of the rest. */
export const byDay = (one: Action, other: Action): number => (one.dueOn ?? Infinity) - (other.dueOn ?? Infinity) || 0;
