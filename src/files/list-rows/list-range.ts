import { scaleOf } from '../../shared/rules/ranking/money';
import { addValues, emptyTally, type Tally } from '../../shared/rules/ranking/tally';
import { NONE, RangeRows, type ReadAt } from './range-rows';
import type { ResultWriter } from './result-writer';
import type { ListShape } from './row-reader';
import { type RowSums, sumRows } from './row-sums';

/** What one pass found out about a range of the file. */
export interface RangeFound extends RowSums {
  /** Where its first record begins, and where the first one behind it does. */
  readonly start: number;
  readonly end: number;
  readonly records: number;
  /** Where the record of the last finite value begins in the file. */
  readonly lastStart: number;
  /** A record with more fields than the heading has columns. */
  readonly tooWide: number;
}

/** What the last pass needs of a range, so that it has not to be read record by record again. */
export interface RangeKept {
  /** In 元; NaN for what is no customer or has no value. */
  readonly values: Float64Array;
  /** Where each record begins, counted from the range's first byte. */
  readonly starts: Int32Array;
  /** Level and grade as one number. */
  readonly codes: Uint8Array;
  /** Fields that each record lacks; undefined where none lacks any. */
  readonly lacking: Uint16Array | undefined;
  /** Cells of columns other than the value's that could not be used. */
  readonly faults: number;
}

/** Bytes of memory that a record takes while it is kept. */
export const KEPT_BYTES = 8 + 4 + 1;

/** A range that is to be written, as it was measured. */
export interface Measured {
  /** Bytes that it takes with its results. */
  readonly size: number;
  readonly faults: number;
}

/** A range of a text table's records: surveyed, then written again with its results. Every thread has one of these and uses it again and again. */
export class ListRange {
  readonly tally: Tally;
  private readonly rows: RangeRows;
  private readonly scale: number;

  constructor(readAt: ReadAt, size: number, shape: ListShape, sums: boolean) {
    this.scale = scaleOf(shape.rules.tier.value.decimals);
    this.tally = emptyTally(this.scale, sums);
    this.rows = new RangeRows(readAt, size, shape);
  }

  /**
   * First pass: counts the values of the records that begin in the range.
   * @param exact  whether the range begins where a record does; otherwise the first line end in it is taken for the end of one
   * @param keep  whether everything is taken down that the last pass needs
   */
  survey(
    from: number,
    to: number,
    exact: boolean,
    keep: boolean,
  ): { readonly found: RangeFound; readonly kept: RangeKept | undefined } {
    const { rows, scale } = this;
    const { lacks, faults, ...filled } = rows.fill(from, to, exact, NONE);
    const { records, start } = filled;
    const { values, starts, codes, lacking, states, base } = rows;
    addValues(this.tally, values.subarray(0, records));
    const sums = sumRows(values, states, records, scale);
    const lastStart = sums.lastAt === NONE ? NONE : base + starts[sums.lastAt];
    const found = { ...filled, ...sums, lastStart };
    if (!keep) return { found, kept: undefined };
    const kept = {
      values: values.slice(0, records),
      starts: starts.slice(0, records),
      codes: codes.slice(0, records),
      lacking: lacks ? lacking.slice(0, records) : undefined,
      faults,
    };
    const first = start - base;
    if (first > 0) for (let row = 0; row < records; row++) kept.starts[row] -= first;
    return { found, kept };
  }

  /** The bytes of the range that was read last. */
  bytes(start: number, end: number): Uint8Array {
    return this.rows.bytes(start, end);
  }

  /** The values of a range that was surveyed before, for a list whose values are not kept. */
  valuesOf(from: number, to: number): Float64Array {
    const { records } = this.rows.fill(from, to, true, NONE);
    return this.rows.values.slice(0, records);
  }

  /** Has the results in memory before the last pass. */
  ready(results: ResultWriter): void {
    results.ready(this.rows.kernel);
  }

  /**
   * Last pass, begun: the records are classed, and it is told how many bytes they take with their results.
   * @param from  where the range's first record begins
   * @param total  position of a record that is an unlabelled total, {@link NONE} where there is none
   * @param kept  what the first pass took down; without, the records are read again
   */
  measure(from: number, to: number, total: number, kept: RangeKept | undefined, results: ResultWriter): Measured {
    const { rows } = this;
    if (kept !== undefined) {
      rows.loadFrom(from, to);
      const size = results.measure({ ...kept, count: kept.values.length, end: to - from });
      return { size, faults: kept.faults };
    }
    const { records, end, lacks, faults } = rows.fill(from, to, true, total);
    const { values, starts, codes, lacking } = rows;
    const size = results.measure({
      values,
      starts,
      codes,
      lacking: lacks ? lacking : undefined,
      count: records,
      end: end - from,
    });
    return { size, faults };
  }

  /** Last pass, ended: the range that was measured last, piece by piece; a piece is good until the next is asked for. */
  pieces(results: ResultWriter): Iterable<Uint8Array> {
    return results.pieces(this.rows.kernel);
  }
}
