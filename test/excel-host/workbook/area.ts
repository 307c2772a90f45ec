import { parseRange } from '../../../src/shared/workbook/range';
import type { Area } from '../../../src/shared/workbook/sheet';
import { cellName, columnName } from '../../../src/shared/workbook/table';
import { invalidArgument } from '../protocol/errors';

export type { Area };

export const ROWS = 1_048_576;
export const COLUMNS = 16_384;

export const isWholeColumns = ({ top, bottom }: Area): boolean => top === 0 && bottom === ROWS - 1;
export const isWholeRows = ({ left, right }: Area): boolean => left === 0 && right === COLUMNS - 1;

export const rowsIn = ({ top, bottom }: Area): number => bottom - top + 1;
export const columnsIn = ({ left, right }: Area): number => right - left + 1;

export function intersection(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.bottom < area.top || area.right < area.left ? undefined : area;
}

export const bounding = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

export const contains = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

/** @throws HostError where it lies beyond the sheet */
export function onSheet(area: Area): Area {
  const { top, left, bottom, right } = area;
  const counts = [top, left, bottom, right].every((one) => Number.isInteger(one) && one >= 0);
  if (!counts || bottom >= ROWS || right >= COLUMNS || bottom < top || right < left) throw invalidArgument();
  return area;
}

/** `B2`, `$A$1:C9`, `A:C`, `2:5`; undefined for anything else. */
export function areaOf(text: string): Area | undefined {
  const plain = text.replace(/\$/g, '').toUpperCase();
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/.exec(plain);
  if (columns !== null) {
    const found = parseRange(`${columns[1]}1:${columns[2]}1`);
    return found && { ...found, bottom: ROWS - 1 };
  }
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows !== null) {
    const [top, bottom] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return top < 0 || bottom < top ? undefined : { top, bottom, left: 0, right: COLUMNS - 1 };
  }
  return parseRange(plain);
}

/** A sheet's name as it stands before an exclamation mark. */
export const sheetPrefix = (name: string): string =>
  /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? `${name}!` : `'${name.replace(/'/g, "''")}'!`;

/** `Sheet1!A1:B2`, as Excel writes addresses: one cell alone, whole rows and columns by their numbers. */
export function addressIn(area: Area): string {
  const { top, left, bottom, right } = area;
  if (isWholeColumns(area) && !isWholeRows(area)) return `${columnName(left)}:${columnName(right)}`;
  if (isWholeRows(area)) return `${top + 1}:${bottom + 1}`;
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

/** `'Sheet 1'!A1:B2` cut into the sheet's name, where there is one, and the rest. */
export function splitAddress(text: string): { readonly sheet: string | undefined; readonly rest: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text);
  if (match === null) return { sheet: undefined, rest: text };
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2], rest: match[3] };
}

/** Where an area lies after rows or columns were taken out or put in before or within it; undefined where it is gone. */
export function shifted(area: Area, axis: 'rows' | 'columns', at: number, count: number): Area | undefined {
  const [first, last] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const end = axis === 'rows' ? ROWS : COLUMNS;
  let [from, to] = [first, last];
  if (count > 0) {
    if (first >= at) from += count;
    // What reaches the end of the sheet goes on doing so.
    if (last >= at && last < end - 1) to += count;
  } else {
    const gone = at - count;
    const moved = (one: number, isLast: boolean) =>
      one < at ? one : one < gone ? (isLast ? at - 1 : at) : one + count;
    [from, to] = [moved(first, false), last === end - 1 ? last : moved(last, true)];
  }
  if (to < from) return undefined;
  return axis === 'rows' ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}
