import type { RuleValues } from '../rulebook/book';

/** Printing ASCII and Chinese characters, with single spaces between words. */
const PLAIN = /^(?:[!-~\u4e00-\u9fa5]+(?: [!-~\u4e00-\u9fa5]+)*)?$/;
const PLAIN_FIRST = /^[!-~\u4e00-\u9fa5]/;

/**
 * One spelling for one meaning: full-width letters, digits and signs become half-width, all kinds of white space become one
 * space, ends are trimmed. Case stays.
 */
export function fold(text: string): string {
  // Most cells are plain already.
  if (PLAIN.test(text)) return text;
  return text
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\uFEFF]+/g, ' ')
    .trim();
}

/** {@link fold}, and case and inner spaces no longer matter: for comparing labels and names. */
export const foldKey = (text: string): string => fold(text).toLowerCase().replace(/ /g, '');

/** The words of a list of marks, ready for comparing; longer texts than the longest need no folding at all. */
interface Marks {
  readonly keys: ReadonlySet<string>;
  readonly firsts: ReadonlySet<string>;
  readonly longest: number;
}

const cache = new WeakMap<readonly string[], Marks>();

function marksOf(words: readonly string[]): Marks {
  let marks = cache.get(words);
  if (marks === undefined) {
    const keys = words.map(foldKey);
    // Twice the length and more: a mark may be spaced out (合  计).
    marks = {
      keys: new Set(keys),
      firsts: new Set(keys.map((key) => key[0])),
      longest: 2 * Math.max(0, ...keys.map((key) => key.length)) + 4,
    };
    cache.set(words, marks);
  }
  return marks;
}

/** UTF-16 units. */
const UNITS = 0x1_0000;

const beginnings = new WeakMap<readonly string[], Uint8Array>();

/** By UTF-16 unit, 1 where a text that begins with it may fold to one of the words: asked for each of a million texts. */
function beginningsOf(words: readonly string[]): Uint8Array {
  let may = beginnings.get(words);
  if (may === undefined) {
    const { firsts } = marksOf(words);
    may = Uint8Array.from({ length: UNITS }, (_, unit) => {
      const first = String.fromCharCode(unit);
      return !PLAIN_FIRST.test(first) || firsts.has(first.toLowerCase()) ? 1 : 0;
    });
    beginnings.set(words, may);
  }
  return may;
}

/** Nothing there, or one of the marks that people write for nothing (`-`, `/`, `无`). */
export function isBlankText(text: string, rules: RuleValues): boolean {
  const { keys, longest } = marksOf(rules.list.blankMarks);
  if (text.length > longest) return /^\s*$/.test(text);
  const key = foldKey(text);
  return key === '' || keys.has(key);
}

/** Whether a text that begins with this UTF-16 unit may be the label of a total row; NaN: it is not known how it begins. */
export function mayBeTotalText(unit: number, rules: RuleValues): boolean {
  return Number.isNaN(unit) || beginningsOf(rules.list.totalWords)[unit] === 1;
}

/** The label of a total row: 合计, 小计 …, alone or followed by a colon. */
export function isTotalText(text: string, rules: RuleValues): boolean {
  const { keys, firsts, longest } = marksOf(rules.list.totalWords);
  // A million names are no totals: most show it by their first character, which folding would not change.
  if (text.length > longest || (PLAIN_FIRST.test(text) && !firsts.has(text[0].toLowerCase()))) return false;
  return keys.has(foldKey(text).replace(/[:：]$/, ''));
}
