import type { FormRow } from '../../forms/form';
import { foldKey } from '../../values/fold';
import type { Check, CheckContext, Verdict } from '../check';
import { addressOf, firstOf } from '../repeats';
import { rowsOf } from '../spots';
import { review } from '../verdict';
import { about, words } from './words';

const CONTACTS = 'contactLog';

/** Customer, day, channel and people on our side; a row that lacks one of them is like no other. */
function keyOf(row: FormRow): string | undefined {
  const customer = ['customerId', 'customerName'].find((field) => !row.isBlank(field));
  const [day, channel] = [row.day('date'), row.code('channel')];
  if (customer === undefined || day === undefined || channel === undefined || row.isBlank('ourPeople'))
    return undefined;
  return [row.text(customer), String(day), channel, row.text('ourPeople')].map(foldKey).join('\n');
}

function* run(context: CheckContext): Generator<Verdict> {
  for (const { found, row, first } of firstOf(rowsOf(context, CONTACTS), keyOf)) {
    yield first.row === row
      ? 'pass'
      : review({ found, row, field: 'date' }, words.twice({ first: addressOf(first, 'date') }));
  }
}

export const duplicateContact: Check = {
  id: 'duplicate-contact',
  ...about,
  severity: 'warning',
  rules: [],
  needs: { forms: [CONTACTS], all: true },
  run,
};
