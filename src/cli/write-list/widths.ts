import type { PrintSetup } from '../../files';
import { widthOf } from '../../shared/text/width';

/** What a page takes across without becoming small, in characters. */
const PORTRAIT_WIDTH = 95;
const LANDSCAPE_WIDTH = 145;

/** How many lines a text takes in a column where it wraps. */
export const wrappedLines = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / width)), 0);

/** The smallest page on which columns of these widths stay readable beside one another. */
export function pageFor(widths: readonly number[]): PrintSetup {
  const width = widths.reduce((sum, one) => sum + one, 0);
  if (width <= PORTRAIT_WIDTH) return { paper: 'A4', landscape: false };
  return { paper: width <= LANDSCAPE_WIDTH ? 'A4' : 'A3', landscape: true };
}
