import type { NumberPattern } from '../../forms/found';
import { dateIn, partsOf } from '../../forms/numbers';
import type { RuleValues } from '../../rulebook/book';
import { hasForm } from '../../rulebook/pattern';
import { type Day, formatDay } from '../../values/date';
import { REGISTRATION } from '../cases';
import type { Check, CheckContext, Verdict } from '../check';
import { rowsOf } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

/** How the rule book writes the date of a case number. */
const RULE_DATE = 'yyyyMMdd';

/** The date in a number, and that of a day written the same way; undefined where the number has none. */
function datesOf(number: string, day: Day, pattern: NumberPattern | undefined, rules: RuleValues) {
  if (pattern !== undefined && pattern.date !== '') {
    // A number of another pattern is reported as such.
    const parts = partsOf(number, pattern);
    return parts && { is: parts.date, should: dateIn(pattern.date, day) };
  }
  // A few numbers whose dates are wrong show no date: they are held against the rule book.
  const { caseNumber, caseNumberDate } = rules.identity;
  if (!hasForm(number, caseNumber)) return undefined;
  const start = caseNumberDate.from - 1;
  return { is: number.slice(start, start + caseNumberDate.length), should: dateIn(RULE_DATE, day) };
}

function* run(context: CheckContext): Generator<Verdict> {
  for (const { found, row } of rowsOf(context, REGISTRATION)) {
    const [number, acceptedOn] = [row.text('caseNo'), row.day('acceptedOn')];
    if (number === '' || acceptedOn === undefined) continue;
    const dates = datesOf(number, acceptedOn, found.numberPattern, context.book.values);
    if (dates === undefined) continue;
    yield dates.is === dates.should
      ? 'pass'
      : fail({ found, row, field: 'caseNo' }, words.differs({ number, acceptedOn: formatDay(acceptedOn) }));
  }
}

export const caseNumberDate: Check = {
  id: 'case-number-date',
  ...about,
  severity: 'warning',
  rules: ['identity.caseNumber', 'identity.caseNumberDate'],
  needs: { forms: [REGISTRATION], all: true },
  run,
};
