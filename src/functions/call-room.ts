import type { Message } from '../shared/text/message';
import { words } from './words';

/** What a host lets one call carry. */
export interface CallRoom {
  /** Bytes that arguments and result may take together; undefined where nothing is known to limit them. */
  readonly bytes: number | undefined;
}

/** A number in full, with its separators. */
const NUMBER_BYTES = 18;
/** Quotes or brackets, and a comma. */
const MARKS_BYTES = 3;
/** Of a character that is not ASCII, as most are here. */
const CHARACTER_BYTES = 3;

const bytesOf = (value: unknown): number =>
  (typeof value === 'string' ? value.length * CHARACTER_BYTES : NUMBER_BYTES) + MARKS_BYTES;

/** About how many bytes a call takes when it is passed between the two sides. */
function callBytes(blocks: readonly unknown[]): number {
  let bytes = 0;
  for (const block of blocks) {
    if (!Array.isArray(block)) continue;
    for (const row of block as unknown[]) {
      bytes += MARKS_BYTES;
      for (const cell of Array.isArray(row) ? (row as unknown[]) : [row]) bytes += bytesOf(cell);
    }
  }
  return bytes;
}

const megabytes = (bytes: number): number => Math.floor(bytes / 1_000_000);

/** What is to be said of a call that its host would not carry; undefined for one that it does. */
export function beyondRoom(
  { bytes }: CallRoom,
  given: readonly unknown[],
  rows: readonly unknown[],
): Message | undefined {
  return bytes !== undefined && callBytes([...given, rows]) > bytes
    ? words.tooLarge({ rows: rows.length, most: megabytes(bytes) })
    : undefined;
}
