import type { Area } from '../../shared/workbook/sheet';
import { areaName, parseArea } from '../sheet/area';
import { attributeOf, withAttribute } from '../xml/xml-text';

/** A table that gets more or fewer rows: what is set for its last row goes with it. */
export interface Growth {
  readonly was: Area;
  readonly now: Area;
  /** The lists of ranges that go with it, where they are known already: those that an earlier patch moved. */
  readonly ranges: readonly { readonly was: string; readonly now: string }[] | undefined;
}

/** The ranges of validations and conditional formats, as tables grow, and which of them were moved. */
export class GrowingRanges {
  readonly moved: { was: string; now: string }[] = [];

  constructor(private readonly growths: readonly Growth[]) {}

  /** A list of ranges after the tables have grown. */
  grown(sqref: string): string {
    const known = this.growths.flatMap(({ ranges }) => ranges ?? []).find(({ was }) => was === sqref);
    const now =
      known?.now ??
      sqref
        .split(/\s+/)
        .map((name) => this.grownArea(name))
        .join(' ');
    if (now !== sqref) this.moved.push({ was: sqref, now });
    return now;
  }

  /** A tag with its `sqref` after the tables have grown. */
  grownTag(tag: string): string {
    const ranges = attributeOf(tag, 'sqref');
    return ranges === undefined ? tag : withAttribute(tag, 'sqref', this.grown(ranges));
  }

  /** A range that ends with a table's last row ends with its new one. */
  private grownArea(name: string): string {
    const area = parseArea(name);
    const growth = this.growths.find(
      ({ was, now, ranges }) =>
        ranges === undefined &&
        now.bottom > was.bottom &&
        area !== undefined &&
        area.bottom === was.bottom &&
        area.top >= was.top &&
        area.left >= was.left &&
        area.right <= was.right,
    );
    return area === undefined || growth === undefined ? name : areaName({ ...area, bottom: growth.now.bottom });
  }
}
