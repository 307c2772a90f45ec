import { creditRow } from '../../forms/derive/credit';
import { gradeOf } from '../../forms/derive/customers';
import type { FormRow } from '../../forms/form';
import { settlementOf } from '../../rules/credit/terms';
import type { CreditGrade } from '../../rules/letters/kinds';
import { nameLetter } from '../../rules/letters/show';
import type { Check, CheckContext, Verdict } from '../check';
import { CREDIT_GRADING, CREDIT_LIMIT, LIMIT_CHANGE, longestTerm, mayOwe } from '../credit';
import { calledIn } from '../customers';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

/** Where limits and terms are given. */
const GIVEN: readonly { readonly form: string; readonly limit?: string; readonly days?: string }[] = [
  { form: CREDIT_LIMIT, limit: 'limit', days: 'days' },
  { form: LIMIT_CHANGE, limit: 'after' },
  { form: 'contract', days: 'creditDays' },
];

/** As the row has it, else as the customer was last graded, else as the management sheet has it. */
const gradeIn = (row: FormRow, context: CheckContext): CreditGrade | undefined =>
  (row.code('creditGrade') ?? creditRow(CREDIT_GRADING, row, context)?.code('grade') ?? gradeOf(row, context)) as
    CreditGrade | undefined;

function* run(context: CheckContext): Generator<Verdict> {
  const { book } = context;
  for (const { form, limit: limitField, days: daysField } of GIVEN) {
    for (const { found, row } of rowsOf(context, form)) {
      const grade = gradeIn(row, context);
      if (grade === undefined) continue;
      const said = { customer: calledIn(row), grade: nameLetter('grade', grade, book.values) };
      const limit = limitField === undefined ? undefined : row.number(limitField);
      if (limit !== undefined)
        yield limit > 0 && !mayOwe(grade, book)
          ? fail(
              { found, row, field: limitField! },
              words.noLimit({ ...said, policy: settlementOf(grade, book.values), limit }),
            )
          : 'pass';
      const [days, most] = [daysField === undefined ? undefined : row.number(daysField), longestTerm(grade, book)];
      if (days !== undefined)
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
