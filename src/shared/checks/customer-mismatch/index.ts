import { lineOf } from '../../forms/found';
import { foldKey } from '../../values/fold';
import type { Check, CheckContext, Verdict } from '../check';
import { changeAt } from '../remedy';
import { addressOf, type FoundRow } from '../repeats';
import { fail } from '../verdict';
import { about, words } from './words';

/** Where a customer is first named: the appointment before the analysis, and both before what refers to them. */
const ORDER = ['keyAccountAppointment', 'keyAccountManagement'];

/** All rows that give a customer's number and its name, those of the appointment first. */
function named({ forms }: CheckContext): FoundRow[] {
  const rank = (form: string) => (ORDER.includes(form) ? ORDER.indexOf(form) : ORDER.length);
  return [...forms]
    .sort((one, other) => rank(one.form.id) - rank(other.form.id))
    .flatMap((found) => found.rows.map((row) => ({ found, row })))
    .filter(({ row }) => !row.isBlank('customerId') && !row.isBlank('customerName'));
}

function* run(context: CheckContext): Generator<Verdict> {
  const firsts = new Map<string, FoundRow>();
  for (const one of named(context)) {
    const { found, row } = one;
    const [id, name] = [row.text('customerId'), row.text('customerName')];
    const first = firsts.get(foldKey(id)) ?? one;
    firsts.set(foldKey(id), first);
    const now = first.row.text('customerName');
    if (foldKey(now) === foldKey(name)) {
      yield 'pass';
      continue;
    }
    const at = found.columns.get('customerName')!;
    yield fail(
      { found, row, field: 'customerName' },
      words.differs({ id, found: name, name: now, first: addressOf(first, 'customerName') }),
      { suggestions: [changeAt(found.sheet, lineOf(row, at), at.column, now, words.asThere({ now }))] },
    );
  }
}

export const customerMismatch: Check = {
  id: 'customer-mismatch',
  ...about,
  severity: 'error',
  rules: [],
  needs: { forms: [], all: false },
  run,
};
