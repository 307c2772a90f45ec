import { HANDLED_BY, registrationOf } from '../../forms/derive/cases';
import type { FormRow } from '../../forms/form';
import { replyDue } from '../../rules/complaint';
import type { Text } from '../../text/lang';
import { formatDay } from '../../values/date';
import { firstHandled, HANDLING, REGISTRATION } from '../cases';
import type { Check, CheckContext, Unchecked, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail, unchecked } from '../verdict';
import { about, words } from './words';

/** A case by its number, or by its row while it has none. */
const nameOf = (row: FormRow): Text | string =>
  row.isBlank('caseNo')
    ? { zh: `第${row.row + 1}行的投诉`, en: `The complaint in row ${row.row + 1}` }
    : row.text('caseNo');

/** Handlings that were begun and lead to no case: they have no case number, and what else they say names no case or several. */
const unlinkedHandlings = (context: CheckContext): readonly FormRow[] =>
  context
    .rows(HANDLING)
    .filter(
      (row) =>
        row.text('caseNo') === '' &&
        HANDLED_BY.some((field) => !row.isBlank(field)) &&
        registrationOf(row, context) === undefined,
    );

/** Whether a handling that leads to no case may be about this one: a customer's name that is that of other cases says no. */
function mayBeAbout(handling: FormRow, registration: FormRow, context: CheckContext): boolean {
  const name = handling.text('customerName');
  const cases = name === '' ? [] : context.find(REGISTRATION, 'customerName', name);
  return cases.length === 0 || cases.includes(registration);
}

/** A verdict for every case of which one can be given; `unknown` for the others. */
function* judged(context: CheckContext): Generator<Verdict | 'unknown'> {
  const { asOf, calendar, book } = context;
  const unlinked = unlinkedHandlings(context);
  for (const { found, row } of rowsOf(context, REGISTRATION)) {
    const accepted = row.day('acceptedOn');
    if (accepted === undefined) continue;
    const due = replyDue(accepted, calendar, book.values).value;
    const handled = firstHandled(row, context);
    const spot = { found, row, field: 'caseNo' };
    const said = { number: nameOf(row), due: formatDay(due) };
    if (handled !== undefined) {
      yield handled <= due
        ? 'pass'
        : fail(spot, words.late({ ...said, handledOn: formatDay(handled), days: handled - due }));
    } else if (unlinked.some((handling) => mayBeAbout(handling, row, context))) {
      yield 'unknown';
    } else if (asOf !== undefined) {
      // Without a date of reference an open case is neither late nor in time.
      yield asOf <= due ? 'pass' : fail(spot, words.open({ ...said, asOf: formatDay(asOf), days: asOf - due }));
    }
  }
}

function run(context: CheckContext): readonly Verdict[] | Unchecked {
  const found = [...judged(context)];
  const verdicts = found.filter((one) => one !== 'unknown');
  return verdicts.length === 0 && found.length > 0 ? unchecked(words.unlinked()) : verdicts;
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
