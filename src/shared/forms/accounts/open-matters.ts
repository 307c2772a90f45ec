import type { Term } from '../../rulebook/leaf';
import { type Account, keyAccountOf } from './accounts';
import { creditReviews, endings, promises } from './actions';
import { contactsOf } from './contacts';
import { gapsOf } from './schedule';
import type { FormContext } from '../form';

const MATTERS = {
  contacts: { zh: '欠的或约好的走访和电话', en: 'Visits and calls short or agreed' },
  promise: { zh: '待兑现的承诺', en: 'Promises to keep' },
  ending: { zh: '快到期的合同或设定', en: 'Contracts or appointments near their end' },
  creditReview: { zh: '到期的信用复审', en: 'Credit reviews due' },
} as const;

/**
 * What whoever takes a customer over has to see to on the reference date beside money, complaints and measures; nothing without one.
 */
export function openMatters(account: Account, context: FormContext): readonly Term[] {
  const { asOf } = context;
  if (asOf === undefined) return [];
  const contacts = contactsOf(account, context);
  const isShort = gapsOf(keyAccountOf(account, context), contacts, context).some(({ value }) => value > 0);
  const isAgreed = contacts.nextOn !== undefined && contacts.nextOn >= asOf;
  const found: Readonly<Record<keyof typeof MATTERS, boolean>> = {
    contacts: isShort || isAgreed,
    promise: [...promises(account, context)].length > 0,
    ending: [...endings(account, context)].length > 0,
    creditReview: [...creditReviews(account, context)].length > 0,
  };
  return (Object.keys(MATTERS) as (keyof typeof MATTERS)[])
    .filter((code) => found[code])
    .map((code) => ({ code, ...MATTERS[code] }));
}
