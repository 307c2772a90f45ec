import { CsvRecords, UNFINISHED } from './csv-records';
import { Kernel } from './kernel';
import { codeOf, NO_CODES } from './result-writer';
import { type ListShape, RowReader } from './row-reader';

/** Bytes of a text table from a place on; fewer than asked for at its end only. */
export type ReadAt = (into: Uint8Array, at: number) => number;

/** What a record is. */
export const enum RowState {
  /** A total, or nothing. */
  NoCustomer,
  Valued,
  Blank,
  Unreadable,
}

/** What was read of a range. */
export interface Filled {
  /** Where its first record begins in the file, and where the first one behind it does. */
  readonly start: number;
  readonly end: number;
  readonly records: number;
  /** Whether a record has fewer fields than the heading. */
  readonly lacks: boolean;
  /** The first record with more of them, or {@link NONE}. */
  readonly tooWide: number;
  /** Cells of columns other than the value's that could not be used. */
  readonly faults: number;
}

export const NONE = -1;
/** Room behind a range, so that its last record is there whole. */
const SLACK = 1 << 16;

/**
 * Reads a range of a text table's records into arrays that are used again for the next. Most records are plain, and the kernel has
 * read what is needed of them; the others are read as a list in memory is.
 */
export class RangeRows {
  readonly kernel: Kernel;
  /** By record: in 元; NaN for what is no customer or has no value. */
  values = new Float64Array(1 << 16);
  /** Where each begins, counted from {@link base}. */
  starts = new Int32Array(1 << 16);
  /** Level and grade as one number. */
  codes = new Uint8Array(1 << 16);
  /** Fields that each lacks. */
  lacking = new Uint16Array(1 << 16);
  states = new Uint8Array(1 << 16);
  /** Where in the file the bytes in memory begin, and how many there are. */
  base = 0;
  loaded = 0;
  private final = false;
  private readonly records: CsvRecords;
  private readonly rows: RowReader;
  private readonly byNumbers: boolean;

  constructor(
    private readonly readAt: ReadAt,
    private readonly size: number,
    private readonly shape: ListShape,
  ) {
    this.records = new CsvRecords(shape.delimiter, RowReader.fieldsOf(shape));
    this.rows = new RowReader(this.records, shape);
    this.kernel = new Kernel(shape.delimiter, this.rows.looking);
    this.byNumbers = this.rows.byNumbers;
  }

  /**
   * Reads the records that begin in a range.
   * @param exact  whether the range begins where a record does; otherwise the first line end in it is taken for the end of one
   * @param total  where in the file a record begins that is an unlabelled total, {@link NONE} where there is none
   */
  fill(from: number, to: number, exact: boolean, total: number): Filled {
    const { rows } = this;
    rows.faults = 0;
    // The byte before tells whether the range begins where a record does.
    this.base = exact ? from : from - 1;
    this.load(to + SLACK);
    const first = exact ? 0 : this.firstRecord();
    let records = 0;
    let lacks = false;
    let tooWide = NONE;
    let at = first;
    while (this.base + at < to && at < this.loaded) {
      const { count, next } = this.next(at, to - this.base);
      this.makeRoom(records + count);
      const { fields } = this.kernel;
      const { width } = this.shape;
      for (let i = 0; i < count; i++) {
        const missing = width - fields[i];
        this.lacking[records + i] = missing > 0 ? missing : 0;
        if (missing > 0) lacks = true;
        else if (missing < 0 && tooWide === NONE) tooWide = records + i;
      }
      this.starts.set(this.kernel.starts.subarray(0, count), records);
      this.take(records, count, total - this.base);
      records += count;
      at = next;
    }
    return { start: this.base + first, end: this.base + at, records, lacks, tooWide, faults: rows.faults };
  }

  /** Has the file from a position on in memory up to another. */
  loadFrom(from: number, to: number): void {
    this.base = from;
    this.load(to);
  }

  /** Bytes of the file that are in memory. */
  bytes(start: number, end: number): Uint8Array {
    const { kernel, base } = this;
    return kernel.bytes.subarray(kernel.input + start - base, kernel.input + end - base);
  }

  /** Where the first record begins behind a line end. */
  private firstRecord(): number {
    let at = this.records.behindLine(0);
    while (at >= this.loaded && !this.final) {
      this.load(this.base + 2 * this.loaded);
      at = this.records.behindLine(0);
    }
    return at;
  }

  /** Has some of the records from a place on in the kernel's tables, one at least. */
  private next(at: number, limit: number): { readonly count: number; readonly next: number } {
    const found = this.kernel.scan(at, this.loaded, Math.min(limit, this.loaded));
    if (found.count > 0) return found;
    // One that ends with the bytes that are there, or beyond them.
    const { records, kernel } = this;
    let next = records.read(at);
    while (next === UNFINISHED) {
      if (this.final) throw new UnclosedQuote(this.base + at);
      this.load(this.base + 2 * this.loaded);
      next = records.read(at);
    }
    kernel.starts[0] = at;
    kernel.fields[0] = records.fields;
    kernel.flags[0] = 1;
    return { count: 1, next };
  }

  /** Takes down what the records in the kernel's tables hold. */
  private take(first: number, count: number, total: number): void {
    const { rows, records, values, codes, states, byNumbers } = this;
    const { numbers, flags, starts } = this.kernel;
    const { factor } = this.shape;
    const [money] = numbers;
    for (let i = 0; i < count; i++) {
      const row = first + i;
      if (starts[i] === total) {
        values[row] = NaN;
        codes[row] = NO_CODES;
        states[row] = RowState.NoCustomer;
      } else if (byNumbers && flags[i] === 0) {
        const value = money[i] * factor;
        values[row] = value;
        codes[row] = rows.plainCode(numbers, i);
        states[row] = Number.isNaN(value) ? RowState.Blank : RowState.Valued;
      } else {
        records.read(starts[i]);
        const isCustomer = rows.isCustomer();
        codes[row] = isCustomer ? codeOf(rows.level(), rows.grade()) : NO_CODES;
        values[row] = isCustomer ? rows.readValue() : NaN;
        states[row] = !isCustomer
          ? RowState.NoCustomer
          : !Number.isNaN(values[row])
            ? RowState.Valued
            : rows.isUnreadable
              ? RowState.Unreadable
              : RowState.Blank;
      }
    }
  }

  private load(to: number): void {
    const { kernel, size, base } = this;
    const end = Math.min(to, size);
    const length = end - base;
    kernel.room(kernel.input + length + 1);
    const input = kernel.bytes.subarray(kernel.input, kernel.input + length + 1);
    this.loaded = this.readAt(input.subarray(0, length), base);
    this.final = end === size;
    this.records.take(input, this.loaded, this.final);
  }

  private makeRoom(records: number): void {
    if (records <= this.values.length) return;
    const length = Math.max(records, this.values.length * 2);
    const grown = <A extends Float64Array | Int32Array | Uint8Array | Uint16Array>(larger: A, old: A): A => {
      larger.set(old);
      return larger;
    };
    this.values = grown(new Float64Array(length), this.values);
    this.starts = grown(new Int32Array(length), this.starts);
    this.codes = grown(new Uint8Array(length), this.codes);
    this.lacking = grown(new Uint16Array(length), this.lacking);
    this.states = grown(new Uint8Array(length), this.states);
  }
}

/** The quote that opens at this position of the file is never closed. */
export class UnclosedQuote extends Error {
  constructor(readonly position: number) {
    super(`unclosed quote at ${position}`);
  }
}
