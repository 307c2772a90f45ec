import { fieldOf } from '../../forms/registry';
import { foldKey } from '../../values/fold';
import type { Check, CheckContext, Verdict } from '../check';
import { addressOf, firstOf } from '../repeats';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

/** Numbers that name one row each. That a case has one investigation is for the check of the rows of a case. */
const NUMBERS = [
  { form: 'complaintRegistration', field: 'caseNo' },
  { form: 'complaintHandling', field: 'handlingNo' },
] as const;

function* run(context: CheckContext): Generator<Verdict> {
  for (const { form, field } of NUMBERS) {
    const keyOf = (text: string) => (text === '' ? undefined : foldKey(text));
    for (const { found, row, first } of firstOf(rowsOf(context, form), (one) => keyOf(one.text(field)))) {
      yield first.row === row
        ? 'pass'
        : fail(
            { found, row, field },
            words.twice({
              field: fieldOf(found.form, field)!.label,
              number: row.text(field),
              first: addressOf(first, field),
            }),
          );
    }
  }
}

export const duplicateNumber: Check = {
  id: 'duplicate-number',
  ...about,
  severity: 'error',
  rules: [],
  needs: { forms: ['complaintRegistration', 'complaintHandling'], all: false },
  run,
};
