import { limitInForce } from '../../forms/derive/credit';
import type { FormRow } from '../../forms/form';
import type { CreditGrade } from '../../rules/letters/kinds';
import type { Check, CheckContext, Verdict } from '../check';
import { CREDIT_FILE, CREDIT_LIMIT, isAbove, longestTerm } from '../credit';
import { calledIn, latestRows } from '../customers';
import type { FoundRow } from '../repeats';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const CARD = 'keyAccountCard';

function* owes({ found, row }: FoundRow, limit: number | undefined): Generator<Verdict> {
  const owed = row.number('receivable');
  if (owed === undefined || limit === undefined) return;
  yield isAbove(owed, limit)
    ? fail({ found, row, field: 'receivable' }, words.over({ customer: calledIn(row), owed, limit }))
    : 'pass';
}

/** What the grade's policy lets a customer take to pay, in days: as it was granted, else as the grade has it. */
function termOf(row: FormRow, { book }: CheckContext): number | undefined {
  const grade = row.code('grade') as CreditGrade | undefined;
  return row.number('days') ?? (grade === undefined ? undefined : longestTerm(grade, book));
}

function* onAccount(one: FoundRow, context: CheckContext): Generator<Verdict> {
  const { found, row } = one;
  if (!context.book.values.credit.onAccount.includes(row.code('settlement') ?? '')) return;
  const customer = calledIn(row);
  yield* owes(one, limitInForce(row, context)?.amount ?? row.number('limit'));
  const overdue = row.number('overdue');
  if (overdue !== undefined)
    yield overdue > 0 ? fail({ found, row, field: 'overdue' }, words.overdue({ customer, overdue })) : 'pass';
  const [contracted, most] = [row.number('contractDays'), termOf(row, context)];
  if (contracted === undefined || most === undefined) return;
  yield contracted > most
    ? fail({ found, row, field: 'contractDays' }, words.days({ customer, contracted, most }), { severity: 'warning' })
    : 'pass';
}

function* run(context: CheckContext): Generator<Verdict> {
  for (const one of rowsOf(context, CREDIT_FILE)) yield* onAccount(one, context);
  for (const one of latestRows(context, CREDIT_LIMIT, 'effectiveOn'))
    yield* owes(one, limitInForce(one.row, context)?.amount);
  for (const one of rowsOf(context, CARD)) yield* owes(one, one.row.number('creditLimit'));
}

export const creditExceeded: Check = {
  id: 'credit-exceeded',
  number: 'X15',
  ...about,
  severity: 'error',
  rules: ['credit.onAccount', 'credit.terms.A.daysDefault'],
  needs: { forms: [CREDIT_FILE, CREDIT_LIMIT, CARD], all: false },
  run,
};
