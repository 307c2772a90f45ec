import type { RuleValues } from '../rulebook/book';

/**
 * One spelling for one meaning: full-width letters, digits and signs become half-width, all kinds of white space become one
 * space, ends are trimmed. Case stays.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\uFEFF]+/g, ' ')
    .trim();
}

/** {@link fold}, and case and inner spaces no longer matter: for comparing labels and names. */
export const foldKey = (text: string): string => fold(text).toLowerCase().replace(/ /g, '');

/** The words of a list of marks, ready for comparing. */
export type Marks = ReadonlySet<string>;

const cache = new WeakMap<readonly string[], Marks>();

function marksOf(words: readonly string[]): Marks {
  let marks = cache.get(words);
  if (marks === undefined) cache.set(words, (marks = new Set(words.map(foldKey))));
  return marks;
}

/** Nothing there, or one of the marks that people write for nothing (`-`, `/`, `无`). */
export function isBlankText(text: string, rules: RuleValues): boolean {
  const key = foldKey(text);
  return key === '' || marksOf(rules.list.blankMarks).has(key);
}

/** The label of a total row: 合计, 小计 …, alone or followed by a colon. */
export function isTotalText(text: string, rules: RuleValues): boolean {
  return marksOf(rules.list.totalWords).has(foldKey(text).replace(/[:：]$/, ''));
}
