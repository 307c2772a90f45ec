import type { RuleBook } from '../rulebook/book';
import { type CreditGrade, letterOf } from '../rules/letters/kinds';

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
