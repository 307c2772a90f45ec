import type { RuleValues } from '../../rulebook/book';
import { isRefusal } from '../../rules/answer';
import type { CodeOf, Kind } from '../../rules/letters/kinds';
import { parseLetter, termsOf } from '../../rules/letters/parse';
import { foldKey } from '../../values/fold';
import { type Dialect, textLiteral } from './dialect';

const HALF = Array.from({ length: 0x7e - 0x21 + 1 }, (_, i) => String.fromCharCode(0x21 + i)).filter(
  (one) => one !== '\\',
);
const NOT_ASCII = '\u0080';
const wide = (half: string): string => String.fromCharCode(half.charCodeAt(0) + 0xfee0);
/** White space of all kinds, which folding takes out. */
const SPACES = [' ', '\u3000', '\u00a0', '\u200b', '\u200c', '\u200d', '\ufeff', '\t', '\n', '\r'];

/** What is kept of a text when labels and names are compared: wide characters narrowed, white space gone, no capitals. */
export function foldSql(text: string, { matches }: Dialect): string {
  const from = textLiteral([...HALF.map(wide), '￥', ...SPACES].join(''));
  // Engines translate slowly, and hardly a text needs it.
  const isOdd = matches(text, `[！-～￥${SPACES.join('')}]`);
  return `CASE WHEN ${isOdd} THEN lower(translate(${text}, ${from}, ${textLiteral(`${HALF.join('')}¥`)})) ELSE lower(${text}) END`;
}

const FRONTS = ['', '资信', '信用', '价值', '大客户', '客户'];
const BACKS = ['', '类', '级', '级大客户', '类客户', '级客户'];

/** All spellings, folded, that the rule reads as a letter of a kind. */
export function spellings<K extends Kind>(kind: K, rules: RuleValues): Map<CodeOf[K], readonly string[]> {
  const marked = FRONTS.flatMap((front) => [...'abcd'].flatMap((letter) => BACKS.map((back) => front + letter + back)));
  const named = termsOf(kind, rules).flatMap(({ code, zh, en, aliases = [] }) =>
    [code, zh, en, ...aliases].map(foldKey),
  );
  const found = new Map<CodeOf[K], string[]>();
  for (const text of new Set([...named, ...marked])) {
    const answer = parseLetter(text, kind, rules);
    if (isRefusal(answer)) continue;
    found.set(answer.value, [...(found.get(answer.value) ?? []), text]);
  }
  return found;
}

const asPattern = (word: string): string => word.replace(/[.*+?()[\]{}|$]/g, (mark) => `[${mark}]`);

/** Whether a text is one of these words. A pattern, since DuckDB makes a join of a long list, which loses the order of rows. */
export const isOneOf = (text: string, words: readonly string[], { matches }: Dialect): string =>
  matches(text, `^(${words.map(asPattern).join('|')})$`);

/** Whether a text is the word of a total row. */
export function totalSql(text: string, dialect: Dialect, rules: RuleValues): string {
  const words = rules.list.totalWords.map(foldKey);
  const firsts = new Set(words.flatMap(([first]) => [first, first.toUpperCase()]));
  const spelled = isOneOf(foldSql(text, dialect), [...words, ...words.map((word) => `${word}:`)], dialect);
  // A million names are no totals: the first character shows it, which is the word's, a wide one or a space.
  const first = [...firsts].flatMap((one) => (one < NOT_ASCII ? [one, wide(one)] : [one]));
  return `CASE WHEN ${dialect.beginsWith(text, [...first, ...SPACES])} THEN ${spelled} ELSE FALSE END`;
}

/** `CASE` by code: the number of a code, where a text is one of its spellings. */
export function letterSql<K extends Kind>(
  text: string,
  kind: K,
  codes: readonly CodeOf[K][],
  dialect: Dialect,
  rules: RuleValues,
): string {
  const all = spellings(kind, rules);
  const cases = codes.flatMap((code, number) => {
    const words = all.get(code);
    return words === undefined ? [] : [`WHEN ${isOneOf(foldSql(text, dialect), words, dialect)} THEN ${number}`];
  });
  return `CASE ${cases.join(' ')} END`;
}

/** Whether an amount that was folded says its unit itself: 3万, 120000元. */
export const saysOwnUnitSql = (folded: string, { matches }: Dialect): string => matches(folded, '[元万][)]?$');

/** What most cells hold. */
const DIGITS = '^-?[0-9]{1,15}([.][0-9]{1,15})?$';
const PLAIN = '^[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)(e[+-]?[0-9]{1,2})?$';
const GROUPED = '^[+-]?[0-9]{1,3}(,[0-9]{3})+([.][0-9]*)?$';

/**
 * The number that a text stands for, as the rules read one: thousands separators, a currency sign, 元 or 万 behind, a percent sign,
 * accounting brackets, wide digits. NULL where it stands for none, or has an exponent of three digits. In steps, each of which may
 * name the ones before; the last is the number.
 * @param step  the name of each step
 */
export function numberOfText(
  text: string,
  dialect: Dialect,
  rules: RuleValues,
  step: (index: number) => string,
): readonly string[] {
  const { double, matches } = dialect;
  const [folded, inner, bare, plain] = [0, 1, 2, 3].map(step);
  const wan = String(Math.log10(rules.list.wan));
  const isBracketed = `${folded} LIKE '(%)'`;
  const digits = `regexp_replace(${bare}, '(万|%)$', '')`;
  const shift = `CASE WHEN ${bare} LIKE '%万' THEN ${wan} WHEN ${matches(bare, '%$')} THEN -2 ELSE 0 END`;
  const exponent = `CAST(coalesce(nullif(split_part(${plain}, 'e', 2), ''), '0') AS INTEGER) + ${shift}`;
  const number = `CAST(concat(split_part(${plain}, 'e', 1), 'e', ${exponent}) AS ${double})`;
  return [
    foldSql(text, dialect),
    `CASE WHEN ${isBracketed} THEN substr(${folded}, 2, length(${folded}) - 2) ELSE ${folded} END`,
    `CASE WHEN ${matches(inner, DIGITS)} THEN ${inner} ELSE regexp_replace(regexp_replace(${inner}, '^(¥|rmb|cny)', ''), '元$', '') END`,
    `CASE WHEN ${matches(bare, DIGITS)} THEN ${bare} WHEN ${matches(digits, GROUPED)} THEN replace(${digits}, ',', '') ELSE ${digits} END`,
    `CASE WHEN ${isBracketed} AND ${matches(inner, '^[+-]')} THEN NULL WHEN ${matches(plain, PLAIN)} THEN ${number} * CASE WHEN ${isBracketed} THEN -1 ELSE 1 END END`,
  ];
}
