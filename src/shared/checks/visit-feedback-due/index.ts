import { feedbackDue, feedbackOn } from '../../forms/derive/visit-plan';
import { formatDay } from '../../values/date';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const PLANS = 'visitPlan';
const FEEDBACK = 'visitFeedback';

function* reports(context: CheckContext): Generator<Verdict> {
  for (const { found, row } of rowsOf(context, FEEDBACK)) {
    const [visited, reported] = [row.day('visitedOn'), row.day('reportedAt')];
    if (visited === undefined || reported === undefined) continue;
    const due = feedbackDue(visited, context.book.values);
    const said = {
      plan: row.text('planNo'),
      visited: formatDay(visited),
      reported: formatDay(reported),
      due: formatDay(due),
    };
    yield reported <= due ? 'pass' : fail({ found, row, field: 'reportedAt' }, words.late(said));
  }
}

/** Without a form of feedback nobody can say that one is missing. */
function* plans(context: CheckContext): Generator<Verdict> {
  const { asOf } = context;
  if (asOf === undefined || !context.has(FEEDBACK)) return;
  for (const { found, row } of rowsOf(context, PLANS)) {
    const planned = row.day('visitOn');
    if (planned === undefined || row.isBlank('planNo')) continue;
    const isOverdue = asOf >= planned + context.book.values.acquire.feedbackOverdueDays;
    const said = {
      plan: row.text('planNo'),
      customer: row.text('customerName'),
      planned: formatDay(planned),
      asOf: formatDay(asOf),
    };
    yield isOverdue && feedbackOn(row, context).length === 0
      ? fail({ found, row, field: 'planNo' }, words.none(said))
      : 'pass';
  }
}

function* run(context: CheckContext): Generator<Verdict> {
  yield* plans(context);
  yield* reports(context);
}

export const visitFeedbackDue: Check = {
  id: 'visit-feedback-due',
  ...about,
  severity: 'warning',
  rules: ['acquire.feedbackSameDay', 'acquire.feedbackOverdueDays'],
  needs: { forms: [PLANS, FEEDBACK], all: false },
  run,
};
