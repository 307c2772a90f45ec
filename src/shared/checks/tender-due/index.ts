import { formatDay } from '../../values/date';
import type { Check, CheckContext, Verdict } from '../check';
import { TENDER } from '../papers';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  const { asOf, book } = context;
  const { noticeDays: notice } = book.values.forms.tender;
  for (const { found, row } of rowsOf(context, TENDER)) {
    const due = row.day('dueOn');
    // The textbook's profile has no place for the day on which it was handed in.
    if (due === undefined || !row.has('submittedOn')) continue;
    const spot = { found, row, field: 'dueOn' };
    const said = { number: row.text('tenderNo') || '—', due: formatDay(due), asOf: formatDay(asOf!) };
    if (!row.isBlank('submittedOn') || due - asOf! > notice) yield 'pass';
    else if (due < asOf!) yield fail(spot, words.late(said));
    else yield fail(spot, words.soon({ ...said, days: due - asOf! }), { severity: 'info' });
  }
}

export const tenderDue: Check = {
  id: 'tender-due',
  ...about,
  severity: 'warning',
  rules: ['forms.tender.noticeDays'],
  needs: { forms: [TENDER], all: true, asOf: true },
  run,
};
