/** First code point of the scripts that fill two columns of a terminal or of a sheet (CJK and what follows). */
const WIDE_FROM = 0x2e7f;

/** How many columns a text takes, Chinese characters counting twice. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += char.codePointAt(0)! > WIDE_FROM ? 2 : 1;
  return width;
}
