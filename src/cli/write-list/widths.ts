import type { PrintSetup } from '../../files';
import { widthOf } from '../../shared/text/width';

const WIDEST = 40;
const NARROWEST = 7;
/** A header that is longer wraps instead of widening its column. */
const HEADER_WIDTH = 12;
const SAMPLED = 200;
/** What a page takes across without becoming small, in characters. */
const PORTRAIT_WIDTH = 95;
const LANDSCAPE_WIDTH = 145;

/** Indexes of some of so many rows, evenly spread. */
export const sampleOf = (count: number): number[] =>
  Array.from({ length: Math.min(count, SAMPLED) }, (_, i) => Math.floor((i * count) / Math.min(count, SAMPLED)));

/** The width of a column from its header and some of its cells, in characters. */
export function columnWidth(header: string, cells: readonly string[], widest: number = WIDEST): number {
  const wanted = cells.reduce(
    (width, cell) => Math.max(width, widthOf(cell) + 2),
    Math.min(HEADER_WIDTH, widthOf(header) + 2),
  );
  return Math.min(widest, Math.max(NARROWEST, wanted));
}

/** How many lines a text takes in a column where it wraps. */
export const wrappedLines = (text: string, width: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / width)), 0);

/** The smallest page on which columns of these widths stay readable beside one another. */
export function pageFor(widths: readonly number[]): PrintSetup {
  const width = widths.reduce((sum, one) => sum + one, 0);
  if (width <= PORTRAIT_WIDTH) return { paper: 'A4', landscape: false };
  return { paper: width <= LANDSCAPE_WIDTH ? 'A4' : 'A3', landscape: true };
}
