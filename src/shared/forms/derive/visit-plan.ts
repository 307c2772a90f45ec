import { because, type Ruled, ruled } from '../../rules/answer';
import type { Text } from '../../text/lang';
import { defineWords } from '../../text/message';
import { type Day, formatDay } from '../../values/date';
import type { RuleValues } from '../../rulebook/book';
import type { Derivation, FormContext, FormRow } from '../form';
import { labelOf } from '../titles';
import { carried } from './carry';
import { onlyOne } from './native';

const LEADS = 'leadSheet';
const PLANS = 'visitPlan';
const FEEDBACK = 'visitFeedback';

const words = defineWords('visit-plan', {
  visitedOn: { zh: '走访日期 {day}，反馈应不晚于 {due}', en: 'visited on {day}; feedback is due on {due}' },
  reportedOn: { zh: '反馈时间 {day}', en: 'reported on {day}' },
  noReport: { zh: '截至 {day} 没有反馈', en: 'no feedback by {day}' },
});

const NAME: Text = labelOf('forms.identity', 'customerName');

/** The one row of a form under a number; none where several have it. */
function only(form: string, field: string, number: string, context: FormContext): FormRow | undefined {
  if (number === '') return undefined;
  const rows = context.find(form, field, number);
  return rows.length === 1 ? rows[0] : undefined;
}

const leadOf = (row: FormRow, context: FormContext): FormRow | undefined =>
  only(LEADS, 'leadNo', row.text('leadNo'), context);

const planOf = (row: FormRow, context: FormContext): FormRow | undefined =>
  only(PLANS, 'planNo', row.text('planNo'), context);

/** 客户名称 of a plan: of the lead that it is about. */
export const leadName: Derivation = carried(
  { form: LEADS, field: 'customerName', label: NAME },
  ['leadNo'],
  leadOf,
  (at) =>
    at.has('leadNo') && at.has('leadNo', LEADS) && at.has('customerName', LEADS)
      ? onlyOne(at, LEADS, 'customerName', 'leadNo', at.cell('leadNo'))
      : undefined,
);

/** 客户名称 of a feedback: of its plan. */
export const plannedName: Derivation = carried(
  { form: PLANS, field: 'customerName', label: NAME },
  ['planNo'],
  planOf,
  (at) =>
    at.has('planNo', PLANS) && at.has('customerName', PLANS)
      ? onlyOne(at, PLANS, 'customerName', 'planNo', at.cell('planNo'))
      : undefined,
);

/** The last day on which a visit is reported: its own where the rule book asks for that, else the last that is not overdue. */
export function feedbackDue(visited: Day, rules: RuleValues): Day {
  const { feedbackSameDay, feedbackOverdueDays } = rules.acquire;
  return feedbackSameDay ? visited : visited + feedbackOverdueDays;
}

/** 反馈及时. */
export const feedbackInTime: Derivation = {
  words: { zh: '反馈时间不晚于走访当天', en: 'reported no later than on the day of the visit' },
  from: ['visitedOn', 'reportedAt'],
  derive(row, context) {
    const [visited, reported] = [row.day('visitedOn'), row.day('reportedAt')];
    if (visited === undefined || reported === undefined) return undefined;
    const due = feedbackDue(visited, context.book.values);
    return ruled(
      reported <= due,
      because(words.visitedOn({ day: formatDay(visited), due: formatDay(due) }), 'acquire.feedbackSameDay'),
      because(words.reportedOn({ day: formatDay(reported) })),
    );
  },
};

/** The feedbacks on a plan that were begun; not the row that Fill only opened for it. */
export const feedbackOn = (plan: FormRow, context: FormContext): readonly FormRow[] =>
  plan.isBlank('planNo')
    ? []
    : context
        .find(FEEDBACK, 'planNo', plan.text('planNo'))
        .filter((row) => ['visitedOn', 'reportedAt', 'result'].some((field) => !row.isBlank(field)));

/** 反馈状态 of a plan; nothing for a plan without a day, or, until there is feedback, without a date of reference. */
function stateOf(plan: FormRow, context: FormContext): Ruled<string> | undefined {
  const planned = plan.day('visitOn');
  if (planned === undefined) return undefined;
  const rules = context.book.values;
  const [feedback] = feedbackOn(plan, context);
  if (feedback !== undefined) {
    const visited = feedback.day('visitedOn') ?? planned;
    const due = feedbackDue(visited, rules);
    const reported = feedback.day('reportedAt');
    const isLate = reported !== undefined && reported > due;
    return ruled(
      isLate ? 'late' : 'reported',
      because(words.visitedOn({ day: formatDay(visited), due: formatDay(due) }), 'acquire.feedbackSameDay'),
      ...(reported === undefined ? [] : [because(words.reportedOn({ day: formatDay(reported) }))]),
    );
  }
  const { asOf } = context;
  if (asOf === undefined) return undefined;
  const overdueFrom = planned + rules.acquire.feedbackOverdueDays;
  const code = asOf < planned ? 'planned' : asOf < overdueFrom ? 'waiting' : 'overdue';
  return ruled(
    code,
    because(
      words.visitedOn({ day: formatDay(planned), due: formatDay(feedbackDue(planned, rules)) }),
      'acquire.feedbackSameDay',
    ),
    because(words.noReport({ day: formatDay(asOf) }), 'acquire.feedbackOverdueDays'),
  );
}

export const feedbackState: Derivation = {
  words: { zh: '由走访反馈与截止日得出', en: 'from the feedback and the reference date' },
  from: ['planNo', 'visitOn', `${FEEDBACK}.planNo`, `${FEEDBACK}.visitedOn`, `${FEEDBACK}.reportedAt`],
  derive: stateOf,
};
