import { widthOf } from '../text/width';

/** Columns of the list, and results, that hold money in 元. */
export const MONEY = new Set(['value', 'onePurchase', 'monthlyIncome', 'receivable', 'amount', 'limit']);
/** A result that is longer than a name or a number reads from the left. */
export const PROSE = new Set(['duties', 'settlement']);
/** Its column's width in characters at most: it is read as a whole. */
export const PROSE_WIDTH = 72;

/** An amount in 元. */
export const MONEY_FORMAT = '#,##0.00';

/** An amount as its format shows it. */
export const shownAmount = (amount: number): string => amount.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');

const WIDEST = 40;
const NARROWEST = 7;
/** A header that is longer wraps instead of widening its column. */
const HEADER_WIDTH = 12;
const SAMPLED = 200;

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
