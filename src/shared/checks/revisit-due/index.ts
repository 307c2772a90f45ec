import { formatDay } from '../../values/date';
import { spotOf } from '../cases';
import type { Check, CheckContext, Verdict } from '../check';
import { calledIn } from '../customers';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const PLANS = 'revisitPlan';
const RECORDS = 'revisitRecord';
const REPORTS = 'revisitReport';

function* plans(context: CheckContext): Generator<Verdict> {
  const asOf = context.asOf!;
  // Without any record in the workbook nobody can say that one is missing.
  if (!context.has(RECORDS)) return;
  for (const { found, row } of rowsOf(context, PLANS)) {
    const [number, planned] = [row.text('revisitNo'), row.day('plannedOn')];
    if (number === '' || planned === undefined) continue;
    yield planned >= asOf || context.find(RECORDS, 'revisitNo', number).length > 0
      ? 'pass'
      : fail(
          { found, row, field: 'plannedOn' },
          words.missed({ number, customer: calledIn(row), planned: formatDay(planned), asOf: formatDay(asOf) }),
        );
  }
}

function* reports(context: CheckContext): Generator<Verdict> {
  const asOf = context.asOf!;
  const days = context.book.values.forms.contactLog.reportDays;
  if (!context.has(REPORTS)) return;
  for (const { found, row } of rowsOf(context, RECORDS)) {
    const [number, on] = [row.text('revisitNo'), row.day('visitedOn')];
    if (number === '' || on === undefined) continue;
    const [report] = context.find(REPORTS, 'revisitNo', number);
    const reported = report?.day('reportedOn');
    const said = { number, customer: calledIn(row), on: formatDay(on), days };
    if (report === undefined)
      yield asOf - on <= days
        ? 'pass'
        : fail({ found, row, field: 'revisitNo' }, words.unreported({ ...said, asOf: formatDay(asOf) }));
    else if (reported !== undefined)
      yield reported - on <= days
        ? 'pass'
        : fail(spotOf(context, REPORTS, report, 'reportedOn'), words.late({ ...said, reported: formatDay(reported) }));
  }
}

export const revisitDue: Check = {
  id: 'revisit-due',
  ...about,
  severity: 'warning',
  rules: ['forms.contactLog.reportDays'],
  needs: { forms: [PLANS, RECORDS, REPORTS], all: false, asOf: true },
  *run(context) {
    yield* plans(context);
    yield* reports(context);
  },
};
