import { partField, partNote } from '../../forms/card-fields';
import type { Check, CheckContext, Verdict } from '../check';
import { CONTRACT, papersOf, TENDER } from '../papers';
import { fail } from '../verdict';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  for (const { found, row, number, parts } of papersOf(context))
    for (const part of parts) {
      const field = partField(part.code);
      // Who writes down how a part will be added knows that it is missing.
      yield row.value(field) === true || !row.isBlank(partNote(part.code))
        ? 'pass'
        : fail({ found, row, field }, words.missing({ paper: found.form.title, number, part }));
    }
}

export const paperParts: Check = {
  id: 'paper-parts',
  ...about,
  severity: 'warning',
  rules: ['forms.contract.sections', 'forms.tender.sections'],
  needs: { forms: [CONTRACT, TENDER], all: false },
  run,
};
