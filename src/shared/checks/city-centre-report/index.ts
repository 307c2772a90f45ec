import type { FormRow } from '../../forms/form';
import type { FoundForm } from '../../forms/found';
import { decisiveRevenue, planRequired, reportRequired } from '../../rules/lead';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsAbout } from '../customers';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const LEADS = 'leadSheet';
const USAGE = 'usageReport';
const PLANS = 'servicePlan';

function* judge(found: FoundForm, row: FormRow, context: CheckContext): Generator<Verdict> {
  const rules = context.book.values;
  const revenue =
    found.form.id === LEADS
      ? { expected: row.number('expected'), actual: row.number('spending') }
      : { actual: row.number('revenue') };
  const [isMajor, isShift] = [row.value('majorProject') === true, row.value('channelShift') === true];
  const customer = row.text('customerName');
  const decisive = decisiveRevenue(revenue, rules) ?? 0;
  const { planMonthlyMin, reportMonthlyMin, reportTo } = rules.acquire;
  // The plans may be kept in another workbook; then nobody can say that there is none.
  if (context.has(PLANS) && planRequired(revenue, isMajor, rules)?.value === true) {
    const said = { customer, revenue: decisive, least: planMonthlyMin };
    const spot = { found, row, field: 'customerName' };
    if (rowsAbout(PLANS, row, context).length > 0) yield 'pass';
    else yield fail(spot, decisive >= planMonthlyMin ? words.noPlan(said) : words.majorWithoutPlan(said));
  }
  if (row.has('reported') && reportRequired(revenue, isShift, rules)?.value === true) {
    const said = { customer, revenue: decisive, least: reportMonthlyMin, centre: reportTo };
    if (row.value('reported') === true) yield 'pass';
    else {
      const message = decisive >= reportMonthlyMin ? words.notReported(said) : words.shiftNotReported(said);
      yield fail({ found, row, field: 'reported' }, message);
    }
  }
}

function* run(context: CheckContext): Generator<Verdict> {
  for (const form of [LEADS, USAGE])
    for (const { found, row } of rowsOf(context, form)) yield* judge(found, row, context);
}

export const cityCentreReport: Check = {
  id: 'city-centre-report',
  number: 'X19',
  ...about,
  severity: 'error',
  rules: ['acquire.planMonthlyMin', 'acquire.reportMonthlyMin', 'acquire.planBasis'],
  needs: { forms: [LEADS, USAGE], all: false },
  run,
};
