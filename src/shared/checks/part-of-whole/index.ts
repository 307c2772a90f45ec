import { fieldOf } from '../../forms/registry';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  for (const { form, part, whole } of context.book.values.forms.check.partOfWhole) {
    for (const { found, row } of rowsOf(context, form)) {
      const [of, all] = [row.number(part), row.number(whole)];
      if (of === undefined || all === undefined) continue;
      const said = {
        part: fieldOf(found.form, part)!.label,
        whole: fieldOf(found.form, whole)!.label,
        found: of,
        than: all,
      };
      yield of <= all ? 'pass' : fail({ found, row, field: part }, words.more(said));
    }
  }
}

export const partOfWhole: Check = {
  id: 'part-of-whole',
  ...about,
  severity: 'error',
  rules: ['forms.check.partOfWhole'],
  needs: { forms: ['trialReport', 'fulfilment'], all: false },
  run,
};
