import type { Check, CheckContext, Verdict } from '../check';
import { fail } from '../verdict';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  for (const found of context.forms) {
    const { form, sheet, columns, headerBottom } = found;
    const first = Math.min(...[...columns.values()].map(({ column }) => column));
    // What only the company profile has may be left out of a sheet.
    for (const field of form.fields) {
      if (field.profile !== 'textbook' || field.required !== 'always') continue;
      yield columns.has(field.id)
        ? 'pass'
        : fail(
            { sheet, row: headerBottom, column: first, found, whole: true },
            words.missing({ form: form.title, field: field.label }),
          );
    }
  }
}

export const missingColumn: Check = {
  id: 'missing-column',
  ...about,
  severity: 'error',
  rules: [],
  needs: { forms: [], all: false },
  run,
};
