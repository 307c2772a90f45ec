import { leastValue, scaleOf, toUnits } from '../../shared/rules/ranking/money';
import { addValues, emptyTally, type Tally } from '../../shared/rules/ranking/tally';
import { CsvRecords, UNFINISHED } from './csv-records';
import { codeOf, NO_CODES, type ResultWriter } from './result-writer';
import { type ListShape, RowReader } from './row-reader';

/** Bytes of a text table from a place on; fewer than asked for at its end only. */
export type ReadAt = (into: Uint8Array, at: number) => number;

/** What one pass found out about a range of the file. */
export interface RangeFound {
  /** Where its first record begins, and where the first one behind it does. */
  readonly start: number;
  readonly end: number;
  readonly records: number;
  readonly customers: number;
  readonly blank: number;
  readonly unreadable: number;
  readonly notPositive: number;
  /** Records, from 0 within the range, whose value could not be read; the first few. */
  readonly unreadableAt: readonly number[];
  /** All finite values but 0, in whole units and added as they are; how many. */
  readonly units: bigint;
  readonly plain: number;
  readonly counted: number;
  /** The last finite value and its record. */
  readonly last: number;
  readonly lastAt: number;
  /** Where that record begins in the file. */
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

export const NONE = -1;
const NAMED = 6;
/** Room behind a range, so that its last record is there whole. */
const SLACK = 1 << 16;

/** A range of a text table's records: surveyed, then written again with its results. Every thread has one of these and uses it again and again. */
export class ListRange {
  readonly tally: Tally;
  private readonly records: CsvRecords;
  private readonly rows: RowReader;
  private buffer = new Uint8Array(0);
  private base = 0;
  private values = new Float64Array(1 << 16);
  private starts = new Int32Array(1 << 16);
  private codes = new Uint8Array(1 << 16);
  private lacking = new Uint16Array(1 << 16);

  constructor(
    private readonly readAt: ReadAt,
    private readonly size: number,
    private readonly shape: ListShape,
    sums: boolean,
  ) {
    this.tally = emptyTally(scaleOf(shape.rules.tier.value.decimals), sums);
    this.records = new CsvRecords(shape.delimiter, RowReader.fieldsOf(shape));
    this.rows = new RowReader(this.records, shape);
  }

  get faults(): number {
    return this.rows.faults;
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
    const { rows, records, shape } = this;
    const scale = scaleOf(shape.rules.tier.value.decimals);
    const least = leastValue(1, scale);
    let count = 0;
    let customers = 0;
    let blank = 0;
    let unreadable = 0;
    let notPositive = 0;
    const unreadableAt: number[] = [];
    let units = 0n;
    let part = 0;
    let plain = 0;
    let counted = 0;
    let last = NaN;
    let lastAt = NONE;
    let lastStart = NONE;
    let tooWide = NONE;
    let lacks = false;
    rows.faults = 0;
    const [start, end] = this.each(from, to, exact, (index) => {
      if (index >= this.values.length) this.grow();
      count = index + 1;
      let value = NaN;
      if (records.fields > shape.width && tooWide === NONE) tooWide = index;
      if (keep) {
        this.starts[index] = records.start;
        this.codes[index] = NO_CODES;
        this.lacking[index] = Math.max(0, shape.width - records.fields);
        lacks ||= records.fields < shape.width;
      }
      if (rows.isCustomer()) {
        if (keep) this.codes[index] = codeOf(rows.level(), rows.grade());
        customers++;
        value = rows.readValue();
        if (Number.isNaN(value)) {
          if (rows.isUnreadable) {
            unreadable++;
            if (unreadableAt.length < NAMED) unreadableAt.push(index);
          } else blank++;
        } else {
          if (!(value >= least)) notPositive++;
          last = value;
          lastAt = index;
          lastStart = this.base + records.start;
          if (value !== 0) {
            part += toUnits(value, scale);
            plain += value;
            counted++;
            if (part > LIMIT || part < -LIMIT) {
              units += BigInt(part);
              part = 0;
            }
          }
        }
      }
      this.values[index] = value;
    });
    addValues(this.tally, this.values.subarray(0, count));
    units += BigInt(part);
    const found = {
      start,
      end,
      records: count,
      customers,
      blank,
      unreadable,
      notPositive,
      unreadableAt,
      units,
      plain,
      counted,
      last,
      lastAt,
      lastStart,
      tooWide,
    };
    if (!keep) return { found, kept: undefined };
    const first = start - this.base;
    const kept = {
      values: this.values.slice(0, count),
      starts: this.starts.slice(0, count).map((at) => at - first),
      codes: this.codes.slice(0, count),
      lacking: lacks ? this.lacking.slice(0, count) : undefined,
      faults: rows.faults,
    };
    return { found, kept };
  }

  /** The bytes of the range that was read last. */
  bytes(start: number, end: number): Uint8Array {
    return this.records.bytes.subarray(start - this.base, end - this.base);
  }

  /** The values of a range that was surveyed before, for a list whose values are not kept. */
  valuesOf(from: number, to: number): Float64Array {
    let count = 0;
    this.each(from, to, true, (index) => {
      if (index >= this.values.length) this.grow();
      this.values[index] = this.rows.isCustomer() ? this.rows.readValue() : NaN;
      count = index + 1;
    });
    return this.values.slice(0, count);
  }

  /**
   * Last pass over a range that was kept: the records as they stand, each with its results behind it.
   * @param from  where the range's first record begins
   */
  writeKept(from: number, to: number, kept: RangeKept, results: ResultWriter): Uint8Array {
    this.base = from;
    this.load(to);
    this.rows.faults = kept.faults;
    return results.write({
      ...kept,
      bytes: this.records.bytes,
      count: kept.values.length,
      end: to - from,
      size: to - from,
    });
  }

  /**
   * Last pass: the records as they stand, each with its results behind it.
   * @param total  position of a record that is an unlabelled total, {@link NONE} where there is none
   */
  write(from: number, to: number, total: number, results: ResultWriter): Uint8Array {
    const { rows, records, shape } = this;
    let count = 0;
    this.rows.faults = 0;
    const [start, end] = this.each(from, to, true, (index) => {
      if (index >= this.values.length) this.grow();
      count = index + 1;
      this.starts[index] = records.start;
      this.lacking[index] = Math.max(0, shape.width - records.fields);
      if (rows.isCustomer() && this.base + records.start !== total) {
        this.values[index] = rows.readValue();
        this.codes[index] = codeOf(rows.level(), rows.grade());
      } else {
        this.values[index] = NaN;
        this.codes[index] = NO_CODES;
      }
    });
    return results.write({
      bytes: this.records.bytes,
      count,
      end: end - this.base,
      size: end - start,
      values: this.values,
      starts: this.starts,
      codes: this.codes,
      lacking: this.lacking,
    });
  }

  /** Calls for every record that begins in the range, which then lies in memory whole; returns its true ends. */
  private each(from: number, to: number, exact: boolean, record: (index: number) => void): [number, number] {
    const { records } = this;
    // The byte before tells whether the range begins where a record does.
    this.base = exact ? from : from - 1;
    this.load(to + SLACK);
    let p = exact ? 0 : records.behindLine(0);
    while (p >= records.end && !records.final) {
      this.load(this.base + 2 * records.end);
      p = records.behindLine(0);
    }
    const start = this.base + p;
    for (let index = 0; this.base + p < to && p < records.end; index++) {
      let next = records.read(p);
      while (next === UNFINISHED) {
        if (records.final) throw new UnclosedQuote(this.base + p);
        this.load(this.base + 2 * records.end);
        next = records.read(p);
      }
      record(index);
      p = next;
    }
    return [start, this.base + p];
  }

  /** Has the file from the base on in memory up to a position. */
  private load(to: number): void {
    const end = Math.min(to, this.size);
    const length = end - this.base;
    if (this.buffer.length <= length) this.buffer = new Uint8Array(length + SLACK + 1);
    const read = this.readAt(this.buffer.subarray(0, length), this.base);
    this.records.take(this.buffer, read, end === this.size);
  }

  private grow(): void {
    const length = this.values.length * 2;
    const grown = <A extends Float64Array | Int32Array | Uint8Array | Uint16Array>(larger: A, old: A): A => {
      larger.set(old);
      return larger;
    };
    this.values = grown(new Float64Array(length), this.values);
    this.starts = grown(new Int32Array(length), this.starts);
    this.codes = grown(new Uint8Array(length), this.codes);
    this.lacking = grown(new Uint16Array(length), this.lacking);
  }
}

/** A part of a sum that is still exact. */
const LIMIT = 2 ** 52;

/** The quote that opens at this position of the file is never closed. */
export class UnclosedQuote extends Error {
  constructor(readonly position: number) {
    super(`unclosed quote at ${position}`);
  }
}
