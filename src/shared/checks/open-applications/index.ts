import { ofSameCustomer } from '../../forms/derive/customers';
import type { Check, CheckContext, Verdict } from '../check';
import { calledIn } from '../customers';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const APPLICATION = 'keyAccountApplication';

function* run(context: CheckContext): Generator<Verdict> {
  const most = context.book.values.forms.application.openAtMost;
  for (const { found, row } of rowsOf(context, APPLICATION)) {
    if (!row.isBlank('decision') || calledIn(row) === '') continue;
    const open = ofSameCustomer(APPLICATION, row, context).filter((one) => one.isBlank('decision'));
    yield open.indexOf(row) < most
      ? 'pass'
      : fail(
          { found, row, field: 'applicationNo' },
          words.several({
            customer: calledIn(row),
            first: open[0].text('applicationNo'),
            number: row.text('applicationNo'),
            most,
          }),
        );
  }
}

export const openApplications: Check = {
  id: 'open-applications',
  ...about,
  severity: 'warning',
  rules: ['forms.application.openAtMost'],
  needs: { forms: [APPLICATION], all: true },
  run,
};
