import type { FormRow } from '../../forms/form';
import { foldKey } from '../../values/fold';
import type { Text } from '../../text/lang';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const SHEETS = 'satisfactionQuestionnaire';

const isAnswered = (row: FormRow): boolean => row.code('overall') !== undefined;

/** Answer sheets by the number of their survey; those without one together. */
function surveysIn(context: CheckContext) {
  const surveys = new Map<
    string,
    { readonly found: ReturnType<CheckContext['found']>[number]; readonly rows: FormRow[] }
  >();
  for (const { found, row } of rowsOf(context, SHEETS)) {
    if (!isAnswered(row)) continue;
    const key = foldKey(row.text('surveyNo'));
    const one = surveys.get(key) ?? { found, rows: [] };
    one.rows.push(row);
    surveys.set(key, one);
  }
  return surveys.values();
}

function* run(context: CheckContext): Generator<Verdict> {
  const least = context.book.values.satisfaction.minAnswers;
  for (const { found, rows } of surveysIn(context)) {
    const [first] = rows;
    const number = first.text('surveyNo');
    const survey: string | Text = number === '' ? words.wholeSheet().text : number;
    yield rows.length >= least
      ? 'pass'
      : fail({ found, row: first, field: 'surveyNo' }, words.few({ survey, answers: rows.length, least }));
  }
}

export const fewAnswers: Check = {
  id: 'few-answers',
  ...about,
  severity: 'info',
  rules: ['satisfaction.minAnswers'],
  needs: { forms: [SHEETS], all: true },
  run,
};
