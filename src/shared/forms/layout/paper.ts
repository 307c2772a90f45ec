import { LOOK } from '../look';

/** A4 across, in points, and what an inch of margin is in them. */
const PAPER = { width: 842, height: 595 };
const INCH = 72;
/** Points of a column of one character, and of the room at its sides. */
const CHARACTER = 5.25;
const SIDES = 3.75;
/** Programs differ by a hair in how they reckon widths and heights; a page is filled a little less. */
const SAFE = 0.97;
/** The least size at which print is still read with ease. */
const LEAST_SCALE = 0.58;

const { margin } = LOOK;
const WIDTH = (PAPER.width - (margin.left + margin.right) * INCH) * SAFE;
const HEIGHT = (PAPER.height - (margin.top + margin.bottom) * INCH) * SAFE;

/** How a wide table falls on pages that lie side by side. */
export interface Pages {
  readonly across: number;
  /** 1 = full size. */
  readonly scale: number;
  /** Columns on the first page. */
  readonly first: number;
}

/** How many pages the columns take at a scale, the fixed ones repeated on each, and how many columns the first holds. */
function fall(
  points: readonly number[],
  fixed: number,
  scale: number,
): { readonly across: number; readonly first: number } {
  const room = WIDTH / scale;
  const repeated = points.slice(0, fixed).reduce((sum, one) => sum + one, 0);
  let across = 1;
  let used = 0;
  let first = 0;
  for (const width of points) {
    if (used > 0 && used + width > room) {
      across++;
      used = repeated;
    }
    used += width;
    if (across === 1) first++;
  }
  return { across, first };
}

/** Steps in which the scale is tried, as spreadsheet programs do: whole per cents. */
const PER_CENT = 100;

/**
 * The fewest pages side by side on which a table can still be read, and the greatest scale at which it fits them.
 * @param widths  of the columns, in characters
 * @param fixed  how many columns stand on every page
 */
export function pagesOf(widths: readonly number[], fixed: number): Pages {
  const points = widths.map((width) => width * CHARACTER + SIDES);
  const { across } = fall(points, fixed, LEAST_SCALE);
  for (let scale = PER_CENT; scale > 1; scale--) {
    const found = fall(points, fixed, scale / PER_CENT);
    if (found.across <= across && points.every((one) => one <= (WIDTH * PER_CENT) / scale))
      return { across: found.across, scale: scale / PER_CENT, first: found.first };
  }
  return { across, scale: LEAST_SCALE, first: widths.length };
}

/**
 * Widths that fill the page where the columns alone would not, each as much wider as the others.
 * @param widths  of the columns, in characters
 */
export function filling(widths: readonly number[]): readonly number[] {
  const points = widths.reduce((sum, width) => sum + width * CHARACTER + SIDES, 0);
  if (points >= WIDTH) return widths;
  const factor = (WIDTH - widths.length * SIDES) / (points - widths.length * SIDES);
  return widths.map((width) => Math.floor(width * factor));
}

/** What surely lies on the first page, whatever program prints it. */
const SURE = 0.85;

/** The last of the first page's columns of which all of that is sure. */
export function sureColumn(widths: readonly number[], { across, first }: Pages): number {
  if (across === 1) return first - 1;
  const page = widths.slice(0, first);
  const room = page.reduce((sum, width) => sum + width, 0) * SURE;
  let column = 0;
  for (let used = page[0]; column + 1 < page.length && used + page[column + 1] <= room;) used += page[++column];
  return column;
}

/** Rows of the table that fill one page below what stands above it. */
export function rowsOnPage(scale: number, headerLines: number): number {
  const { title, header, note, labels, row } = LOOK.height;
  return Math.max(1, Math.floor((HEIGHT / scale - (title + headerLines * header + note + labels)) / row));
}

/** The greatest scale, in whole per cents, at which columns of these widths fit one page across. */
export function scaleFor(widths: readonly number[]): number {
  const points = widths.reduce((sum, width) => sum + width * CHARACTER + SIDES, 0);
  return Math.min(1, Math.floor((WIDTH / points) * PER_CENT) / PER_CENT);
}

/** Whether a sheet of this height, in points, that fills a page across can still be read when all of it stands on one page. */
export const fitsOnePage = (height: number): boolean => HEIGHT / height >= LEAST_SCALE;

/**
 * Where pages end so that no part of a sheet falls on two of them, as far as each fits one.
 * @param parts  heights in points, from the top down; the first stands on every page
 * @returns which parts begin a page
 */
export function pageStarts([top, ...parts]: readonly number[], scale: number): ReadonlySet<number> {
  const room = HEIGHT / scale;
  const starts = new Set<number>();
  let used = top;
  parts.forEach((height, i) => {
    if (used > top && used + height > room) {
      starts.add(i + 1);
      used = top;
    }
    used += height;
  });
  return starts;
}
