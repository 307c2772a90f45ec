import { formatDay } from '../../values/date';
import type { Check, CheckContext, Verdict } from '../check';
import { fieldCells } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  const { pastDates } = context.book.values.forms.check;
  const asOf = context.asOf!;
  const isPast = (form: string, field: string) =>
    pastDates.some((one) => one.form === form && one.fields.includes(field));
  for (const { row, field, spot } of fieldCells(context, ({ id }, { form }) => isPast(form.id, id))) {
    const day = row.day(field.id);
    if (day === undefined) continue;
    yield day > asOf
      ? fail(spot, words.future({ field: field.label, found: formatDay(day), asOf: formatDay(asOf) }))
      : 'pass';
  }
}

export const futureDate: Check = {
  id: 'future-date',
  number: 'X25',
  ...about,
  severity: 'error',
  rules: ['forms.check.pastDates'],
  needs: { forms: [], all: false, asOf: true },
  run,
};
