import { basename } from 'node:path';
import { KEPT_BYTES, type RangeFound } from '../../files/list-rows/list-range';
import { NONE } from '../../files/list-rows/range-rows';
import { words as fileWords } from '../../files/words';
import { toUnits } from '../../shared/rules/ranking/money';
import { Problem } from '../../shared/text/message';
import { Pace } from './pace';
import type { Prepared } from './prepare';
import { answered } from './range-server';
import type { BigListTask } from './task';
import { type Desk, inOrder } from './threads';
import { labels, words } from './words';

/** Of the file, given to a thread at a time. */
const RANGE_BYTES = 4 << 20;
/** Of the memory allowed, this share may go to records that are kept between two passes. */
const KEPT_SHARE = 0.4;

/** Thrown when a text that began as UTF-8 goes on otherwise. */
export const NOT_UTF8 = Symbol('not UTF-8');

/** A stretch of the file from record to record. */
export interface Range {
  readonly from: number;
  readonly to: number;
  /** The desk that surveyed it, which may have kept its values. */
  readonly desk: Desk;
  /** Records in front of it. */
  readonly before: number;
}

/** Everything that the first pass found, over all ranges. */
export interface Sum {
  customers: number;
  blank: number;
  unreadable: number;
  notPositive: number;
  unreadableRecords: number[];
  units: bigint;
  plain: number;
  counted: number;
  last: number;
  lastRecord: number;
  lastStart: number;
  lastRange: Range | undefined;
}

const NAMED = 6;

function addFound(sum: Sum, found: RangeFound, range: Range): void {
  sum.customers += found.customers;
  sum.blank += found.blank;
  sum.unreadable += found.unreadable;
  sum.notPositive += found.notPositive;
  sum.unreadableRecords.push(
    ...found.unreadableAt.slice(0, NAMED - sum.unreadableRecords.length).map((index) => range.before + index),
  );
  sum.units += found.units;
  sum.plain += found.plain;
  sum.counted += found.counted;
  if (found.lastAt !== NONE) {
    sum.last = found.last;
    sum.lastRecord = range.before + found.lastAt;
    sum.lastStart = found.lastStart;
    sum.lastRange = range;
  }
}

/** Cuts the records of a file into ranges. */
function rangesOf(from: number, to: number, bytes: number): { from: number; to: number }[] {
  const count = Math.max(1, Math.ceil((to - from) / bytes));
  return Array.from({ length: count }, (_, i) => ({
    from: from + i * bytes,
    to: Math.min(to, from + (i + 1) * bytes),
  }));
}

export interface Surveyed {
  readonly ranges: readonly Range[];
  readonly sum: Sum;
  readonly records: number;
}

/**
 * The first pass. Ranges are cut at even distances and begin behind their first line end. That is wrong where it lies within quotes:
 * then the range before ends elsewhere, which is seen, and the pass is run again from record to record, on one desk.
 */
export async function surveyRanges(task: BigListTask, prepared: Prepared, desks: readonly Desk[]): Promise<Surveyed> {
  const cut = rangesOf(prepared.dataStart, prepared.size, task.rangeBytes ?? RANGE_BYTES);
  const found = await tryRanges(task, prepared, desks, cut);
  if (found !== undefined) return found;
  for (const desk of desks) await desk.ask({ kind: 'clear' });
  const exact = await tryRanges(task, prepared, desks.slice(0, 1), cut, true);
  if (exact === undefined) throw new Error('records do not follow one another');
  return exact;
}

async function tryRanges(
  { progress, lang, memoryLimit, file, signal }: BigListTask,
  { size, dataStart, shape, encoding, marked, layout }: Prepared,
  desks: readonly Desk[],
  cut: readonly { from: number; to: number }[],
  inSequence = false,
): Promise<Surveyed | undefined> {
  const pace = new Pace(progress, labels.surveying[lang], lang);
  const ranges: Range[] = [];
  const sum: Sum = {
    customers: 0,
    blank: 0,
    unreadable: 0,
    notPositive: 0,
    unreadableRecords: [],
    units: 0n,
    plain: 0,
    counted: 0,
    last: NaN,
    lastRecord: NONE,
    lastStart: NONE,
    lastRange: undefined,
  };
  let records = 0;
  let next = dataStart;
  let follows = dataStart;
  let keep = true;
  let broken = false;
  await inOrder(
    desks,
    cut,
    async (desk, { from, to }, index) => {
      if (broken) return undefined;
      const begin = inSequence ? follows : from;
      // A record that goes on through the whole range belongs to the one before.
      if (begin >= to) return { answer: undefined, desk };
      const answer = await desk.ask({ kind: 'survey', from: begin, to, exact: inSequence || index === 0, keep });
      if (answer.kind === 'survey') follows = answer.found.end;
      return { answer, desk };
    },
    (got) => {
      signal.throwIfAborted();
      if (broken || got === undefined || got.answer === undefined) return;
      const { answer, desk } = got;
      if (answer.kind === 'unclosed') {
        if (inSequence || desks.length === 1)
          throw new Problem(fileWords.unclosedQuote({ file: basename(file), line: layout.headerRow + 2 + records }));
        broken = true;
        return;
      }
      const { found, notUtf8 } = answered('survey', answer);
      if (found.start !== next && found.records > 0) {
        broken = true;
        return;
      }
      if (notUtf8) {
        if (encoding !== 'utf-8' || marked)
          throw new Problem(fileWords.textEncoding({ file: basename(file), encoding: encoding.toUpperCase() }));
        throw NOT_UTF8;
      }
      if (found.tooWide !== NONE) {
        const row = layout.headerRow + 2 + records + found.tooWide;
        throw new Problem(words.tooWide({ file: basename(file), row, width: shape.width }));
      }
      const range: Range = { from: found.start, to: found.end, desk, before: records };
      if (found.records > 0) {
        ranges.push(range);
        addFound(sum, found, range);
        next = found.end;
      }
      records += found.records;
      keep &&= records * KEPT_BYTES < memoryLimit * KEPT_SHARE;
      pace.step((next - dataStart) / Math.max(1, size - dataStart), records);
    },
  );
  return broken || next < size ? undefined : { ranges, sum, records };
}

/** Whether the last number is the sum of all above it: a total without a label. */
export function totalAt(sum: Sum, { book }: BigListTask, scale: number): boolean {
  const { last, counted } = sum;
  if (!(last > 0) || counted - 1 < book.values.list.totalMinRows) return false;
  const total = toUnits(last, scale);
  return sum.units === 2n * BigInt(total) || toUnits(sum.plain - last, scale) === total;
}
