import type { CreditGrade, CreditType } from '../../rules/letters/kinds';
import { nameLetter } from '../../rules/letters/show';
import { capByType } from '../../rules/credit/grade';
import { settlementOf } from '../../rules/credit/terms';
import type { Check, CheckContext, Verdict } from '../check';
import { CREDIT_FILE, mayOwe } from '../credit';
import { calledIn } from '../customers';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

/** Where a settlement stands, and in which field its customer's grade. */
const SETTLED = [
  { form: CREDIT_FILE, grade: 'grade' },
  { form: 'keyCustomerFile', grade: 'creditGrade' },
  { form: 'keyAccountData', grade: 'creditGrade' },
  { form: 'contract', grade: 'creditGrade' },
] as const;

function* run(context: CheckContext): Generator<Verdict> {
  const { values } = context.book;
  const { onAccount, strictGrades } = values.credit;
  for (const { form, grade: field } of SETTLED) {
    for (const { found, row } of rowsOf(context, form)) {
      const [given, type] = [
        row.code(field) as CreditGrade | undefined,
        row.code('creditType') as CreditType | undefined,
      ];
      const settlement = values.forms.choice.settlement.find(({ code }) => code === row.code('settlement'));
      if (settlement === undefined || (given === undefined && type === undefined)) continue;
      // Where no grade was given, the type alone says how good the customer can be at most.
      const grade = capByType(given ?? 'G-A', type, values).value;
      if (!onAccount.includes(settlement.code) || mayOwe(grade, context.book)) {
        yield 'pass';
        continue;
      }
      const said = {
        customer: calledIn(row),
        settlement: { zh: settlement.zh, en: settlement.en },
        policy: settlementOf(grade, values),
      };
      yield fail(
        { found, row, field: 'settlement' },
        type === undefined || type === 'K-A'
          ? words.byGrade({ ...said, grade: nameLetter('grade', grade, values) })
          : words.byType({ ...said, type: nameLetter('creditType', type, values) }),
        { severity: strictGrades.includes(grade) ? 'error' : 'warning' },
      );
    }
  }
}

export const creditSettlement: Check = {
  id: 'credit-settlement',
  number: 'X16',
  ...about,
  severity: 'error',
  rules: ['credit.onAccount', 'credit.strictGrades', 'credit.type.caps'],
  needs: { forms: SETTLED.map(({ form }) => form), all: false },
  run,
};
