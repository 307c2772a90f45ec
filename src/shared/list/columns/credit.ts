import { isRefusal } from '../../rules/answer';
import { creditGrade, creditLimit, creditTerms } from '../../rules/credit';
import type { CreditGrade } from '../../rules/letters/kinds';
import { parseLetter } from '../../rules/letters/parse';
import { cellLang, showLetter } from '../../rules/letters/show';
import { add, column, once, valueOf, type Work } from './work';

/** 资信等级 from a score (or the list's own), 结算方式, and with one purchase known the limit. */
export function addCredit(work: Work): void {
  const { reader } = work;
  const { rules } = reader;
  let grades: (CreditGrade | undefined)[] | undefined;
  if (reader.has('score')) {
    const scores = reader.numbers('score');
    // A score alone, which most rows have, takes few values.
    const plainGrade = once((score: number) => creditGrade(score, undefined, '', rules));
    grades = column(work, (row) => {
      if (Number.isNaN(scores[row])) return undefined;
      const text = reader.text('creditType', row);
      const flags = reader.text('flags', row);
      if (text === '' && flags === '') return valueOf(work, row, 'score', plainGrade(scores[row]));
      const type = text === '' ? undefined : valueOf(work, row, 'creditType', parseLetter(text, 'creditType', rules));
      return valueOf(work, row, 'score', creditGrade(scores[row], type, flags, rules));
    });
    const found = grades;
    add(work, 'grade', '建议资信等级', 'Suggested credit grade', (row) => {
      const grade = found[row];
      return grade === undefined ? '' : showLetter('grade', grade, rules, work.lang);
    });
    work.used.add('credit.score').add('credit.caps').add('credit.type.caps');
  } else if (reader.has('grade')) {
    grades = column(work, (row) => {
      const text = reader.text('grade', row);
      return text === '' ? undefined : valueOf(work, row, 'grade', parseLetter(text, 'grade', rules));
    });
  }
  if (grades === undefined) return;
  const graded = grades;
  const settlementOf = once((grade: CreditGrade): string => {
    const terms = creditTerms(grade, rules);
    return isRefusal(terms) ? '' : terms.value.settlement[cellLang(rules, work.lang)];
  });
  add(work, 'settlement', '结算方式', 'Settlement', (row) => {
    const grade = graded[row];
    return grade === undefined ? '' : settlementOf(grade);
  });
  work.used.add('credit.terms');
  if (!reader.has('onePurchase')) return;
  const purchase = reader.numbers('onePurchase');
  const limits = column(work, (row) => {
    const grade = graded[row];
    return grade === undefined || Number.isNaN(purchase[row])
      ? undefined
      : valueOf(work, row, 'onePurchase', creditLimit(grade, purchase[row], rules));
  });
  add(work, 'limit', '赊销额度（元）', 'Credit limit (yuan)', (row) => limits[row] ?? '');
  work.used.add('credit.unit');
}
