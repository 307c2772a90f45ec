import type { Field } from '../../forms/form';
import { FORMS, formOf } from '../../forms/registry';
import { foldKey } from '../../values/fold';
import { REGISTRATION } from '../cases';
import type { Check, CheckContext, Verdict } from '../check';
import { nearest } from '../choices';
import { change } from '../remedy';
import { fieldCells } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

/** Case numbers of the complaint forms have a check of their own. */
const LINKED = new Set(['complaintInvestigation', 'complaintHandling', 'complaintStatistics']);

const refers = ({ reference }: Field, form: string): boolean =>
  reference !== undefined && reference.form !== form && !(reference.form === REGISTRATION && LINKED.has(form));

/** The number of the other form that is most like it. */
function meant(text: string, field: Field, context: CheckContext): string | undefined {
  const { form, field: of } = field.reference!;
  const numbers = context.rows(form).map((row) => row.text(of));
  const terms = [...new Set(numbers)].filter((one) => one !== '').map((one) => ({ code: one, zh: one, en: one }));
  return terms.length === 0 ? undefined : nearest(text, terms, context.book.values.forms.check.similarity)?.code;
}

function* run(context: CheckContext): Generator<Verdict> {
  for (const cell of fieldCells(
    context,
    (field, { form }) => refers(field, form.id) && context.has(field.reference!.form),
  )) {
    const { row, field } = cell;
    const number = row.text(field.id);
    if (number === '') continue;
    const { form, field: of } = field.reference!;
    if (context.find(form, of, number).length > 0) {
      yield 'pass';
      continue;
    }
    const now = meant(foldKey(number), field, context);
    yield fail(cell.spot, words.unknown({ label: field.label, number, form: formOf(form).title }), {
      suggestions: now === undefined ? [] : [change(cell, now)],
    });
  }
}

export const unknownReference: Check = {
  id: 'unknown-reference',
  ...about,
  severity: 'error',
  rules: ['forms.check.similarity'],
  needs: {
    forms: FORMS.filter(({ id, fields }) => fields.some((field) => refers(field, id))).map(({ id }) => id),
    all: false,
  },
  run,
};
