import type { Term } from '../../rulebook/leaf';
import { formById } from '../../forms/registry';
import type { Check, CheckContext, Verdict } from '../check';
import { listed } from '../choices';
import { APPOINTMENT, appointedCustomers, calledIn, rowsAbout } from '../customers';
import { fail } from '../verdict';
import { about, words } from './words';

/** The sheets of a customer that the workbook keeps at all; the others may lie elsewhere. */
const keptHere = (context: CheckContext): readonly string[] =>
  context.book.values.forms.appointment.files.filter((form) => context.has(form));

const titleTerm = (form: string): Term => {
  const { zh, en } = formById(form)!.title;
  return { code: form, zh: `《${zh}》`, en: `“${en}”` };
};

function* run(context: CheckContext): Generator<Verdict> {
  const forms = keptHere(context);
  if (forms.length === 0) return;
  for (const { found, row } of appointedCustomers(context)) {
    const missing = forms.filter((form) => rowsAbout(form, row, context).length === 0);
    yield missing.length === 0
      ? 'pass'
      : fail(
          { found, row, field: 'customerName' },
          words.missing({ customer: calledIn(row), forms: listed(missing.map(titleTerm)) }),
        );
  }
}

export const keyAccountFile: Check = {
  id: 'key-account-file',
  number: 'X13',
  ...about,
  severity: 'warning',
  rules: ['forms.appointment.files'],
  needs: { forms: [APPOINTMENT], all: true },
  run,
};
