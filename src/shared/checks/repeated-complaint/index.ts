import { termsOf } from '../../forms/choices';
import { fieldOf } from '../../forms/registry';
import { REGISTRATION } from '../cases';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  const { repeatDays, repeatCount } = context.book.values.complaint;
  for (const { found, row } of rowsOf(context, REGISTRATION)) {
    const [reason, accepted] = [row.code('reason'), row.day('acceptedOn')];
    if (reason === undefined || accepted === undefined || row.isBlank('customerName')) continue;
    const before = context.find(REGISTRATION, 'customerName', row.text('customerName')).filter((other) => {
      const day = other.day('acceptedOn');
      const isBefore = day !== undefined && (day < accepted || (day === accepted && other.row < row.row));
      return isBefore && accepted - day <= repeatDays && other.code('reason') === reason;
    });
    if (before.length + 1 < repeatCount) {
      yield 'pass';
      continue;
    }
    const { zh, en } = termsOf(fieldOf(found.form, 'reason')!, context.book).find(({ code }) => code === reason)!;
    const previous = before.reduce((one, other) => (other.day('acceptedOn')! >= one.day('acceptedOn')! ? other : one));
    yield fail(
      { found, row, field: 'customerName' },
      words.repeated({
        customer: row.text('customerName'),
        days: repeatDays,
        count: before.length + 1,
        reason: { zh, en },
        previous: previous.text('caseNo'),
      }),
    );
  }
}

export const repeatedComplaint: Check = {
  id: 'repeated-complaint',
  number: 'X23',
  ...about,
  severity: 'info',
  rules: ['complaint.repeatDays', 'complaint.repeatCount'],
  needs: { forms: [REGISTRATION], all: true },
  run,
};
