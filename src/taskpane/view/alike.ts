import type { Text } from '../../shared/text/lang';
import { type Absent, type CellContent, isAbsent } from '../../shared/workbook/content';
import { labels } from '../words/check';

const textOf = (content: CellContent | Absent): string | undefined =>
  typeof content === 'string' || typeof content === 'number' ? String(content).replace(/\s+/g, ' ').trim() : undefined;

/** What a change is about whose two values look the same: the kind of the cell, or spaces; undefined where they look different. */
export function unseenChange(was: CellContent | Absent, now: CellContent | Absent): Text | undefined {
  if (isAbsent(was) || isAbsent(now) || textOf(was) === undefined || textOf(was) !== textOf(now)) return undefined;
  if (typeof was !== typeof now) return typeof now === 'number' ? labels.textToNumber : labels.numberToText;
  return was === now ? undefined : labels.strayBlanks;
}
