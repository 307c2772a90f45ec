import { formatDay } from '../../values/date';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const CONTACTS = 'contactLog';

function* run(context: CheckContext): Generator<Verdict> {
  const days = context.book.values.forms.contactLog.entryDays;
  for (const { found, row } of rowsOf(context, CONTACTS)) {
    const [date, entered] = [row.day('date'), row.day('enteredAt')];
    if (date === undefined || entered === undefined) continue;
    const late = entered - date - days;
    yield late <= 0
      ? 'pass'
      : fail(
          { found, row, field: 'enteredAt' },
          words.late({ date: formatDay(date), entered: formatDay(entered), late, days }),
        );
  }
}

export const lateEntry: Check = {
  id: 'late-entry',
  ...about,
  severity: 'warning',
  rules: ['forms.contactLog.entryDays'],
  needs: { forms: [CONTACTS], all: true },
  run,
};
