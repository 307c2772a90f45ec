import { isRefusal } from '../../rules/answer';
import { creditCode, organisationCode } from '../../rules/identity';
import type { Check, CheckContext, Verdict } from '../check';
import { fieldCells } from '../spots';
import { review } from '../verdict';
import { about } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  const { values } = context.book;
  for (const { row, field, text, spot } of fieldCells(context, ({ type }) => type === 'creditCode')) {
    // A code that is wrong as a whole is reported as such.
    if (row.isBlank(field.id) || isRefusal(creditCode(text, values))) continue;
    const answer = organisationCode(text, values);
    yield isRefusal(answer) ? review(spot, answer.refusal) : 'pass';
  }
}

export const creditCodeOrganisation: Check = {
  id: 'credit-code-organisation',
  ...about,
  severity: 'warning',
  rules: ['identity.creditCode.organisationFrom', 'identity.creditCode.organisationWeights'],
  needs: { forms: [], all: false },
  run,
};
