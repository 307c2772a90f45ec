import { departmentsIn } from '../../forms/derive/survey';
import type { FormRow } from '../../forms/form';
import { planFaults } from '../../rules/satisfaction';
import { both } from '../../text/message';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const PLANS = 'surveyPlan';

/** Where each misconception shows. */
const FIELD_OF: Readonly<Record<string, string>> = {
  byComplaintRate: 'byComplaintRate',
  noClasses: 'byClass',
  noRivals: 'asksAboutRivals',
  onceAYear: 'perYear',
  oneDepartment: 'departments',
  noPretest: 'pretestOn',
};

const answer = (row: FormRow, field: string): { readonly [field: string]: boolean } => {
  const value = row.value(field);
  return typeof value === 'boolean' ? { [field]: value } : {};
};

/** What a row says; what its sheet has no column for, or leaves blank, is not held against it, but for the test. */
function planIn(row: FormRow, { book }: CheckContext) {
  const perYear = row.number('perYear');
  return {
    ...answer(row, 'byComplaintRate'),
    ...answer(row, 'byClass'),
    ...answer(row, 'asksAboutRivals'),
    ...(perYear === undefined ? {} : { surveysPerYear: perYear }),
    ...(row.isBlank('departments') ? {} : { departments: departmentsIn(row.text('departments'), book.values).length }),
    // A plan with a column for the day of its test, and no day in it, has none.
    ...(row.has('pretestOn') ? { isPretested: !row.isBlank('pretestOn') } : {}),
  };
}

function* run(context: CheckContext): Generator<Verdict> {
  for (const { found, row } of rowsOf(context, PLANS)) {
    const faults = planFaults(planIn(row, context), context.book.values);
    if (faults.length === 0) yield 'pass';
    const survey = row.isBlank('surveyNo') ? row.text('period') : row.text('surveyNo');
    for (const { misconception, message } of faults) {
      const problem = both(message);
      yield fail({ found, row, field: FIELD_OF[misconception] }, words.shared({ survey, problem }));
    }
  }
}

export const surveyMisconceptions: Check = {
  id: 'survey-misconceptions',
  number: 'X22',
  ...about,
  severity: 'warning',
  rules: [
    'satisfaction.misconceptions',
    'satisfaction.minPerYear',
    'satisfaction.minDepartments',
    'satisfaction.pretestRequired',
  ],
  needs: { forms: [PLANS], all: true },
  run,
};
