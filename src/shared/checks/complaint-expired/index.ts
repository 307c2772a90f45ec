import { monthsBefore } from '../../rules/customer-status';
import { formatDay } from '../../values/date';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { review } from '../verdict';
import { about, words } from './words';

const REGISTRATION = 'complaintRegistration';
const MONTHS_OF_A_YEAR = 12;

function* run(context: CheckContext): Generator<Verdict> {
  const years = context.book.values.complaint.validityYears;
  for (const { found, row } of rowsOf(context, REGISTRATION)) {
    const [sentOn, acceptedOn] = [row.day('sentOn'), row.day('acceptedOn')];
    if (sentOn === undefined || acceptedOn === undefined) continue;
    yield sentOn >= monthsBefore(acceptedOn, MONTHS_OF_A_YEAR * years)
      ? 'pass'
      : review(
          { found, row, field: 'sentOn' },
          words.expired({ sentOn: formatDay(sentOn), acceptedOn: formatDay(acceptedOn), years }),
        );
  }
}

export const complaintExpired: Check = {
  id: 'complaint-expired',
  ...about,
  severity: 'warning',
  rules: ['complaint.validityYears'],
  needs: { forms: [REGISTRATION], all: true },
  run,
};
