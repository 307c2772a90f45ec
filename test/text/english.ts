/** Full-width marks of Chinese sentences. */
const CHINESE_MARKS = /[、，。；：？！（）【】《》｜]/;
/** Names and examples in quotes, code, and the chapters of a Chinese book are shown as they are. */
const QUOTED = /“[^”]*”|`[^`]*`/g;

/** Code, and the text arguments of a formula: `"ABC_TIER"`, `"visit.A.visitPerMonth"`. */
const TYPED = /`[^`\n]*`|"[A-Z_]{2,}"|"[\w]+(?:\.\w+)+"/g;

/** A Chinese value that is shown as an example: Chinese characters, and no English word among them. */
const isChinese = (part: string): boolean => /\p{Script=Han}/u.test(part) && !/[a-z]{2}/.test(part);

/** The parts of an English text that have Chinese marks outside quotes; a cell of a table is a part of its own. */
export const chineseMarks = (text: string): string[] =>
  text
    .replace(QUOTED, '')
    .split(/\n|(?<!\\)\|/)
    .filter((part) => CHINESE_MARKS.test(part) && !isChinese(part));

/** The parts of an English text with straight quotes: a sentence has “ ”, and ’ for what belongs or is left out. */
export const straightQuotes = (text: string): string[] =>
  text
    .replace(TYPED, '')
    .split('\n')
    .filter((line) => /["']/.test(line));
