import type { FormRow } from '../../forms/form';
import { isSilent } from '../../rules/warning';
import { type Day, formatDay } from '../../values/date';
import type { Check, CheckContext, Verdict } from '../check';
import { calledIn, latestRows, MANAGEMENT, rowsAbout } from '../customers';
import { fail } from '../verdict';
import { about, words } from './words';

const SILENT = 'silent';

/** Somebody has seen it: the customer is listed as lost, or was warned of, since its last business. */
function isSeen(row: FormRow, last: Day, context: CheckContext): boolean {
  const since = (day: Day | undefined): boolean => day === undefined || day >= last;
  return (
    rowsAbout('winback', row, context).some((one) => since(one.day('lostOn'))) ||
    rowsAbout('monthlyWarning', row, context).some(
      (one) => one.code('trigger') === SILENT && since(one.day('warnedOn')),
    )
  );
}

function* run(context: CheckContext): Generator<Verdict> {
  const { values } = context.book;
  const asOf = context.asOf!;
  for (const { found, row } of latestRows(context, MANAGEMENT, 'periodTo')) {
    const last = row.day('lastDate');
    if (last === undefined || last > asOf) continue;
    yield !isSilent(last, asOf, values).value || isSeen(row, last, context)
      ? 'pass'
      : fail(
          { found, row, field: 'lastDate' },
          words.silent({
            customer: calledIn(row),
            last: formatDay(last),
            asOf: formatDay(asOf),
            months: values.churn.silentMonths,
          }),
        );
  }
}

export const silentCustomer: Check = {
  id: 'silent-customer',
  number: 'X18',
  ...about,
  severity: 'warning',
  rules: ['churn.silentMonths'],
  needs: { forms: [MANAGEMENT], all: true, asOf: true },
  run,
};
