import { checkContext } from '../../src/shared/checks/context';
import type { Check } from '../../src/shared/checks/check';
import { runChecks } from '../../src/shared/checks/run-checks';
import { type BookResult, mergeRuleBook, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Lang } from '../../src/shared/text/lang';
import { say } from '../../src/shared/text/message';
import { dayOf } from '../../src/shared/values/date';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import { ownRules } from '../../src/shared/workbook/own-rules';
import type { Book } from '../../src/shared/workbook/sheet';
import { cellName } from '../../src/shared/workbook/table';
import type { Example } from './page';

const dayIn = (text: string) => {
  const [year, month, day] = text.split('-').map(Number);
  return dayOf(year, month, day);
};

/** The rules that hold in an example: those that it sets over the company's, and the workbook's own over both. */
function rulesOf(book: Book, { rules, company }: Example): BookResult {
  // Without rules of a company the textbook lies below, as it does in a workbook.
  const laidDown: BookResult =
    Object.keys(company).length === 0 ? { ok: true, book: TEXTBOOK_RULES } : mergeRuleBook(company, 'company');
  const merged =
    !laidDown.ok || Object.keys(rules).length === 0 ? laidDown : mergeRuleBook(rules, 'page', laidDown.book);
  return merged.ok ? (ownRules(book, merged.book) ?? merged) : merged;
}

/** What a check says of an example, as its page has it: `B3：…`; or why it says nothing. */
export function runExample(check: Check, example: Example, lang: Lang): string[] {
  const { sheets, asOf } = example;
  const book = memoryBook('example.xlsx', sheets);
  const merged = rulesOf(book, example);
  if (!merged.ok) return merged.errors.map((error) => say(lang, error));
  const context = checkContext(book, merged.book, asOf === undefined ? undefined : dayIn(asOf));
  const [{ result }] = runChecks(context, {}, [check]);
  if (result.outcome !== 'checked') return [`(${result.outcome}: ${say(lang, result.why)})`];
  return result.findings.map(({ place, message }) => {
    const cell = cellName(place.row, place.column);
    const where = sheets.length === 1 ? cell : `${place.sheet}!${cell}`;
    return `${where}${lang === 'zh' ? '：' : ': '}${say(lang, message)}`;
  });
}
