import { checkContext } from '../../src/shared/checks/context';
import type { Check } from '../../src/shared/checks/check';
import { runChecks } from '../../src/shared/checks/run-checks';
import { mergeRuleBook } from '../../src/shared/rulebook/book';
import type { Lang } from '../../src/shared/text/lang';
import { say } from '../../src/shared/text/message';
import { dayOf } from '../../src/shared/values/date';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import { cellName } from '../../src/shared/workbook/table';
import type { Example } from './page';

const dayIn = (text: string) => {
  const [year, month, day] = text.split('-').map(Number);
  return dayOf(year, month, day);
};

/** What a check says of an example, as its page has it: `B3：…`; or why it says nothing. */
export function runExample(check: Check, { sheets, asOf, rules }: Example, lang: Lang): string[] {
  const merged = mergeRuleBook(rules, 'page');
  if (!merged.ok) return merged.errors.map((error) => say(lang, error));
  const book = memoryBook('example.xlsx', sheets);
  const context = checkContext(book, merged.book, asOf === undefined ? undefined : dayIn(asOf));
  const [{ result }] = runChecks(context, {}, [check]);
  if (result.outcome !== 'checked') return [`(${result.outcome}: ${say(lang, result.why)})`];
  return result.findings.map(({ place, message }) => {
    const cell = cellName(place.row, place.column);
    const where = sheets.length === 1 ? cell : `${place.sheet}!${cell}`;
    return `${where}${lang === 'zh' ? '：' : ': '}${say(lang, message)}`;
  });
}
