import { NotServed } from '../protocol/errors';
import type { Area } from '../workbook/area';
import type { HostSheet } from '../workbook/sheet';

const HIDDEN = { rows: 'rowHidden', columns: 'columnHidden' } as const;

/** Answers `getRowProperties` and `getColumnProperties`, of which only what is hidden has been needed. */
export function lineProperties(
  sheet: HostSheet,
  { top, left, bottom, right }: Area,
  axis: 'rows' | 'columns',
  wanted: Readonly<Record<string, unknown>>,
): Record<string, unknown>[] {
  const other = Object.keys(wanted).find((name) => name !== HIDDEN[axis]);
  if (other !== undefined)
    throw new NotServed(
      `Range.get${axis === 'rows' ? 'Row' : 'Column'}Properties().${other}`,
      'nobody has needed it yet',
    );
  const [from, to] = axis === 'rows' ? [top, bottom] : [left, right];
  return Array.from({ length: to - from + 1 }, (_, i) => ({
    [HIDDEN[axis]]: sheet[axis].get(from + i)?.hidden === true,
  }));
}
