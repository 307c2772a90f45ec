import { isRefusal } from '../../rules/answer';
import { dateOf, monthOf } from '../../values/date';
import { latestBy } from '../derive/customers';
import type { FieldValue, FormContext } from '../form';
import type { FormEntry } from '../kit';
import { formOf } from '../registry';
import { type Account, keyAccountOf, rowsAbout } from './accounts';
import { entryRow } from './entry-row';

const USAGE = 'usageReport';

/** 收入 by the month of a year, from the reports of use. */
function revenues(account: Account, year: number, context: FormContext): FormEntry {
  const sums: Record<string, number> = {};
  for (const row of rowsAbout(USAGE, account, context)) {
    const [to, revenue] = [row.day('periodTo'), row.number('revenue')];
    if (to === undefined || revenue === undefined) continue;
    const at = monthOf(to, context.book.values);
    if (at.year !== year) continue;
    const field = `revenue${at.month}`;
    sums[field] = Math.round(((sums[field] ?? 0) + revenue) * 100) / 100;
  }
  return sums;
}

/** 大客户管理卡 of a customer for the year of the reference date: what other forms hold, and what follows from them. */
export function cardEntry(account: Account, context: FormContext): FormEntry {
  const { level, owner, appointment } = keyAccountOf(account, context);
  const limit = latestBy(rowsAbout('creditLimit', account, context), 'effectiveOn');
  const year = context.asOf === undefined ? undefined : dateOf(context.asOf).year;
  const typed: Record<string, FieldValue> = {
    customerId: account.id === '' ? null : account.id,
    customerName: account.name === '' ? null : account.name,
    ...(year === undefined ? {} : { year, ...revenues(account, year, context) }),
    level: level ?? null,
    owner: owner === '' ? null : owner,
    target: appointment?.number('target') ?? null,
    receivable: limit?.number('receivable') ?? null,
    creditLimit: limit?.number('limit') ?? null,
  };
  const row = entryRow(typed);
  const derived = formOf('keyAccountCard').fields.flatMap(({ id, derived: by }) => {
    if (typed[id] !== undefined && typed[id] !== null) return [];
    const answer = by?.derive(row, context);
    return answer === undefined || isRefusal(answer) ? [] : [[id, answer.value] as const];
  });
  return { ...typed, ...Object.fromEntries(derived) };
}
