const DIGITS = '一二三四五六七八九';
const TEN = '十';
/** Up to 99; a numeral that goes on, such as 第一百零三条, is none of these. */
const NUMERAL = new RegExp(`^第([${DIGITS}]?)(${TEN}?)([${DIGITS}]?)(?![${DIGITS}${TEN}百千零〇])`);
const FIGURES = /^(?:第|p\.?|page|art\.?|article|clause)?\s*(\d{1,4})/i;

const digit = (text: string): number => (text === '' ? 0 : DIGITS.indexOf(text) + 1);

/**
 * The number by which a place of a paper is known: 第三条 → 3, 第十二条 → 12, 12–18 → 12, Article 4 → 4.
 * @returns undefined for 首部, 附件一 and everything else that is no place in the order of the paper
 */
export function placeNumber(text: string): number | undefined {
  const figures = FIGURES.exec(text);
  if (figures !== null) return Number(figures[1]);
  const [, first, ten, last] = NUMERAL.exec(text) ?? ['', '', '', ''];
  if (ten === '') return first === '' || last !== '' ? undefined : digit(first);
  return (digit(first) || 1) * 10 + digit(last);
}
