import { lineOf } from '../../forms/found';
import { capByType } from '../../rules/credit/grade';
import type { CreditGrade, CreditType } from '../../rules/letters/kinds';
import { nameLetter, showLetter } from '../../rules/letters/show';
import type { Check, CheckContext, Verdict } from '../check';
import { CREDIT_FILE, CREDIT_GRADING } from '../credit';
import { calledIn } from '../customers';
import { changeAt } from '../remedy';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const GRADED = [CREDIT_GRADING, CREDIT_FILE] as const;

function* run(context: CheckContext): Generator<Verdict> {
  const { values } = context.book;
  for (const form of GRADED) {
    for (const { found, row } of rowsOf(context, form)) {
      const [grade, type] = [
        row.code('grade') as CreditGrade | undefined,
        row.code('creditType') as CreditType | undefined,
      ];
      if (grade === undefined || type === undefined) continue;
      const cap = capByType(grade, type, values).value;
      const at = found.columns.get('grade')!;
      const now = showLetter('grade', cap, values, found.lang);
      yield cap === grade
        ? 'pass'
        : fail(
            { found, row, field: 'grade' },
            words.above({
              customer: calledIn(row),
              type: nameLetter('creditType', type, values),
              cap: nameLetter('grade', cap, values),
              grade: nameLetter('grade', grade, values),
            }),
            { suggestions: [changeAt(found.sheet, lineOf(row, at), at.column, now, words.lower({ now }))] },
          );
    }
  }
}

export const gradeCapped: Check = {
  id: 'grade-capped',
  ...about,
  severity: 'error',
  rules: ['credit.type.caps'],
  needs: { forms: GRADED, all: false },
  run,
};
