import { type Entry, TEXTBOOK_RULES } from '../src/shared/rulebook/book';
import { showValue } from '../src/shared/rulebook/show';
import { isText, type Lang } from '../src/shared/text/lang';
import { listIn } from '../src/shared/text/list';
import { codeNames, readValue } from '../src/taskpane/view/rule-value';

const NONE = { zh: '（无）', en: '(none)' } as const;
const names = codeNames(TEXTBOOK_RULES.entries());

const isEmpty = (value: unknown): boolean =>
  value === '' || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** What a file of rules would hold in a value's place: a code, yes or no, or a list of codes; nothing for what has no short form. */
function typed(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'boolean') return [String(value)];
  return Array.isArray(value) && value.every((one) => typeof one === 'string') ? value : [];
}

/** A pattern, which Markdown would take for signs of its own. */
const isPattern = (value: unknown): value is string => typeof value === 'string' && value.startsWith('^');

/** The value of an entry as the pages show it: in words, with the code that a file of rules holds where that is another word. */
export function ruleValue(entry: Pick<Entry, 'path' | 'value'>, lang: Lang): string {
  const { value } = entry;
  if (isEmpty(value)) return NONE[lang];
  if (isPattern(value)) return `\`${value}\``;
  const words = readValue(entry, names, lang);
  const codes = isText(value) ? [] : typed(value);
  if (codes.length === 0 || words === showValue(value, lang)) return words;
  const held = listIn(
    codes.map((code) => `\`${code}\``),
    lang,
  );
  return lang === 'zh' ? `${words}（${held}）` : `${words} (${held})`;
}
