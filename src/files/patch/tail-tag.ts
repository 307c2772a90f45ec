import { INCOMPLETE, LT, asText, tagEnd } from '../xml/xml-bytes';
import type { SheetDesk } from './sheet-work';
import type { GrowingRanges } from './sheet-tail';

/**
 * Looks at a tag behind the rows: what guards cells is asked whether they may change, and ranges that grow are written as they become.
 * @returns where to go on
 */
export function tailTag(
  bytes: Uint8Array,
  start: number,
  end: number,
  { work, copy, guards }: SheetDesk,
  ranges: GrowingRanges,
): number {
  const after = tagEnd(bytes, start, end);
  if (after === INCOMPLETE) return INCOMPLETE;
  const tag = asText(bytes, start, after);
  const local = /^<(?:[^\s/>:]*:)?([^\s/>]+)/.exec(tag)?.[1];
  const { growths } = work;
  switch (local ?? '') {
    case 'sheetProtection':
      guards.protection(tag);
      break;
    case 'mergeCell':
      guards.merge(tag);
      break;
    case 'conditionalFormatting':
    case 'dataValidation':
      if (growths.length > 0) copy.replace(start, after, ranges.grownTag(tag));
      break;
    case 'sqref': {
      if (growths.length === 0 || tag.endsWith('/>')) break;
      let close = after;
      while (bytes[close] !== LT) close++;
      if (close >= end) return INCOMPLETE;
      copy.replace(after, close, ranges.grown(asText(bytes, after, close)));
      return close;
    }
  }
  return after;
}
