import type { PrintSetup } from '../../files';

/** What a page takes across without becoming small, in characters. */
const PORTRAIT_WIDTH = 95;
const LANDSCAPE_WIDTH = 145;

/** The smallest page on which columns of these widths stay readable beside one another. */
export function pageFor(widths: readonly number[]): PrintSetup {
  const width = widths.reduce((sum, one) => sum + one, 0);
  if (width <= PORTRAIT_WIDTH) return { paper: 'A4', landscape: false };
  return { paper: width <= LANDSCAPE_WIDTH ? 'A4' : 'A3', landscape: true };
}
