import { Problem } from '../../shared/text/message';
import type { Area } from '../../shared/workbook/sheet';
import { BLOCK } from './blocks';
import { rangeIn } from './cells';
import { words } from './words';

/** A part up to this size is read whole, blanks and all. */
const WHOLE = 10 * BLOCK;
/** More parts than these are not looked for: whoever scatters cells over a sheet so does not keep a form or a list there. */
const MOST_PARTS = 256;
/** Cells of one sheet that are read at most: twenty columns of as many rows as a sheet has. */
const MOST_CELLS = 20 * 2 ** 20;

export const cellsOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);
const sumOf = (areas: readonly Area[]): number => areas.reduce((sum, one) => sum + cellsOf(one), 0);

/** The last column of a sheet, XFD. */
const LAST_COLUMN = 16_383;
const isWholeRow = ({ left, right }: Area): boolean => left === 0 && right === LAST_COLUMN;

type Axis = 'rows' | 'columns';

function halves({ top, left, bottom, right }: Area, axis: Axis): readonly [Area, Area] {
  if (axis === 'rows') {
    const middle = Math.floor((top + bottom) / 2);
    return [
      { top, left, bottom: middle, right },
      { top: middle + 1, left, bottom, right },
    ];
  }
  const middle = Math.floor((left + right) / 2);
  return [
    { top, left, bottom, right: middle },
    { top, left: middle + 1, bottom, right },
  ];
}

/** Asks what is used of each area; there after the next sync, without those of which all is blank. */
function askUsed(sheet: Excel.Worksheet, areas: readonly Area[]): () => readonly Area[] {
  const asked = areas.map((area) =>
    rangeIn(sheet, area).getUsedRangeOrNullObject(true).load('rowIndex, rowCount, columnIndex, columnCount'),
  );
  return () =>
    asked
      .filter(({ isNullObject }) => !isNullObject)
      .map(({ rowIndex: top, rowCount, columnIndex: left, columnCount }) => ({
        top,
        left,
        bottom: top + rowCount - 1,
        right: left + columnCount - 1,
      }));
}

/** Asks for the parts of an area in which something stands, along the axis that leaves fewer cells; the area where none does. */
function askHalves(sheet: Excel.Worksheet, area: Area): () => readonly Area[] {
  if (cellsOf(area) <= WHOLE) return () => [area];
  const { top, left, bottom, right } = area;
  const axes = [...(top < bottom ? ['rows' as const] : []), ...(left < right ? ['columns' as const] : [])];
  const asked = axes.map((axis) => askUsed(sheet, halves(area, axis)));
  return () =>
    asked.reduce<readonly Area[]>(
      (best, used) => {
        const found = used();
        return sumOf(found) < sumOf(best) ? found : best;
      },
      [area],
    );
}

/**
 * Where on a sheet something stands. One cell that was left far away makes Excel count everything up to it as used, seventeen thousand
 * million cells at XFD1048576: an area too large to be read whole is halved as long as that leaves blanks out.
 * @throws Problem where more is left than can be read
 */
export async function usedParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { used, name }: { readonly used: Area; readonly name: string },
): Promise<readonly Area[]> {
  let open: readonly Area[] = [used];
  const whole: Area[] = [];
  while (open.length > 0 && open.length + whole.length <= MOST_PARTS) {
    const asked = open.map((area) => ({ area, parts: askHalves(sheet, area) }));
    if (open.some((area) => cellsOf(area) > WHOLE)) await context.sync();
    open = asked.flatMap(({ area, parts }) => {
      const found = parts();
      if (sumOf(found) < cellsOf(area)) return found;
      // Where halving leaves nothing out, the area is a list without gaps.
      whole.push(area);
      return [];
    });
  }
  // Of whole rows Excel gives no values, as of everything without an end.
  const found = [...whole, ...open].flatMap((one) => (isWholeRow(one) ? halves(one, 'columns') : [one]));
  const parts = found.sort((one, other) => one.top - other.top || one.left - other.left);
  if (sumOf(parts) > MOST_CELLS)
    throw new Problem(words.tooWide({ sheet: name, count: sumOf(parts), most: MOST_CELLS }));
  return parts;
}
