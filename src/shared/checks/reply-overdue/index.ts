import { replyDue } from '../../rules/complaint';
import { formatDay } from '../../values/date';
import { firstHandled, HANDLING, REGISTRATION } from '../cases';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  const { asOf, calendar, book } = context;
  for (const { found, row } of rowsOf(context, REGISTRATION)) {
    const accepted = row.day('acceptedOn');
    if (accepted === undefined) continue;
    const due = replyDue(accepted, calendar, book.values).value;
    const handled = firstHandled(row, context);
    const spot = { found, row, field: 'caseNo' };
    const said = { number: row.text('caseNo'), due: formatDay(due) };
    if (handled !== undefined) {
      yield handled <= due
        ? 'pass'
        : fail(spot, words.late({ ...said, handledOn: formatDay(handled), days: handled - due }));
    } else if (asOf !== undefined) {
      // Without a date of reference an open case is neither late nor in time.
      yield asOf <= due ? 'pass' : fail(spot, words.open({ ...said, asOf: formatDay(asOf), days: asOf - due }));
    }
  }
}

export const replyOverdue: Check = {
  id: 'reply-overdue',
  number: 'X04',
  ...about,
  severity: 'warning',
  rules: ['complaint.replyDays', 'complaint.dayType', 'complaint.startDayCounted', 'complaint.rollHoliday'],
  needs: { forms: [REGISTRATION, HANDLING], all: true },
  run,
};
