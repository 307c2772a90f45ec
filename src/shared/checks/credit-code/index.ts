import { isRefusal } from '../../rules/answer';
import { creditCode } from '../../rules/identity';
import { CellKind } from '../../workbook/table';
import type { Check, CheckContext, Verdict } from '../check';
import { fieldCells } from '../spots';
import { fail } from '../verdict';
import { about } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  for (const { row, field, kind, text, spot } of fieldCells(context, ({ type }) => type === 'creditCode')) {
    if (row.isBlank(field.id) || kind !== CellKind.Text) continue;
    const answer = creditCode(text, context.book.values);
    yield isRefusal(answer) ? fail(spot, answer.refusal) : 'pass';
  }
}

export const creditCodeCheck: Check = {
  id: 'credit-code',
  number: 'X24',
  ...about,
  severity: 'error',
  rules: ['identity.creditCode.alphabet', 'identity.creditCode.length', 'identity.creditCode.weights'],
  needs: { forms: [], all: false },
  run,
};
