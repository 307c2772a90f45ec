import type { FormRow } from '../../forms/form';
import { foldKey } from '../../values/fold';
import type { Check, CheckContext, Verdict } from '../check';
import { addressOf, firstOf } from '../repeats';
import { rowsOf } from '../spots';
import { review } from '../verdict';
import { about, words } from './words';

const LEADS = 'leadSheet';

const byAddress = (row: FormRow): string | undefined =>
  row.isBlank('customerName') || row.isBlank('address')
    ? undefined
    : [row.text('customerName'), row.text('address')].map(foldKey).join('\n');

const byPhone = (row: FormRow): string | undefined => (row.isBlank('phone') ? undefined : foldKey(row.text('phone')));

function* run(context: CheckContext): Generator<Verdict> {
  const twice = new Set<FormRow>();
  for (const { found, row, first } of firstOf(rowsOf(context, LEADS), byAddress)) {
    if (first.row === row) yield 'pass';
    else {
      twice.add(row);
      yield review({ found, row, field: 'customerName' }, words.address({ first: addressOf(first, 'customerName') }));
    }
  }
  for (const { found, row, first } of firstOf(rowsOf(context, LEADS), byPhone)) {
    if (first.row === row) yield 'pass';
    else if (!twice.has(row))
      yield review({ found, row, field: 'phone' }, words.phone({ first: addressOf(first, 'phone') }));
  }
}

export const duplicateLead: Check = {
  id: 'duplicate-lead',
  ...about,
  severity: 'warning',
  rules: [],
  needs: { forms: [LEADS], all: true },
  run,
};
