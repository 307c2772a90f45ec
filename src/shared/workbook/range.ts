import type { Area } from './sheet';
import { cellName } from './table';

const RANGE = /^([A-Z]{1,3})([1-9]\d{0,6})(?::([A-Z]{1,3})([1-9]\d{0,6}))?$/;

const columnIndex = (letters: string): number =>
  [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** The rectangle that `A3:D9`, `$A$3:$D$9` or `B2` means; undefined for anything else. */
export function parseRange(text: string): Area | undefined {
  const match = RANGE.exec(text.replace(/\$/g, ''));
  if (match === null) return undefined;
  const [, left, top, right = left, bottom = top] = match;
  const area = { top: Number(top) - 1, left: columnIndex(left), bottom: Number(bottom) - 1, right: columnIndex(right) };
  return area.bottom < area.top || area.right < area.left ? undefined : area;
}

/** `A3:D9`. */
export const rangeName = ({ top, left, bottom, right }: Area): string =>
  `${cellName(top, left)}:${cellName(bottom, right)}`;

export const sameArea = (one: Area, other: Area): boolean =>
  one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;

/** Where a stretch of lines ends up when `count` lines come in before line `at`, or, when negative, are cut out from there. */
function shift(first: number, last: number, at: number, count: number): [first: number, last: number] | undefined {
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  const moved = (line: number) => (line < at ? line : line >= end ? line + count : at);
  const [from, to] = [moved(first), last < at ? last : last >= end ? last + count : at - 1];
  return to < from ? undefined : [from, to];
}

/** An area when rows come in before row `at`, or go from there (`count` below 0); undefined where it goes with them. */
export const shiftRows = (area: Area, at: number, count: number): Area | undefined => {
  const found = shift(area.top, area.bottom, at, count);
  return found && { ...area, top: found[0], bottom: found[1] };
};

/** The same with columns. */
export const shiftColumns = (area: Area, at: number, count: number): Area | undefined => {
  const found = shift(area.left, area.right, at, count);
  return found && { ...area, left: found[0], right: found[1] };
};
