import { mergeRuleBook, type BookResult, type RuleBook } from '../shared/rulebook/book';
import { showStatus } from '../shared/rulebook/show';
import { describeSource } from '../shared/rulebook/source';
import type { Lang, Text } from '../shared/text/lang';
import { foldKey } from '../shared/values/fold';
import type { Book, BookCell, BookSheet } from './book';

/** The sheet of a workbook that holds its own rules. */
export const RULE_SHEET = 'KA_Rules';

const HEADERS: readonly Text[] = [
  { zh: '规则路径', en: 'Path' },
  { zh: '值', en: 'Value' },
  { zh: '名称', en: 'Name' },
  { zh: '性质', en: 'Status' },
  { zh: '出处', en: 'Source' },
];

/** A cell's value as a rule book takes it: a text that is JSON is what it says, any other text is itself. */
function ruleValue(value: BookCell['value']): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
}

/**
 * The rules that a workbook brings along: the rows of its sheet KA_Rules, a path and a value each.
 * @returns undefined when it brings none
 */
export function rulesOf(book: Book): BookResult | undefined {
  const sheet = book.sheets.find(({ name }) => name === RULE_SHEET);
  if (sheet === undefined) return undefined;
  const isHeader = (cell: BookCell | undefined) =>
    typeof cell?.value === 'string' &&
    Object.values(HEADERS[0]).some((one) => foldKey(one) === foldKey(String(cell.value)));
  // Later rows with the same path would replace earlier ones in silence: nesting keeps both, and the merge says so.
  const rules: Record<string, unknown> = {};
  const twice: Record<string, unknown> = {};
  for (const [path, value] of sheet.rows) {
    if (path === undefined || isHeader(path) || typeof path.value !== 'string') continue;
    const key = path.value.trim();
    if (key === '') continue;
    (key in rules ? twice : rules)[key] = ruleValue(value?.value ?? null);
  }
  return mergeRuleBook({ name: book.name, rules, ...twice }, RULE_SHEET);
}

/** The rules that a workbook takes along when they are not the textbook's, one changed entry a row. */
export function ruleSheet(book: RuleBook, lang: Lang): BookSheet | undefined {
  if (book.overridden.length === 0) return undefined;
  const rows = book.overridden.map((path): BookCell[] => {
    const entry = book.entry(path)!;
    const { value } = entry;
    return [
      { value: path },
      { value: typeof value === 'number' || typeof value === 'boolean' ? value : JSON.stringify(value) },
      { value: entry.label[lang] },
      { value: showStatus(entry.status)[lang] },
      { value: describeSource(entry.source)[lang] },
    ];
  });
  const header = HEADERS.map((label): BookCell => ({ value: label[lang], look: 'given' }));
  return { name: RULE_SHEET, rows: [header, ...rows], widths: [34, 16, 40, 12, 50], frozenRows: 1 };
}
