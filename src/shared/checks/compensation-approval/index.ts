import { authorityOf } from '../../rules/complaint';
import { HANDLING } from '../cases';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail, unchecked } from '../verdict';
import { about, words } from './words';

function* verdicts(context: CheckContext): Generator<Verdict> {
  for (const { found, row } of rowsOf(context, HANDLING)) {
    const compensation = row.number('compensation');
    const limit = authorityOf(row.text('department'), context.book.values);
    if (compensation === undefined || limit === null) continue;
    // To be signed is an answer: the signature itself is on paper.
    yield compensation <= limit || !row.isBlank('approval')
      ? 'pass'
      : fail({ found, row, field: 'compensation' }, words.missing({ found: compensation, limit }));
  }
}

export const compensationApproval: Check = {
  id: 'compensation-approval',
  ...about,
  severity: 'error',
  rules: [
    'complaint.compensation.authorityLimit',
    'complaint.compensation.authorityByDepartment',
    'complaint.compensation.approvalAboveAuthority',
  ],
  needs: { forms: [HANDLING], all: true },
  run(context) {
    const { approvalAboveAuthority, authorityByDepartment, authorityLimit } =
      context.book.values.complaint.compensation;
    if (!approvalAboveAuthority) return [];
    const isSet = authorityLimit !== null || authorityByDepartment.length > 0;
    return isSet ? verdicts(context) : unchecked(words.notSet());
  },
};
