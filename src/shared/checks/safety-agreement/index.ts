import type { Check, CheckContext, Verdict } from '../check';
import { calledIn } from '../customers';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const CONTRACT = 'contract';

function* run(context: CheckContext): Generator<Verdict> {
  if (!context.book.values.forms.contract.safetyAgreement) return;
  for (const { found, row } of rowsOf(context, CONTRACT)) {
    // The textbook's profile has no place for it.
    if (!row.has('safetyAgreement')) continue;
    yield row.value('safetyAgreement') === true
      ? 'pass'
      : fail(
          { found, row, field: 'safetyAgreement' },
          words.none({ customer: calledIn(row), number: row.text('contractNo') }),
        );
  }
}

export const safetyAgreement: Check = {
  id: 'safety-agreement',
  ...about,
  severity: 'error',
  rules: ['forms.contract.safetyAgreement'],
  needs: { forms: [CONTRACT], all: true },
  run,
};
