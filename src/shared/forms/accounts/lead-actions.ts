import { because, type Reason } from '../../rules/answer';
import { listed, quoted } from '../../text/list';
import { defineWords } from '../../text/message';
import { type Day, formatDay, monthOf, monthSpan, type Span } from '../../values/date';
import { feedbackDue, feedbackOn } from '../derive/visit-plan';
import { latestBy } from '../derive/customers';
import type { FormContext, FormRow } from '../form';
import { cellLang } from '../../rules/letters/show';
import { SERVICE_PLANS, sectionsLacking } from '../leads/plan-sections';
import { stationHead, stationVisits } from '../leads/station-visits';
import { LEADS, planCalled, reportCalled, USAGE } from '../leads/triggers';
import { type Account, rowsAbout } from './accounts';
import { type FoundAction, standsIn } from './action';

const PLANS = 'visitPlan';
const CONTACTS = 'contactLog';
const AREA_SALES = 'areaSales';

const words = defineWords('lead-actions', {
  review: { zh: '审核客户信息（收集人{collector}）', en: 'Review the lead (collected by {collector})' },
  collected: { zh: '{on} 收集，当日审核', en: 'collected on {on}, reviewed the same day' },
  visit: { zh: '按计划 {plan} 走访', en: 'Visit as planned in {plan}' },
  planned: { zh: '计划走访日期 {on}', en: 'planned for {on}' },
  feedback: { zh: '填写走访反馈（计划 {plan}）', en: 'Write the feedback on the visit (plan {plan})' },
  reported: { zh: '{on} 走访，反馈应不晚于 {due}', en: 'visited on {on}; feedback is due on {due}' },
  plan: { zh: '撰写服务方案', en: 'Write the service plan' },
  report: { zh: '将客户详细信息上报{centre}', en: 'Report the customer’s details to the {centre}' },
  station: { zh: '揽投站长拜访客户', en: 'The station head visits the customer' },
  spent: {
    zh: '{from} 至 {to} 用邮{revenue}元，达到{least}元',
    en: '{revenue} yuan from {from} to {to}, {least} or more',
  },
  visits: {
    zh: '{from} 至 {to} 揽投站长拜访{visits}次，应有{wanted}次',
    en: '{visits} visit(s) of the station head from {from} to {to}, {wanted} wanted',
  },
  sections: { zh: '补写服务方案 {plan} 的{missing}', en: 'Write what service plan {plan} lacks: {missing}' },
});

/** The name of a role, where no row names a person. */
const roleName = (code: string, { book, lang }: FormContext): string =>
  book.values.acquire.roles.find((one) => one.code === code)![cellLang(book.values, lang)];

const nameOr = (name: string, role: string, context: FormContext): string =>
  name === '' ? roleName(role, context) : name;

/** 当日下班前汇总到片区营销员审核. */
function* reviews(account: Account, context: FormContext): Generator<FoundAction> {
  if (!context.book.values.acquire.sameDay) return;
  for (const row of rowsAbout(LEADS, account, context)) {
    const collected = row.day('collectedOn');
    if (collected === undefined || collected > context.asOf! || !row.isBlank('reviewedOn')) continue;
    yield {
      what: words.review({ collector: row.text('collector') }),
      dueOn: collected,
      who: nameOr(row.text('reviewer'), AREA_SALES, context),
      reasons: [standsIn(LEADS, row), because(words.collected({ on: formatDay(collected) }), 'acquire.sameDay')],
    };
  }
}

/** Visits that are planned within the days that a plan looks ahead, and feedback that is due. */
function* visits(account: Account, context: FormContext): Generator<FoundAction> {
  const { asOf, book } = context;
  for (const row of rowsAbout(PLANS, account, context)) {
    const on = row.day('visitOn');
    if (on === undefined || on - asOf! > book.values.visit.plan.aheadDays) continue;
    if (feedbackOn(row, context).length > 0) continue;
    const [plan, who] = [row.text('planNo') || '—', nameOr(row.text('planner'), AREA_SALES, context)];
    const stands = standsIn(PLANS, row);
    if (on >= asOf!)
      yield {
        what: words.visit({ plan }),
        dueOn: on,
        who,
        reasons: [stands, because(words.planned({ on: formatDay(on) }), 'visit.plan.aheadDays')],
      };
    // Without a number or a form of feedback nobody can say that one is missing.
    if (on > asOf! || row.isBlank('planNo') || !context.has('visitFeedback')) continue;
    const due = feedbackDue(on, book.values);
    yield {
      what: words.feedback({ plan }),
      dueOn: due,
      who,
      reasons: [stands, because(words.reported({ on: formatDay(on), due: formatDay(due) }), 'acquire.feedbackSameDay')],
    };
  }
}

/** The lead and the latest usage report of an account: what an earlier month asked for is not asked for any more. */
function revenueRows(account: Account, context: FormContext): readonly { form: string; row: FormRow }[] {
  const last = latestBy(
    rowsAbout(USAGE, account, context).filter((row) => (row.day('periodFrom') ?? Infinity) <= context.asOf!),
    'periodTo',
  );
  return [
    ...(last === undefined ? [] : [{ form: USAGE, row: last }]),
    ...rowsAbout(LEADS, account, context).map((row) => ({ form: LEADS, row })),
  ];
}

/** 每月业务收入1万元以上: a plan is written and the city centre told; each once, whichever row says so. */
function* triggers(account: Account, context: FormContext): Generator<FoundAction> {
  const rows = revenueRows(account, context);
  const whoOf = (form: string, row: FormRow) =>
    nameOr(row.text(form === USAGE ? 'author' : 'reviewer'), AREA_SALES, context);
  // The plans may be kept in another workbook; then nobody can say that there is none.
  if (context.has(SERVICE_PLANS) && rowsAbout(SERVICE_PLANS, account, context).length === 0)
    for (const { form, row } of rows) {
      const called = planCalled(form, row, context);
      if (called?.value !== true) continue;
      yield {
        what: words.plan(),
        dueOn: undefined,
        who: whoOf(form, row),
        reasons: [standsIn(form, row), ...called.reasons],
      };
      break;
    }
  if (rows.some(({ row }) => row.value('reported') === true)) return;
  for (const { form, row } of rows) {
    const called = row.has('reported') ? reportCalled(form, row, context) : undefined;
    if (called?.value !== true) continue;
    yield {
      what: words.report({ centre: context.book.values.acquire.reportTo }),
      dueOn: undefined,
      who: whoOf(form, row),
      reasons: [standsIn(form, row), ...called.reasons],
    };
    return;
  }
}

/**
 * The span in which the station head's visit is owed: that of the report where it holds the day of reference, else the accounting month
 * of that day if the report is of the month before; an older report says nothing of what the customer spends now.
 */
function owedSpan({ from, to }: Span, asOf: Day, { book }: FormContext): Span | undefined {
  if (from <= asOf && asOf <= to) return { from, to };
  const { year, month } = monthOf(asOf, book.values);
  const before = monthSpan(year, month - 1, book.values);
  return to >= before.from && to < asOf ? monthSpan(year, month, book.values) : undefined;
}

/** 揽投站长拜访月用邮2000元以上客户. */
function* stationVisit(account: Account, context: FormContext): Generator<FoundAction> {
  const { stationVisitMonthlyMin: least, stationVisitsPerMonth: wanted } = context.book.values.acquire;
  const row = revenueRows(account, context).find(({ form }) => form === USAGE)?.row;
  const [revenue, from, to] = [row?.number('revenue'), row?.day('periodFrom'), row?.day('periodTo')];
  if (row === undefined || revenue === undefined || revenue < least || from === undefined || to === undefined) return;
  const span = owedSpan({ from, to }, context.asOf!, context);
  if (span === undefined) return;
  const made = stationVisits(row, rowsAbout(CONTACTS, account, context), span, context);
  if (made >= wanted) return;
  const shown: Reason[] = [
    because(
      words.spent({ from: formatDay(from), to: formatDay(to), revenue, least }),
      'acquire.stationVisitMonthlyMin',
    ),
    because(
      words.visits({ from: formatDay(span.from), to: formatDay(span.to), visits: made, wanted }),
      'acquire.stationVisitsPerMonth',
    ),
  ];
  yield {
    what: words.station(),
    dueOn: span.to,
    who: stationHead(context)[cellLang(context.book.values, context.lang)],
    reasons: [standsIn(USAGE, row), ...shown],
  };
}

/** What a written plan lacks. */
function* sections(account: Account, context: FormContext): Generator<FoundAction> {
  for (const row of rowsAbout(SERVICE_PLANS, account, context)) {
    const { value: missing, reasons } = sectionsLacking(row, context);
    if (missing.length === 0) continue;
    yield {
      what: words.sections({ plan: row.text('servicePlanNo') || '—', missing: listed(missing.map(quoted)) }),
      dueOn: undefined,
      who: row.text('author'),
      reasons: [standsIn(SERVICE_PLANS, row), ...reasons],
    };
  }
}

/** What winning a customer asks for next (S3): review, visits and feedback, plan, report, the station head's visit. */
export function* leadActions(account: Account, context: FormContext): Generator<FoundAction> {
  for (const of of [reviews, visits, triggers, stationVisit, sections]) yield* of(account, context);
}
