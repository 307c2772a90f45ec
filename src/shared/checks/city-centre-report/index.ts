import type { FormRow } from '../../forms/form';
import type { FoundForm } from '../../forms/found';
import { LEADS, monthlyRevenue, planCalled, reportCalled, USAGE } from '../../forms/leads/triggers';
import { decisiveRevenue } from '../../rules/lead';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsAbout } from '../customers';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const PLANS = 'servicePlan';

function* judge(found: FoundForm, row: FormRow, context: CheckContext): Generator<Verdict> {
  const rules = context.book.values;
  const form = found.form.id;
  const customer = row.text('customerName');
  const decisive = decisiveRevenue(monthlyRevenue(form, row), rules) ?? 0;
  const { planMonthlyMin, reportMonthlyMin, reportTo } = rules.acquire;
  // The plans may be kept in another workbook; then nobody can say that there is none.
  if (context.has(PLANS) && planCalled(form, row, context)?.value === true) {
    const said = { customer, revenue: decisive, least: planMonthlyMin };
    const spot = { found, row, field: 'customerName' };
    if (rowsAbout(PLANS, row, context).length > 0) yield 'pass';
    else yield fail(spot, decisive >= planMonthlyMin ? words.noPlan(said) : words.majorWithoutPlan(said));
  }
  if (row.has('reported') && reportCalled(form, row, context)?.value === true) {
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
