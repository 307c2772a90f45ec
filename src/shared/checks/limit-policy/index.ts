import { creditRow, limitToRepeat } from '../../forms/derive/credit';
import { gradeOf } from '../../forms/derive/customers';
import type { FormRow } from '../../forms/form';
import { settlementOf } from '../../rules/credit/terms';
import type { CreditGrade } from '../../rules/letters/kinds';
import { nameLetter } from '../../rules/letters/show';
import type { Check, CheckContext, Verdict } from '../check';
import { CREDIT_FILE, CREDIT_GRADING, CREDIT_LIMIT, LIMIT_CHANGE, longestTerm, mayOwe } from '../credit';
import { calledIn } from '../customers';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

interface Given {
  readonly form: string;
  readonly limit?: string;
  readonly days?: string;
  /** Where its own grade stands, under another name than in the limit sheet. */
  readonly grade?: string;
  /** It repeats what the limit sheet and its changes give. */
  readonly repeats?: true;
}

/** Where limits and terms stand. */
const GIVEN: readonly Given[] = [
  { form: CREDIT_LIMIT, limit: 'limit', days: 'days' },
  { form: LIMIT_CHANGE, limit: 'after' },
  { form: 'contract', days: 'creditDays' },
  { form: CREDIT_FILE, limit: 'limit', days: 'days', grade: 'grade', repeats: true },
  { form: 'keyAccountCard', limit: 'creditLimit', repeats: true },
];

/** As the row has it, else as the customer was last graded, else as the management sheet has it. */
const gradeIn = (row: FormRow, context: CheckContext, own = 'creditGrade'): CreditGrade | undefined =>
  (row.code(own) ?? creditRow(CREDIT_GRADING, row, context)?.code('grade') ?? gradeOf(row, context)) as
    CreditGrade | undefined;

/** Whether somebody may have a limit: it is none, or the grade allows one. */
const allowed = (limit: number, grade: CreditGrade | undefined, { book }: CheckContext): boolean =>
  limit <= 0 || grade === undefined || mayOwe(grade, book);

/** A limit that is not the one it should repeat is out of date, and one that is wrong where it was given is told there. */
function isToldElsewhere(limit: number, row: FormRow, context: CheckContext): boolean {
  const source = limitToRepeat(row, context);
  return (
    source !== undefined && (source.amount !== limit || !allowed(source.amount, gradeIn(source.row, context), context))
  );
}

function* run(context: CheckContext): Generator<Verdict> {
  const { book } = context;
  for (const { form, limit: limitField, days: daysField, grade: own, repeats = false } of GIVEN) {
    for (const { found, row } of rowsOf(context, form)) {
      const grade = gradeIn(row, context, own);
      if (grade === undefined) continue;
      const said = { customer: calledIn(row), grade: nameLetter('grade', grade, book.values) };
      const limit = limitField === undefined ? undefined : row.number(limitField);
      if (limit !== undefined && !(repeats && isToldElsewhere(limit, row, context)))
        yield allowed(limit, grade, context)
          ? 'pass'
          : fail(
              { found, row, field: limitField! },
              words.noLimit({ ...said, policy: settlementOf(grade, book.values), limit }),
            );
      const [days, most] = [daysField === undefined ? undefined : row.number(daysField), longestTerm(grade, book)];
      const isRepeated = repeats && creditRow(CREDIT_LIMIT, row, context)?.number('days') !== undefined;
      if (days !== undefined && !isRepeated)
        yield days > most
          ? fail({ found, row, field: daysField! }, words.term({ ...said, days, most }), { severity: 'warning' })
          : 'pass';
    }
  }
}

export const limitPolicy: Check = {
  id: 'limit-policy',
  ...about,
  severity: 'error',
  rules: [
    'credit.terms.A.limitUnits',
    'credit.terms.B.limitUnits',
    'credit.terms.C.limitUnits',
    'credit.terms.D.limitUnits',
    'credit.terms.A.daysDefault',
  ],
  needs: { forms: GIVEN.map(({ form }) => form), all: false },
  run,
};
