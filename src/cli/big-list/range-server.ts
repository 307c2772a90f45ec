import { isUtf8 } from 'node:buffer';
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { ListRange, type RangeFound, type RangeKept } from '../../files/list-rows/list-range';
import { maskRecords } from '../../files/list-rows/mask-records';
import { NONE, UnclosedQuote } from '../../files/list-rows/range-rows';
import { ResultWriter } from '../../files/list-rows/result-writer';
import type { ListShape } from '../../files/list-rows/row-reader';
import type { CodedResult } from '../../shared/list/row-results';
import { clearTally } from '../../shared/rules/ranking/tally';
import type { TierCuts } from '../../shared/rules/value-tier/survey';
import type { PersonalColumns } from '../../shared/workbook/personal';

/** What a thread needs to know of the file before it is given ranges. */
export interface ServerStart {
  readonly file: string;
  /** Bytes of the file that are records; an end mark behind them is none. */
  readonly size: number;
  readonly shape: ListShape;
  /** Whether sums are counted (shares of value). */
  readonly sums: boolean;
}

/** What a thread may be asked for. */
export type Request =
  | {
      readonly kind: 'survey';
      readonly from: number;
      readonly to: number;
      readonly exact: boolean;
      readonly keep: boolean;
    }
  | { readonly kind: 'tally' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'pick'; readonly from: number; readonly to: number; readonly bounds: readonly Bound[] }
  | {
      readonly kind: 'results';
      readonly cuts: TierCuts;
      readonly columns: readonly CodedResult[];
      /** Columns whose texts are hidden. */
      readonly personal: PersonalColumns;
      /** The file that is written into. */
      readonly output: string;
    }
  | { readonly kind: 'measure'; readonly from: number; readonly to: number; readonly total: number }
  /** Writes what was measured last, from a place in the file on. */
  | { readonly kind: 'write'; readonly at: number }
  | { readonly kind: 'close' };

/** Values from `least` on, below `below`. */
export interface Bound {
  readonly least: number;
  readonly below: number;
}

export type Answer =
  | { readonly kind: 'survey'; readonly found: RangeFound; readonly notUtf8: boolean }
  | { readonly kind: 'unclosed'; readonly position: number }
  | { readonly kind: 'tally'; readonly counts: Uint32Array; readonly sums: Float64Array | undefined }
  | { readonly kind: 'pick'; readonly values: Float64Array }
  | { readonly kind: 'clear' }
  | { readonly kind: 'results' }
  | { readonly kind: 'measure'; readonly size: number; readonly faults: number; readonly classes: Uint32Array }
  | { readonly kind: 'write' }
  | { readonly kind: 'close' };

/** What a desk writes with and into. */
interface Writing {
  readonly results: ResultWriter;
  readonly personal: PersonalColumns;
  readonly output: number;
  /** Of the range that was measured last. */
  pieces: Iterable<Uint8Array>;
}

/** An answer of the kind that was asked for. */
export function answered<K extends Answer['kind']>(kind: K, answer: Answer): Extract<Answer, { kind: K }> {
  if (answer.kind !== kind) throw new Error(`asked for ${kind}, answered ${answer.kind}`);
  return answer as Extract<Answer, { kind: K }>;
}

/** Answers for ranges of one file, on whichever thread it stands. */
export class RangeServer {
  private readonly range: ListRange;
  private readonly input: number;
  /** By where they begin, the ranges that this desk surveyed. */
  private readonly kept = new Map<number, RangeKept>();
  private writing: Writing | undefined;

  constructor(private readonly start: ServerStart) {
    this.input = openSync(start.file, 'r');
    const readAt = (into: Uint8Array, at: number): number => {
      let done = 0;
      while (done < into.length) {
        const read = readSync(this.input, into, done, into.length - done, at + done);
        if (read === 0) break;
        done += read;
      }
      return done;
    };
    this.range = new ListRange(readAt, start.size, start.shape, start.sums);
  }

  answer(request: Request): Answer {
    switch (request.kind) {
      case 'survey':
        return this.survey(request);
      case 'tally':
        return { kind: 'tally', counts: this.range.tally.counts, sums: this.range.tally.sums };
      case 'clear':
        clearTally(this.range.tally);
        this.kept.clear();
        return { kind: 'clear' };
      case 'pick':
        return { kind: 'pick', values: this.pick(request) };
      case 'results':
        return this.begin(request);
      case 'measure':
        return this.measure(request);
      case 'write':
        return this.write(request.at);
      case 'close':
        this.endWriting();
        return { kind: 'close' };
    }
  }

  /** Nothing can be asked any more. */
  close(): void {
    closeSync(this.input);
    this.endWriting();
  }

  private endWriting(): void {
    if (this.writing !== undefined) closeSync(this.writing.output);
    this.writing = undefined;
  }

  private begin({ cuts, columns, personal, output }: Extract<Request, { kind: 'results' }>): Answer {
    const results = new ResultWriter(cuts, columns, this.start.shape.delimiter);
    this.range.ready(results);
    this.writing = { results, personal, output: openSync(output, 'r+'), pieces: [] };
    return { kind: 'results' };
  }

  private measure({ from, to, total }: Extract<Request, { kind: 'measure' }>): Answer {
    const { writing, range, start } = this;
    if (writing === undefined) throw new Error('asked to write before the results were known');
    const { results, personal } = writing;
    const kept = this.kept.get(from);
    this.kept.delete(from);
    // The range with a total in it is read again: what was kept takes that for a customer.
    const holds = total !== NONE && total >= from && total < to;
    const { size, faults } = range.measure(from, to, total, holds ? undefined : kept, results);
    writing.pieces = range.pieces(results);
    const answer = { kind: 'measure', size, faults, classes: results.counts } as const;
    if (personal.size === 0) return answer;
    const { delimiter, rules } = start.shape;
    const masked = Array.from(writing.pieces, (piece) =>
      maskRecords(piece, { delimiter, columns: personal, rules }),
    ).flat();
    writing.pieces = masked;
    return { ...answer, size: masked.reduce((sum, { length }) => sum + length, 0) };
  }

  private write(at: number): Answer {
    const { writing } = this;
    if (writing === undefined) throw new Error('asked to write before the results were known');
    let place = at;
    for (const piece of writing.pieces)
      for (let done = 0; done < piece.length;) {
        const written = writeSync(writing.output, piece, done, piece.length - done, place);
        done += written;
        place += written;
      }
    return { kind: 'write' };
  }

  private survey({ from, to, exact, keep }: Extract<Request, { kind: 'survey' }>): Answer {
    try {
      const { found, kept } = this.range.survey(from, to, exact, keep);
      // A range in which no record begins has the place of the next one.
      if (kept !== undefined && found.records > 0) this.kept.set(found.start, kept);
      return { kind: 'survey', found, notUtf8: !isUtf8(this.range.bytes(found.start, found.end)) };
    } catch (error) {
      if (error instanceof UnclosedQuote) return { kind: 'unclosed', position: error.position };
      throw error;
    }
  }

  private pick({ from, to, bounds }: Extract<Request, { kind: 'pick' }>): Float64Array {
    const values = this.kept.get(from)?.values ?? this.range.valuesOf(from, to);
    return values.filter((value) => bounds.some(({ least, below }) => value >= least && value < below));
  }
}
