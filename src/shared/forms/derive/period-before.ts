import { foldKey } from '../../values/fold';
import type { FormContext, FormRow } from '../form';
import { kept } from '../kept';

const MANAGEMENT = 'keyAccountManagement';

/** The row of the same customer in the period before. */
export const previousRows = kept([MANAGEMENT], (context) => {
  const customers = new Map<string, FormRow[]>();
  for (const row of context.rows(MANAGEMENT)) {
    const key = foldKey(row.text('customerId'));
    if (key === '' || row.day('periodFrom') === undefined || row.day('periodTo') === undefined) continue;
    const rows = customers.get(key);
    if (rows === undefined) customers.set(key, [row]);
    else rows.push(row);
  }
  const before = new Map<FormRow, FormRow>();
  for (const rows of customers.values()) {
    const byEnd = [...rows].sort((one, other) => one.day('periodTo')! - other.day('periodTo')!);
    let last = -1;
    for (const row of [...rows].sort((one, other) => one.day('periodFrom')! - other.day('periodFrom')!)) {
      while (last + 1 < byEnd.length && byEnd[last + 1].day('periodTo')! < row.day('periodFrom')!) last++;
      if (last >= 0) before.set(row, byEnd[last]);
    }
  }
  return before;
});

/** 上期消费金额 of a row: its own, or that of the row of the period before. */
export function previousOf(row: FormRow, context: FormContext): number | undefined {
  return previousRows(context).get(row)?.number('value') ?? row.number('previousValue');
}
