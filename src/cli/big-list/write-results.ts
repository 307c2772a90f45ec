import { open } from 'node:fs/promises';
import { csvCell } from '../../files/list-rows/result-writer';
import { personalColumnsOf } from '../../shared/list/mask';
import { TIER_CODES } from '../../shared/rules/value-tier/assign';
import type { TierCuts } from '../../shared/rules/value-tier/survey';
import { writePieces } from '../file-sink';
import { writeBeside } from '../safe-write';
import { Pace } from './pace';
import type { Prepared } from './prepare';
import { Places } from './places';
import { answered } from './range-server';
import type { Range } from './survey-ranges';
import type { BigListTask } from './task';
import { type Desk, inOrder } from './threads';
import { labels } from './words';

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

/** What the second pass goes by. */
export interface Assigning {
  readonly ranges: readonly Range[];
  readonly cuts: TierCuts;
  /** Where the record of an unlabelled total begins. */
  readonly total: number;
  readonly records: number;
}

/** The second pass: the file anew, with the results behind every record. */
export async function writeResults(
  { book: { values: rules }, masked, progress, lang, output, signal }: BigListTask,
  prepared: Prepared,
  desks: readonly Desk[],
  { ranges, cuts, total, records }: Assigning,
): Promise<{ readonly faults: number; readonly classes: Float64Array }> {
  const { path, results, headingEnd, dataStart, shape, layout } = prepared;
  const personal = masked === true ? personalColumnsOf(layout, rules) : new Map();
  let faults = 0;
  const classes = new Float64Array(TIER_CODES.length);
  // Ties that are let through in list order are counted by one desk.
  const inLine = cuts.a.ties !== Infinity || cuts.b.ties !== Infinity ? desks.slice(0, 1) : desks;
  const pace = new Pace(progress, labels.assigning[lang], lang);
  await writeBeside(output, async (part) => {
    const delimiter = String.fromCharCode(shape.delimiter);
    const added = results.columns.map(({ label }) => delimiter + csvCell(label[lang], delimiter)).join('');
    const head = await readSpan(path, 0, dataStart);
    let begin = 0;
    await writePieces(part, async (sink) => {
      // A program that opens a text table by itself takes it for UTF-8 only with a mark.
      const mark = prepared.encoding === 'utf-8' ? '' : '\ufeff';
      for (const piece of [
        Buffer.from(mark),
        head.subarray(0, headingEnd),
        Buffer.from(added),
        head.subarray(headingEnd),
      ]) {
        await sink(piece);
        begin += piece.length;
      }
    });
    const places = new Places(begin);
    try {
      for (const desk of inLine)
        await desk.ask({ kind: 'results', cuts, columns: results.columns, personal, output: part });
      await inOrder(
        inLine,
        ranges,
        (desk, { from, to }, index) =>
          places.orFail(async () => {
            const measured = answered('measure', await desk.ask({ kind: 'measure', from, to, total }));
            await desk.ask({ kind: 'write', at: await places.take(index, measured.size) });
            return measured;
          }),
        ({ faults: found, classes: counted }, index) =>
          places.orFail(() => {
            signal.throwIfAborted();
            faults += found;
            for (let code = 0; code < classes.length; code++) classes[code] += counted[code];
            pace.step((index + 1) / ranges.length, index + 1 < ranges.length ? ranges[index + 1].before : records);
            return Promise.resolve();
          }),
        ({ desk }) => desk,
      );
    } finally {
      await Promise.allSettled(inLine.map((desk) => desk.ask({ kind: 'close' })));
    }
  });
  return { faults, classes };
}
