import type { Lang, Text } from './lang';

/** What stands between names in a row. */
export const COMMA: Text = { zh: '、', en: ', ' };
/** The same between names that have commas of their own. */
export const SEMICOLON: Text = { zh: '；', en: '; ' };

/** Names in a row, in one language. */
export const listIn = (names: readonly (string | Text)[], lang: Lang, between: Text = COMMA): string =>
  names.map((name) => (typeof name === 'string' ? name : name[lang])).join(between[lang]);

/**
 * Names in a row, as a text in both languages for a slot of a sentence.
 * @param last  what stands before the last one in English: ` and `, ` or `
 */
export function listed(names: readonly (string | Text)[], between: Text = COMMA, last: string = between.en): Text {
  const all = names.map((name) => listIn([name], 'en'));
  const en = all.length < 2 ? all.join('') : `${all.slice(0, -1).join(between.en)}${last}${all.at(-1)}`;
  return { zh: listIn(names, 'zh', between), en };
}

/** A name in quotes. */
export const quoted = ({ zh, en }: Text): Text => ({ zh: `“${zh}”`, en: `“${en}”` });
