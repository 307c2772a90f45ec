import type { ResultCell } from '../../shared/list/result';
import { type CodedResult, GRADE_CODES, LEVEL_CODES } from '../../shared/list/row-results';
import { TIER_CODES, tierAssigner, type TierAssigner } from '../../shared/rules/value-tier/assign';
import type { TierCuts } from '../../shared/rules/value-tier/survey';
import type { Kernel } from './kernel';

const GRADES = GRADE_CODES.length + 1;
const LEVELS = LEVEL_CODES.length + 1;
const COMBINATIONS = LEVELS * GRADES;
/** Level and grade as one number, as rows are written by. */
export const codeOf = (level: number, grade: number): number => level * GRADES + grade;
/** Neither level nor grade. */
export const NO_CODES = COMBINATIONS - 1;
/** In place of an index into TIER_CODES: no class. */
const UNKNOWN = TIER_CODES.length;
/** Of records and results, written at a time: so much stays in the processor's cache. */
const PIECE_BYTES = 1 << 20;

const encoder = new TextEncoder();

/** Records as they lie in memory, with what they are written by. */
export interface Rows {
  readonly count: number;
  /** Where the last one ends, counted from the first byte as the starts are. */
  readonly end: number;
  readonly values: Float64Array;
  readonly starts: Int32Array;
  /** Level and grade of each; used up by measuring. */
  readonly codes: Uint8Array;
  readonly lacking: Uint16Array | undefined;
}

/** A cell as a text table holds it. */
export function csvCell(cell: ResultCell, delimiter: string): string {
  const text = String(cell);
  return text.includes('"') || text.includes(delimiter) || /[\r\n]/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

/** Writes rows with their results: for every combination of class, level and grade these are bytes that are made once. */
export class ResultWriter {
  private readonly assign: TierAssigner;
  /** By class, level and grade as one number. */
  private readonly suffixes: readonly Uint8Array[];
  private readonly longest: number;
  private classes = new Uint8Array(1 << 16);
  private rows: Rows | undefined;
  /** Of the rows that were measured last, how many have each class. */
  readonly counts = new Uint32Array(TIER_CODES.length + 1);

  constructor(cuts: TierCuts, columns: readonly CodedResult[], delimiter: number) {
    this.assign = tierAssigner(cuts);
    const mark = String.fromCharCode(delimiter);
    const suffixes: Uint8Array[] = [];
    for (let tier = 0; tier <= TIER_CODES.length; tier++) {
      for (let level = 0; level < LEVELS; level++) {
        for (let grade = 0; grade < GRADES; grade++) {
          const codes = { tier, level, grade };
          const cells = columns.map(({ of, cells: all }) => csvCell(all[codes[of]], mark));
          suffixes.push(encoder.encode(cells.map((cell) => mark + cell).join('')));
        }
      }
    }
    this.suffixes = suffixes;
    this.longest = Math.max(...suffixes.map(({ length }) => length));
  }

  /** Gives the rows their classes, and tells how many bytes they take with their results. */
  measure(rows: Rows): number {
    const { count, values, codes, lacking } = rows;
    if (this.classes.length < count) this.classes = new Uint8Array(values.length);
    const { classes } = this;
    this.assign(values.subarray(0, count), classes);
    const found = new Uint32Array(this.suffixes.length);
    for (let row = 0; row < count; row++) {
      const tier = Number.isNaN(values[row]) ? UNKNOWN : classes[row];
      const suffix = tier * COMBINATIONS + codes[row];
      codes[row] = suffix;
      found[suffix]++;
    }
    this.counts.fill(0);
    let size = count === 0 ? 0 : rows.end - rows.starts[0];
    found.forEach((times, suffix) => {
      this.counts[Math.floor(suffix / COMBINATIONS)] += times;
      size += times * this.suffixes[suffix].length;
    });
    if (lacking !== undefined) for (let row = 0; row < count; row++) size += lacking[row];
    this.rows = rows;
    return size;
  }

  /** Has the results in the kernel's memory; what it holds of the file is then to be read anew. */
  ready(kernel: Kernel): void {
    kernel.keepSuffixes(this.suffixes);
  }

  /** The rows that were measured last, piece by piece; a piece is good until the next is asked for. */
  *pieces(kernel: Kernel): Generator<Uint8Array> {
    const { rows, longest } = this;
    if (rows === undefined) throw new Error('nothing was measured');
    this.rows = undefined;
    const { count, end, starts, codes, lacking } = rows;
    for (let first = 0; first < count;) {
      const behind = pieceEnd(rows, first, kernel.most);
      const begin = starts[first];
      const next = behind < count ? starts[behind] : end;
      kernel.starts.set(starts.subarray(first, behind));
      kernel.starts[behind - first] = next;
      kernel.suffixOf.set(codes.subarray(first, behind));
      kernel.lacking.fill(0);
      let room = next - begin + (behind - first) * longest;
      if (lacking !== undefined) {
        kernel.lacking.set(lacking.subarray(first, behind));
        for (let row = first; row < behind; row++) room += lacking[row];
      }
      yield kernel.write(behind - first, end, room);
      first = behind;
    }
  }
}

/** Behind which row a piece ends that begins with a row: as many as there is room for, one at least. */
function pieceEnd({ count, starts }: Rows, first: number, most: number): number {
  let behind = Math.min(count, first + most);
  // Of long records fewer fit.
  while (behind > first + 1 && starts[behind - 1] - starts[first] > PIECE_BYTES)
    behind = first + Math.ceil((behind - first) / 2);
  return behind;
}
