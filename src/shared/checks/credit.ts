import { creditRow } from '../forms/derive/credit';
import { latestBy, ofSameCustomer } from '../forms/derive/customers';
import type { FormRow } from '../forms/form';
import type { RuleBook } from '../rulebook/book';
import { type CreditGrade, letterOf } from '../rules/letters/kinds';
import type { CheckContext } from './check';

export const CREDIT_FILE = 'creditFile';
export const CREDIT_LIMIT = 'creditLimit';
export const CREDIT_GRADING = 'creditGrading';
export const LIMIT_CHANGE = 'creditLimitChange';

const CENTS = 100;

/** Whether one amount in 元 is above another, to the 分. */
export const isAbove = (amount: number, most: number): boolean => Math.round(amount * CENTS) > Math.round(most * CENTS);

/** Whether a grade may be given anything on account: the policy sets it a limit. */
export const mayOwe = (grade: CreditGrade, { values }: RuleBook): boolean =>
  values.credit.terms[letterOf(grade)].limitUnits > 0;

/** The longest payment term of a grade in days: none unless it may owe. */
export function longestTerm(grade: CreditGrade, book: RuleBook): number {
  const { days, daysDefault } = book.values.credit.terms.A;
  return mayOwe(grade, book) ? (days ?? daysDefault) : 0;
}

/** A change of a limit that holds: made by the date of reference, and not run out. */
function holds(change: FormRow, since: number, { asOf, book }: CheckContext): boolean {
  const [on, until] = [change.day('changedOn'), change.day('until')];
  const isLimited = book.values.forms.keeping.limitedChanges.includes(change.code('kind') ?? '');
  const hasBegun = on !== undefined && on >= since && on <= (asOf ?? Infinity);
  return hasBegun && !(isLimited && until !== undefined && asOf !== undefined && until < asOf);
}

/**
 * 信用额度 of a row's customer in 元: of the latest change that holds, else of the latest limit that was set.
 * @returns undefined where neither form has the customer
 */
export function limitInForce(row: FormRow, context: CheckContext): number | undefined {
  const set = creditRow(CREDIT_LIMIT, row, context);
  const since = set?.day('effectiveOn') ?? -Infinity;
  const changes = ofSameCustomer(LIMIT_CHANGE, row, context).filter((one) => holds(one, since, context));
  return latestBy(changes, 'changedOn')?.number('after') ?? set?.number('limit');
}
