import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { KEPT_BYTES, NONE, type RangeFound } from '../../files/list-rows/list-range';
import { csvCell } from '../../files/list-rows/result-writer';
import { words as fileWords } from '../../files/words';
import type { CodedResult } from '../../shared/list/row-results';
import { words as listWords } from '../../shared/list/words';
import { bucketOf, bucketStart, mergeTally } from '../../shared/rules/ranking/tally';
import { leastValue, toUnits } from '../../shared/rules/ranking/money';
import type { ValueClass } from '../../shared/rules/letters/kinds';
import { TIER_CODES } from '../../shared/rules/value-tier/assign';
import type { Survey } from '../../shared/rules/ranking/survey';
import {
  type Looking,
  type Measuring,
  type TierCuts,
  type TierMethod,
  tierPlan,
  tierSurvey,
} from '../../shared/rules/value-tier/survey';
import { type Message, Problem } from '../../shared/text/message';
import { writePieces } from '../file-sink';
import { writeBeside } from '../safe-write';
import type { Progress } from '../terminal';
import { Pace } from './pace';
import { prepare, type Prepared, type Preparing } from './prepare';
import type { Answer, Bound } from './range-server';
import { type Desk, inOrder, openDesks } from './threads';
import { labels, words } from './words';

/** Of the file, given to a thread at a time. */
const RANGE_BYTES = 4 << 20;
/** Of the memory allowed, this share may go to records that are kept between two passes. */
const KEPT_SHARE = 0.4;

export interface BigListTask extends Preparing {
  readonly output: string;
  readonly method: TierMethod | undefined;
  readonly progress: Progress;
  /** Bytes. */
  readonly memoryLimit: number;
  readonly threads: number | undefined;
  /** Where the bundle of the command line lies. */
  readonly folder: URL | undefined;
  /** So many bytes of the file are given to a thread at a time. */
  readonly rangeBytes?: number;
  /** Says when somebody has cancelled. */
  readonly signal: AbortSignal;
}

/** What came of a list. */
export interface BigListDone {
  readonly counts: Readonly<Record<'A' | 'B' | 'C', number>>;
  readonly columns: readonly CodedResult[];
  readonly customers: number;
  readonly blank: number;
  readonly unreadable: number;
  readonly notPositive: number;
  /** Records with a value that cannot be read, counted as rows of the file from 1; the first few. */
  readonly unreadableRows: readonly number[];
  readonly notes: readonly Message[];
}

interface Range {
  readonly from: number;
  readonly to: number;
  /** The desk that surveyed it, which may have kept its values. */
  readonly desk: Desk;
  /** Records in front of it. */
  readonly before: number;
}

const as = <K extends Answer['kind']>(kind: K, answer: Answer): Extract<Answer, { kind: K }> => {
  if (answer.kind !== kind) throw new Error(`asked for ${kind}, answered ${answer.kind}`);
  return answer as Extract<Answer, { kind: K }>;
};

/** Thrown when a text that began as UTF-8 goes on otherwise. */
const NOT_UTF8 = Symbol('not UTF-8');

/**
 * Classes a list on disk, two passes over the file: the first surveys it, the second writes every record as it stands with its
 * results behind it. What is kept in memory beside the ranges that are in work is a few bytes a record, or nothing where there are too many.
 */
export async function recalcCsv(task: BigListTask): Promise<BigListDone> {
  const first = await prepare(task);
  try {
    return await run(task, first);
  } catch (error) {
    if (error !== NOT_UTF8) throw error;
  } finally {
    await first.dispose();
  }
  const again = await prepare({ ...task, encoding: 'gb18030' });
  try {
    return await run(task, again);
  } finally {
    await again.dispose();
  }
}

async function run(task: BigListTask, prepared: Prepared): Promise<BigListDone> {
  const { book, method } = task;
  const rules = book.values;
  const plan = tierPlan(rules, { method });
  const sums = plan.method === 'valueShare';
  const desks = openDesks(
    { file: prepared.path, size: prepared.size, shape: prepared.shape, sums },
    task.folder,
    task.threads,
  );
  try {
    return await withDesks(task, prepared, desks, plan);
  } finally {
    await Promise.all(desks.map((desk) => desk.close()));
  }
}

async function withDesks(
  task: BigListTask,
  prepared: Prepared,
  desks: readonly Desk[],
  plan: ReturnType<typeof tierPlan>,
): Promise<BigListDone> {
  const survey = tierSurvey(plan);
  const surveyed = await surveyRanges(task, prepared, desks);
  const { ranges, sum } = surveyed;
  for (const desk of desks) {
    const { counts, sums } = as('tally', await desk.ask({ kind: 'tally' }));
    mergeTally(survey.tally, { ...survey.tally, counts, sums });
  }
  const notes: Message[] = [...prepared.results.notes];
  const { layout } = prepared;
  const valueLabel = layout.columns.get('value')!.label.trim();
  const name = { zh: valueLabel, en: valueLabel };
  const total = totalAt(sum, task, plan.scale);
  if (total) {
    // It was counted with the others: taken out again, it leaves the sums as if it had not been there.
    const bucket = bucketOf(sum.last);
    survey.tally.counts[bucket]--;
    if (survey.tally.sums !== undefined) survey.tally.sums[bucket] -= toUnits(sum.last, plan.scale);
    notes.push(listWords.totalByNumber({ row: layout.headerRow + 2 + sum.lastRecord, name }));
  }
  const without = total ? { range: sum.lastRange, value: sum.last } : undefined;
  const cuts = await cutsOf(survey, plan.scale, ranges, without);
  if (cuts.count === 0) throw new Problem(listWords.nobody({ sheet: basename(task.file), name }));
  if (prepared.encoding !== 'utf-8') notes.push(words.transcoded({ encoding: prepared.encoding.toUpperCase() }));

  const { faults, classes } = await writeAll(task, prepared, desks, {
    ranges,
    cuts,
    total: total ? sum.lastStart : NONE,
    records: surveyed.records,
  });
  if (faults > 0) notes.push(words.faults({ count: faults }));
  const countOf = (code: ValueClass): number => classes[TIER_CODES.indexOf(code)];
  return {
    counts: { A: countOf('V-A'), B: countOf('V-B'), C: countOf('V-C') },
    columns: prepared.results.columns,
    customers: sum.customers - (total ? 1 : 0),
    blank: sum.blank,
    unreadable: sum.unreadable,
    notPositive: sum.notPositive,
    unreadableRows: sum.unreadableRecords.map((record) => layout.headerRow + 2 + record),
    notes,
  };
}

/** Everything that the first pass found, over all ranges. */
interface Sum {
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

interface Surveyed {
  readonly ranges: readonly Range[];
  readonly sum: Sum;
  readonly records: number;
}

/**
 * The first pass. Ranges are cut at even distances and begin behind their first line end. That is wrong where it lies within quotes:
 * then the range before ends elsewhere, which is seen, and the pass is run again from record to record, on one desk.
 */
async function surveyRanges(task: BigListTask, prepared: Prepared, desks: readonly Desk[]): Promise<Surveyed> {
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
      const { found, notUtf8 } = as('survey', answer);
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
function totalAt(sum: Sum, { book }: BigListTask, scale: number): boolean {
  const { last, counted } = sum;
  if (!(last > 0) || counted - 1 < book.values.list.totalMinRows) return false;
  const total = toUnits(last, scale);
  return sum.units === 2n * BigInt(total) || toUnits(sum.plain - last, scale) === total;
}

type Step = ReturnType<Survey<TierCuts>['next']>;

/** Goes on with a survey to its end: of the values only those that lie where a cut may be are handed over. */
async function cutsOf(
  start: ReturnType<typeof tierSurvey>,
  scale: number,
  ranges: readonly Range[],
  without: { readonly range: Range | undefined; readonly value: number } | undefined,
): Promise<TierCuts> {
  for (let step: Step = start.next(); ;) {
    if ('result' in step) return step.result;
    const again: Survey<TierCuts> & (Looking | Measuring) = step.again as Looking | Measuring;
    const bounds =
      'buckets' in again ? again.buckets.map(boundOfBucket) : again.from.map((one) => boundOfMeasure(one, scale));
    for (const range of ranges) {
      const { values } = as('pick', await range.desk.ask({ kind: 'pick', from: range.from, to: range.to, bounds }));
      const drop = without?.range === range ? values.lastIndexOf(without.value) : NONE;
      again.add(drop === NONE ? values : values.filter((_, index) => index !== drop));
    }
    step = again.next();
  }
}

const boundOfBucket = (bucket: number): Bound => ({ least: bucketStart(bucket), below: bucketStart(bucket + 1) });
const boundOfMeasure = ({ units }: { readonly units: number }, scale: number): Bound => ({
  least: leastValue(units, scale),
  below: Infinity,
});

async function readSpan(path: string, from: number, to: number): Promise<Uint8Array> {
  const handle = await open(path, 'r');
  try {
    const bytes = new Uint8Array(to - from);
    await handle.read(bytes, 0, bytes.length, from);
    return bytes;
  } finally {
    await handle.close();
  }
}

interface Assigning {
  readonly ranges: readonly Range[];
  readonly cuts: TierCuts;
  /** Where the record of an unlabelled total begins. */
  readonly total: number;
  readonly records: number;
}

/** The second pass: the file anew, with the results behind every record. */
async function writeAll(
  { progress, lang, output, signal }: BigListTask,
  prepared: Prepared,
  desks: readonly Desk[],
  { ranges, cuts, total, records }: Assigning,
): Promise<{ readonly faults: number; readonly classes: Float64Array }> {
  const { path, results, headingEnd, dataStart, shape } = prepared;
  let faults = 0;
  const classes = new Float64Array(TIER_CODES.length);
  for (const desk of desks) await desk.ask({ kind: 'results', cuts, columns: results.columns });
  // Ties that are let through in list order are counted by one desk.
  const inLine = cuts.a.ties !== Infinity || cuts.b.ties !== Infinity ? desks.slice(0, 1) : desks;
  const pace = new Pace(progress, labels.assigning[lang], lang);
  await writeBeside(output, (part) =>
    writePieces(part, async (sink) => {
      const delimiter = String.fromCharCode(shape.delimiter);
      const added = results.columns.map(({ label }) => delimiter + csvCell(label[lang], delimiter)).join('');
      const head = await readSpan(path, 0, dataStart);
      // A program that opens a text table by itself takes it for UTF-8 only with a mark.
      if (prepared.encoding !== 'utf-8') await sink(Buffer.from('\ufeff'));
      await sink(head.subarray(0, headingEnd));
      await sink(Buffer.from(added));
      await sink(head.subarray(headingEnd));
      await inOrder(
        inLine,
        ranges,
        async (desk, { from, to }) => as('write', await desk.ask({ kind: 'write', from, to, total })),
        async ({ bytes, faults: found, classes: counted }, index) => {
          signal.throwIfAborted();
          faults += found;
          for (let code = 0; code < classes.length; code++) classes[code] += counted[code];
          await sink(bytes);
          pace.step((index + 1) / ranges.length, index + 1 < ranges.length ? ranges[index + 1].before : records);
        },
        ({ desk }) => desk,
      );
    }),
  );
  return { faults, classes };
}
