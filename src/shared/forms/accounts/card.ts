import { isRefusal } from '../../rules/answer';
import { monthOf } from '../../values/date';
import { limitAmong } from '../derive/credit';
import { latestBy } from '../derive/customers';
import type { FieldValue, FormContext } from '../form';
import type { FormEntry } from '../kit';
import { formOf } from '../registry';
import { type Account, keyAccountOf, rowsAbout } from './accounts';
import { entryRow } from './entry-row';

const USAGE = 'usageReport';

/** Revenue and parcels by the month of a year, from the reports of use up to the reference date. */
function months(account: Account, year: number, context: FormContext): FormEntry {
  const { book, asOf } = context;
  const sums: Record<string, number> = {};
  for (const row of rowsAbout(USAGE, account, context)) {
    const to = row.day('periodTo');
    const from = row.day('periodFrom') ?? to;
    if (to === undefined || from === undefined || from > (asOf ?? Infinity)) continue;
    const at = monthOf(to, book.values);
    if (at.year !== year) continue;
    for (const figure of ['revenue', 'parcels'] as const) {
      const amount = row.number(figure);
      const field = `${figure}${at.month}`;
      if (amount !== undefined) sums[field] = Math.round(((sums[field] ?? 0) + amount) * 100) / 100;
    }
  }
  return sums;
}

/** 大客户管理卡 of a customer for the year of the reference date: what other forms hold, and what follows from them. */
export function cardEntry(account: Account, context: FormContext): FormEntry {
  const { level, owner, appointment } = keyAccountOf(account, context);
  const of = (form: string) => rowsAbout(form, account, context);
  const year = context.asOf === undefined ? undefined : monthOf(context.asOf, context.book.values).year;
  const typed: Record<string, FieldValue> = {
    customerId: account.id === '' ? null : account.id,
    customerName: account.name === '' ? null : account.name,
    ...(year === undefined ? {} : { year, ...months(account, year, context) }),
    level: level ?? null,
    owner: owner === '' ? null : owner,
    target: appointment?.number('target') ?? null,
    receivable: latestBy(of('creditLimit'), 'effectiveOn')?.number('receivable') ?? null,
    creditLimit: limitAmong(of, context)?.amount ?? null,
  };
  const row = entryRow(typed);
  const derived = formOf('keyAccountCard').fields.flatMap(({ id, derived: by }) => {
    if (typed[id] !== undefined && typed[id] !== null) return [];
    const answer = by?.derive(row, context);
    return answer === undefined || isRefusal(answer) ? [] : [[id, answer.value] as const];
  });
  return { ...typed, ...Object.fromEntries(derived) };
}
