import { formById } from '../../forms/registry';
import { TEXTBOOK_RULES } from '../../rulebook/book';
import type { Term } from '../../rulebook/leaf';
import { listed } from '../../text/list';
import type { Check, CheckContext, Verdict } from '../check';
import { appointedCustomers, calledIn, rowsAbout } from '../customers';
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
  // Without any of them there is nothing to compare the appointments with.
  needs: { forms: TEXTBOOK_RULES.values.forms.appointment.files.filter((form) => formById(form)), all: false },
  run,
};
