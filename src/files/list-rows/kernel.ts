import { KERNEL } from './kernel-bytes';

interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly scan: (at: number, end: number, limit: number, base: number, delimiter: number, kept: number) => number;
  readonly write: (count: number, base: number, delimiter: number, out: number) => number;
  readonly next: WebAssembly.Global;
  readonly powers: WebAssembly.Global;
  readonly masks: WebAssembly.Global;
  readonly kinds: WebAssembly.Global;
  readonly starts: WebAssembly.Global;
  readonly fields: WebAssembly.Global;
  readonly flags: WebAssembly.Global;
  readonly numbers: WebAssembly.Global;
  readonly suffixOf: WebAssembly.Global;
  readonly lacking: WebAssembly.Global;
  readonly suffixes: WebAssembly.Global;
  readonly free: WebAssembly.Global;
  readonly most: WebAssembly.Global;
}

const PAGE = 1 << 16;
/** Bytes that may be read or written beyond what is asked for. */
const BEYOND = 16;
const POWERS = 16;
const RECOGNISED = 0x80;
/** Of so many fields from the left it can be looked at what they hold. */
const MOST_KEPT = 1 << 14;
/** Numbers of a record that can be read. */
export const MOST_NUMBERS = 3;

let loops: WebAssembly.Module | undefined;
/** Compiled once: the loops become quicker as they are used, and stay so for the next memory that they work on. */
const compiled = (): WebAssembly.Module =>
  (loops ??= new WebAssembly.Module(Uint8Array.from(atob(KERNEL), (letter) => letter.charCodeAt(0))));

/** What is looked at in the fields of a record. */
export interface Looking {
  /** See `Beginnings`. */
  readonly masks: Uint32Array;
  /** So many fields from the left. */
  readonly kept: number;
  /** Places of the columns that make a row a customer where something stands in one of them. */
  readonly recognised: readonly number[];
  /** Places of the columns whose numbers are read, at most {@link MOST_NUMBERS}. */
  readonly numbers: readonly number[];
}

/**
 * The loops of kernel.wat and the memory that they work on: tables of some thousand records, the file's bytes from `input` on, and
 * behind them what is written. Views of the memory are good until it grows.
 */
export class Kernel {
  /** The whole memory. */
  bytes!: Uint8Array;
  /** Tables of the records at hand: where they begin, their fields, which of them are to be read otherwise. */
  starts!: Int32Array;
  fields!: Int32Array;
  flags!: Uint8Array;
  /** By place of the number, by record. */
  numbers!: readonly Float64Array[];
  /** For records that are written: which results stand behind them, delimiters that they lack. */
  suffixOf!: Uint8Array;
  lacking!: Uint16Array;
  /** Where the file's bytes lie. */
  input: number;
  /** Records at a time. */
  readonly most: number;
  private readonly exports: Exports;
  private readonly kept: number;

  constructor(
    private readonly delimiter: number,
    { masks, kept, recognised, numbers }: Looking,
  ) {
    this.exports = new WebAssembly.Instance(compiled()).exports as unknown as Exports;
    const { powers, masks: masksAt, kinds, most, free } = this.exports;
    this.most = most.value as number;
    this.input = free.value as number;
    // Where there are more columns nothing is known of any: JavaScript reads every record.
    this.kept = kept > MOST_KEPT ? 0 : kept;
    this.view();
    const { buffer } = this.bytes;
    new Float64Array(buffer, powers.value as number, POWERS).forEach(
      (_, index, all) => (all[index] = Number(`1e${index}`)),
    );
    new Uint32Array(buffer, masksAt.value as number, masks.length).set(masks);
    const kindOf = new Uint8Array(buffer, kinds.value as number, this.kept);
    for (const column of recognised) kindOf[column] = RECOGNISED;
    numbers.forEach((column, place) => (kindOf[column] |= place + 1));
  }

  /**
   * Reads records from a position in the memory on into the tables; places in them count from `input`.
   * @param end  where the bytes end; a line feed stands there that belongs to no record
   * @param limit  no record is read that begins there or behind
   * @returns how many, and where the next begins
   */
  scan(at: number, end: number, limit: number): { readonly count: number; readonly next: number } {
    const { exports, delimiter, kept, input } = this;
    const count = exports.scan(input + at, input + end, input + limit, input, delimiter, kept);
    return { count, next: (exports.next.value >>> 0) - input };
  }

  /** Keeps the bytes of results, each for its number; the file's bytes are then to be read anew. */
  keepSuffixes(suffixes: readonly Uint8Array[]): void {
    const free = this.exports.free.value as number;
    let at = free;
    const total = suffixes.reduce((sum, { length }) => sum + length, 0);
    this.room(free + total);
    const table = new Int32Array(this.bytes.buffer, this.exports.suffixes.value as number, 2 * suffixes.length);
    suffixes.forEach((suffix, number) => {
      this.bytes.set(suffix, at);
      table[2 * number] = at;
      table[2 * number + 1] = suffix.length;
      at += suffix.length;
    });
    this.input = at;
  }

  /**
   * Writes the records of the tables with their results; `starts` holds one more place, where the last one ends.
   * @param behind  the file's bytes end there; what is written is put behind them
   * @param size  of what is written, at most
   */
  write(count: number, behind: number, size: number): Uint8Array {
    const out = this.input + behind + BEYOND;
    this.room(out + size);
    const end = this.exports.write(count, this.input, this.delimiter, out) >>> 0;
    return this.bytes.subarray(out, end);
  }

  /** Has the memory up to a position, and what may be touched beyond it. */
  room(to: number): void {
    const missing = to + BEYOND - this.bytes.length;
    if (missing <= 0) return;
    this.exports.memory.grow(Math.ceil(missing / PAGE));
    this.view();
  }

  private view(): void {
    const { memory, starts, fields, flags, numbers, suffixOf, lacking } = this.exports;
    const { buffer } = memory;
    const { most } = this;
    this.bytes = new Uint8Array(buffer);
    this.starts = new Int32Array(buffer, starts.value as number, most + 1);
    this.fields = new Int32Array(buffer, fields.value as number, most);
    this.flags = new Uint8Array(buffer, flags.value as number, most);
    this.numbers = Array.from(
      { length: MOST_NUMBERS },
      (_, place) =>
        new Float64Array(buffer, (numbers.value as number) + place * most * Float64Array.BYTES_PER_ELEMENT, most),
    );
    this.suffixOf = new Uint8Array(buffer, suffixOf.value as number, most);
    this.lacking = new Uint16Array(buffer, lacking.value as number, most);
  }
}
