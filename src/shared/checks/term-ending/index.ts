import type { FormRow } from '../../forms/form';
import { fieldOf } from '../../forms/registry';
import { formatDay } from '../../values/date';
import type { Check, CheckContext, Verdict } from '../check';
import { calledIn, latestRows } from '../customers';
import { fail } from '../verdict';
import { about, words } from './words';

/** An end before its begin is reported as that. */
const isTurned = (row: FormRow, form: string, field: string, { book }: CheckContext): boolean =>
  book.values.forms.check.validity.some(
    (pair) => pair.form === form && pair.later === field && (row.day(pair.earlier) ?? -Infinity) > row.day(field)!,
  );

function* run(context: CheckContext): Generator<Verdict> {
  const { check, contract, appointment } = context.book.values.forms;
  const asOf = context.asOf!;
  for (const { form, field } of check.ends) {
    // An earlier one of the customer may well have run out: the last counts.
    for (const { found, row } of latestRows(context, form, field)) {
      const on = row.day(field);
      if (on === undefined || isTurned(row, form, field, context)) continue;
      if (appointment.endingAdjustments.includes(row.code('adjustment') ?? '')) continue;
      const spot = { found, row, field };
      const said = {
        customer: calledIn(row),
        label: fieldOf(found.form, field)!.label,
        on: formatDay(on),
        asOf: formatDay(asOf),
        days: Math.abs(on - asOf),
      };
      if (on < asOf) yield fail(spot, words.ended(said));
      else if (on - asOf <= contract.noticeDays)
        yield fail(spot, words.ending({ ...said, notice: contract.noticeDays }), { severity: 'info' });
      else yield 'pass';
    }
  }
}

export const termEnding: Check = {
  id: 'term-ending',
  ...about,
  severity: 'warning',
  rules: ['forms.check.ends', 'forms.contract.noticeDays', 'forms.check.validity'],
  needs: { forms: ['keyAccountAppointment', 'keyCustomerFile', 'contract'], all: false, asOf: true },
  run,
};
