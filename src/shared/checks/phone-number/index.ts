import { isRefusal } from '../../rules/answer';
import { phoneNumber } from '../../rules/identity';
import { CellKind } from '../../workbook/table';
import type { Check, CheckContext, Verdict } from '../check';
import { fieldCells } from '../spots';
import { fail } from '../verdict';
import { about } from './words';

/** The refusal of words beside a number that is well formed. */
const BESIDE = 'identity.besidePhone';

function* run(context: CheckContext): Generator<Verdict> {
  for (const { row, field, kind, text, spot } of fieldCells(context, ({ type }) => type === 'phone')) {
    if (row.isBlank(field.id) || kind === CellKind.Error) continue;
    const answer = phoneNumber(text, context.book.values);
    if (!isRefusal(answer)) yield 'pass';
    // The customer can be reached all the same.
    else if (answer.refusal.id === BESIDE) yield { ...fail(spot, answer.refusal), severity: 'warning' };
    else yield fail(spot, answer.refusal);
  }
}

export const phoneNumberCheck: Check = {
  id: 'phone-number',
  number: 'X24',
  ...about,
  severity: 'error',
  rules: [
    'identity.phone.mobile',
    'identity.phone.landline',
    'identity.phone.national',
    'identity.phone.abroad',
    'identity.phone.serviceNumbers',
  ],
  needs: { forms: [], all: false },
  run,
};
