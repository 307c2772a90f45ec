import { appointmentOf, ofSameCustomer } from '../../forms/derive/customers';
import { valueClassOf } from '../../forms/derive/period-survey';
import type { FormRow } from '../../forms/form';
import { isRefusal } from '../../rules/answer';
import { letterOf, type ValueTier } from '../../rules/letters/kinds';
import { nameLetter } from '../../rules/letters/show';
import { formatDay } from '../../values/date';
import type { Check, CheckContext, Verdict } from '../check';
import { APPOINTMENT, appointedCustomers, calledIn, latestRows, MANAGEMENT } from '../customers';
import { fail } from '../verdict';
import { about, words } from './words';

/** The value class that follows for a row, undefined where none does. */
function classIn(row: FormRow, context: CheckContext): ValueTier | undefined {
  const answer = valueClassOf(row, context);
  return answer === undefined || isRefusal(answer) || answer.value === 'V-0' ? undefined : answer.value;
}

function* candidates(context: CheckContext): Generator<Verdict> {
  const { values } = context.book;
  for (const { found, row } of latestRows(context, MANAGEMENT, 'periodTo')) {
    const tier = classIn(row, context);
    if (tier === undefined || !values.customer.keyAccountClasses.includes(letterOf(tier))) continue;
    const on = context.asOf ?? row.day('periodTo');
    yield appointmentOf(row, on, context) !== undefined
      ? 'pass'
      : fail(
          { found, row, field: 'customerName' },
          words.candidate({ customer: calledIn(row), tier: nameLetter('tier', tier, values) }),
        );
  }
}

function* demotions(context: CheckContext): Generator<Verdict> {
  const { customer, tier } = context.book.values;
  const count = tier.value.demoteAfterPeriods;
  for (const { found, row } of appointedCustomers(context)) {
    const rows = ofSameCustomer(MANAGEMENT, row, context)
      .filter((one) => one.day('periodTo') !== undefined)
      .sort((one, other) => other.day('periodTo')! - one.day('periodTo')!)
      .slice(0, count);
    if (rows.length < count) continue;
    const tiers = rows.map((one) => classIn(one, context));
    yield tiers.some((of) => of === undefined || customer.keyAccountClasses.includes(letterOf(of)))
      ? 'pass'
      : fail(
          { found, row, field: 'level' },
          words.demote({
            customer: calledIn(row),
            count,
            from: formatDay(rows[rows.length - 1].day('periodTo')!),
            to: formatDay(rows[0].day('periodTo')!),
          }),
        );
  }
}

export const keyAccountCandidate: Check = {
  id: 'key-account-candidate',
  number: 'X17',
  ...about,
  severity: 'info',
  rules: ['customer.keyAccountClasses', 'tier.value.demoteAfterPeriods'],
  needs: { forms: [MANAGEMENT, APPOINTMENT], all: true },
  *run(context) {
    yield* candidates(context);
    yield* demotions(context);
  },
};
