import { isRefusal } from '../../rules/answer';
import { phoneNumber } from '../../rules/identity';
import { CellKind } from '../../workbook/table';
import type { Check, CheckContext, Verdict } from '../check';
import { fieldCells } from '../spots';
import { fail } from '../verdict';
import { about } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  for (const { row, field, kind, text, spot } of fieldCells(context, ({ type }) => type === 'phone')) {
    if (row.isBlank(field.id) || kind === CellKind.Error) continue;
    const answer = phoneNumber(text, context.book.values);
    yield isRefusal(answer) ? fail(spot, answer.refusal) : 'pass';
  }
}

export const phoneNumberCheck: Check = {
  id: 'phone-number',
  ...about,
  severity: 'error',
  rules: [
    'identity.phone.mobile',
    'identity.phone.landline',
    'identity.phone.national',
    'identity.phone.serviceNumbers',
  ],
  needs: { forms: [], all: false },
  run,
};
