import type { Area } from '../../shared/workbook/sheet';
import { areaName, parseArea } from '../area';
import { attributeOf, withAttribute } from '../xml-text';

/** A table that gets more or fewer rows: what is set for its last row goes with it. */
export interface Growth {
  readonly was: Area;
  readonly now: Area;
}

/** A list of ranges after tables have grown: those that end with a table's last row end with its new one. */
export function grownRanges(sqref: string, growths: readonly Growth[]): string {
  return sqref
    .split(/\s+/)
    .map((name) => {
      const area = parseArea(name);
      const growth =
        area &&
        growths.find(
          ({ was }) =>
            area.bottom === was.bottom && area.top > was.top && area.left >= was.left && area.right <= was.right,
        );
      if (area === undefined || growth === undefined || growth.now.bottom < area.top) return name;
      return areaName({ ...area, bottom: growth.now.bottom });
    })
    .join(' ');
}

/** The tag with its `sqref` after tables have grown. */
export function grownTag(tag: string, growths: readonly Growth[]): string {
  const ranges = attributeOf(tag, 'sqref');
  return ranges === undefined ? tag : withAttribute(tag, 'sqref', grownRanges(ranges, growths));
}
