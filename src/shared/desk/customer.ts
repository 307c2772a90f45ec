import {
  type Account,
  accountCalled,
  type AccountAction,
  type AccountFact,
  accountsOf,
  type AccountWarning,
  actionsAbout,
  callAccount,
  cardEntry,
  factsAbout,
  findAccount,
  keyAccountOf,
  similarAccounts,
  warningsAbout,
} from '../forms/accounts';
import { formContext } from '../forms/context';
import type { FormContext } from '../forms/form';
import type { FormEntry } from '../forms/kit';
import { type RuleBook } from '../rulebook/book';
import type { Lang } from '../text/lang';
import { listed } from '../text/list';
import { defineWords, type Message, Problem } from '../text/message';
import { type Day } from '../values/date';
import { columnsNear } from '../workbook/columns-near';
import type { Book } from '../workbook/sheet';
import { openForms } from './fill';
import type { DeskTerms } from './terms';

const words = defineWords('desk-customer', {
  unknown: {
    zh: '{file} 里没有客户“{wanted}”。相近的有：{near}。',
    en: '{file} has no customer “{wanted}”. Near to it: {near}.',
  },
  nothingNear: {
    zh: '{file} 里没有客户“{wanted}”，也没有相近的名称或编号。',
    en: '{file} has no customer “{wanted}”, and no name or number near to it.',
  },
});

/** How many near names are proposed. */
const NEAR = 5;

/** A workbook's customers as they were read. */
export interface CustomersDesk {
  readonly context: FormContext;
  readonly accounts: readonly Account[];
  readonly rules: RuleBook;
  readonly asOf: Day | undefined;
  readonly notes: readonly Message[];
  readonly file: string;
}

/** Everything that a workbook says of one customer. */
export interface CustomerView {
  readonly account: Account;
  readonly facts: readonly AccountFact[];
  /** Not looked at where undefined: there is no date of reference. */
  readonly warnings: readonly AccountWarning[] | undefined;
  /** The same. */
  readonly actions: readonly AccountAction[] | undefined;
}

/**
 * The customers of a workbook whose forms were found, in whatever form they stand.
 * @param file  its name
 */
export function customersIn(
  forms: FormContext,
  { file, lang, notes = [] }: { readonly file: string; readonly lang: Lang; readonly notes?: readonly Message[] },
): CustomersDesk {
  const context = { ...forms, lang };
  return { context, accounts: accountsOf(context), rules: forms.book, asOf: forms.asOf, notes, file };
}

/**
 * The same of a book that was read.
 * @throws Problems where its own rules are wrong
 */
export function openCustomers(book: Book, terms: DeskTerms): CustomersDesk {
  const { forms, rules, asOf, notes } = openForms(book, terms);
  return customersIn(formContext(book, forms, rules, asOf), { file: book.name, lang: terms.lang, notes });
}

/** The customer that a number or a name means; undefined where none or several do. */
export const customerNamed = ({ accounts }: CustomersDesk, wanted: string): Account | undefined =>
  findAccount(accounts, wanted);

/** The customer that a row of a sheet names: a cell of it is the customer's number or its name. */
export function customerAt({ accounts }: CustomersDesk, book: Book, name: string, row: number): Account | undefined {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) return undefined;
  for (const column of columnsNear(sheet)(row)) {
    const found = accountCalled(accounts, sheet.column(column).text(row));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Those whose number or name comes near to what was typed, the nearest first. */
export const customersNear = ({ accounts }: CustomersDesk, wanted: string, most = NEAR): readonly Account[] =>
  similarAccounts(accounts, wanted, most);

/** Everything about one customer. */
export const viewCustomer = ({ context }: Pick<CustomersDesk, 'context'>, account: Account): CustomerView => ({
  account,
  facts: factsAbout(account, context),
  ...(context.asOf === undefined
    ? { warnings: undefined, actions: undefined }
    : {
        warnings: warningsAbout(keyAccountOf(account, context), context),
        actions: actionsAbout(account, context),
      }),
});

/**
 * Everything about the customer that a number or a name means.
 * @throws Problem where there is none, with those that come near
 */
export function customerView(desk: CustomersDesk, wanted: string): CustomerView {
  const account = customerNamed(desk, wanted);
  if (account !== undefined) return viewCustomer(desk, account);
  const near = customersNear(desk, wanted).map((one) =>
    one.id === '' || one.name === '' ? callAccount(one) : `${one.name} ${one.id}`,
  );
  throw new Problem(
    near.length === 0
      ? words.nothingNear({ file: desk.file, wanted })
      : words.unknown({ file: desk.file, wanted, near: listed(near) }),
  );
}

/** 大客户管理卡 of a customer, filled in from the workbook. */
export const customerCard = (
  { context }: Pick<CustomersDesk, 'context'>,
  { account }: Pick<CustomerView, 'account'>,
): FormEntry => cardEntry(account, context);
