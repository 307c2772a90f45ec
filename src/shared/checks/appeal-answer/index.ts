import { appealDue } from '../../forms/derive/appeal';
import { formatDay } from '../../values/date';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const APPEALS = 'appealRegister';

function* run(context: CheckContext): Generator<Verdict> {
  const { asOf } = context;
  for (const { found, row } of rowsOf(context, APPEALS)) {
    const answer = appealDue.derive(row, context);
    if (answer === undefined || 'refusal' in answer) continue;
    const due = answer.value as number;
    const replied = row.day('repliedOn');
    const appeal = row.text('appealNo');
    const said = { appeal, due: formatDay(due) };
    const spot = { found, row, field: 'repliedOn' };
    if (replied !== undefined) {
      const late = { ...said, replied: formatDay(replied), days: replied - due };
      yield replied <= due ? 'pass' : fail(spot, words.late(late));
    } else if (asOf !== undefined)
      yield asOf <= due ? 'pass' : fail(spot, words.none({ ...said, asOf: formatDay(asOf) }));
  }
}

export const appealAnswer: Check = {
  id: 'appeal-answer',
  ...about,
  severity: 'error',
  rules: ['complaint.appeal.companyReplyDays'],
  needs: { forms: [APPEALS], all: true },
  run,
};
