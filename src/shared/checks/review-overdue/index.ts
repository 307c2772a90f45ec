import type { FormRow } from '../../forms/form';
import { reviewOn } from '../../forms/derive/credit';
import { isRefusal } from '../../rules/answer';
import { type Day, formatDay } from '../../values/date';
import type { Check, CheckContext, Verdict } from '../check';
import { CREDIT_FILE, CREDIT_GRADING, CREDIT_LIMIT } from '../credit';
import { calledIn, latestRows } from '../customers';
import { fail } from '../verdict';
import { about, words } from './words';

/** What is reviewed, by the day on which it was last looked at. */
const REVIEWED = [
  { form: CREDIT_FILE, day: 'updatedOn' },
  { form: CREDIT_GRADING, day: 'gradedOn' },
  { form: CREDIT_LIMIT, day: 'effectiveOn' },
] as const;

/** 复审日期 of a row: as it stands there, else as many months after its day as the rules have it. */
function dueOn(row: FormRow, day: string, context: CheckContext): Day | undefined {
  const answer = reviewOn(day).derive(row, context);
  return row.day('reviewOn') ?? (answer === undefined || isRefusal(answer) ? undefined : Number(answer.value));
}

function* run(context: CheckContext): Generator<Verdict> {
  const asOf = context.asOf!;
  for (const { form, day } of REVIEWED) {
    for (const { found, row } of latestRows(context, form, day)) {
      const on = dueOn(row, day, context);
      if (on === undefined) continue;
      yield on >= asOf
        ? 'pass'
        : fail(
            { found, row, field: found.columns.has('reviewOn') ? 'reviewOn' : day },
            words.overdue({ customer: calledIn(row), on: formatDay(on), asOf: formatDay(asOf), late: asOf - on }),
          );
    }
  }
}

export const reviewOverdue: Check = {
  id: 'review-overdue',
  ...about,
  severity: 'warning',
  rules: ['forms.keeping.reviewMonths'],
  needs: { forms: REVIEWED.map(({ form }) => form), all: false, asOf: true },
  run,
};
