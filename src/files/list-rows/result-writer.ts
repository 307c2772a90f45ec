import type { ResultCell } from '../../shared/list/result';
import { type CodedResult, GRADE_CODES, LEVEL_CODES } from '../../shared/list/row-results';
import { TIER_CODES, tierAssigner, type TierAssigner } from '../../shared/rules/value-tier/assign';
import type { TierCuts } from '../../shared/rules/value-tier/survey';
import { CR, LF } from '../xml-bytes';

const GRADES = GRADE_CODES.length + 1;
const LEVELS = LEVEL_CODES.length + 1;
const COMBINATIONS = LEVELS * GRADES;
/** Level and grade as one number, as rows are written by. */
export const codeOf = (level: number, grade: number): number => level * GRADES + grade;
/** Neither level nor grade. */
export const NO_CODES = COMBINATIONS - 1;
/** In place of an index into TIER_CODES: no class. */
const UNKNOWN = TIER_CODES.length;

const encoder = new TextEncoder();

/** Records as they lie in memory, with what they are written by. */
export interface Rows {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly end: number;
  readonly size: number;
  readonly values: Float64Array;
  readonly starts: Int32Array;
  readonly codes: Uint8Array;
  readonly lacking: Uint16Array | undefined;
}

/** Where the record ends that the next one follows at `next`: before its line end, if it has one. */
function recordEnd(bytes: Uint8Array, start: number, next: number): number {
  const last = next > start ? bytes[next - 1] : 0;
  if (last === CR) return next - 1;
  if (last !== LF) return next;
  return next - 1 > start && bytes[next - 2] === CR ? next - 2 : next - 1;
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
  private readonly suffixes: readonly Uint8Array[];
  private readonly longest: number;
  private classes = new Uint8Array(1 << 16);
  /** Of the rows that were written last, how many have each class. */
  readonly counts = new Uint32Array(TIER_CODES.length + 1);

  constructor(
    cuts: TierCuts,
    columns: readonly CodedResult[],
    private readonly delimiter: number,
  ) {
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

  write(rows: Rows): Uint8Array {
    const { bytes, count, values, starts, codes, lacking } = rows;
    if (this.classes.length < count) this.classes = new Uint8Array(values.length);
    const classes = this.classes;
    this.assign(values.subarray(0, count), classes);
    let room = rows.size + count * this.longest + 2;
    for (let i = 0; lacking !== undefined && i < count; i++) room += lacking[i];
    const out = new Uint8Array(room);
    this.counts.fill(0);
    let o = 0;
    for (let i = 0; i < count; i++) {
      const next = i + 1 < count ? starts[i + 1] : rows.end;
      const stop = recordEnd(bytes, starts[i], next);
      // A native copy is several times as quick as one byte by byte.
      out.set(bytes.subarray(starts[i], stop), o);
      o += stop - starts[i];
      for (let missing = lacking?.[i] ?? 0; missing > 0; missing--) out[o++] = this.delimiter;
      const tier = Number.isNaN(values[i]) ? UNKNOWN : classes[i];
      this.counts[tier]++;
      const suffix = this.suffixes[tier * COMBINATIONS + codes[i]];
      out.set(suffix, o);
      o += suffix.length;
      for (let p = stop; p < next; p++) out[o++] = bytes[p];
    }
    return out.subarray(0, o);
  }
}
