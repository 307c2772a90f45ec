import { Problem, type Message } from '../../shared/text/message';
import { asciiKeyHash } from '../../shared/values/key-hash';

/** Gives the text for the number that a column keeps in its place. */
export interface TextSource {
  text(slot: number): string;
  /** Its first UTF-16 unit; NaN where it has none, or where the text would have to be read to know it. */
  firstUnit(slot: number): number;
  /** What all texts of one folded key share; NaN where the text would have to be read to know it. */
  keyHash(slot: number): number;
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();
const SHORT = 96;
const units = new Uint16Array(SHORT);

/** The characters of valid UTF-8. Short texts, which lists are full of, are not worth a call of the decoder. */
export function decodeUtf8(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > SHORT) return decoder.decode(bytes.subarray(from, to));
  let length = 0;
  for (let at = from; at < to; length++) {
    const byte = bytes[at++];
    if (byte < 0x80) {
      units[length] = byte;
    } else if (byte < 0xe0) {
      units[length] = ((byte & 0x1f) << 6) | (bytes[at++] & 0x3f);
    } else if (byte < 0xf0) {
      units[length] = ((byte & 0x0f) << 12) | ((bytes[at] & 0x3f) << 6) | (bytes[at + 1] & 0x3f);
      at += 2;
    } else {
      return decoder.decode(bytes.subarray(from, to));
    }
  }
  // A typed array serves where a list of numbers is asked for, and need not be copied into one.
  return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
}

/** The first unit of the valid UTF-8 that begins here; NaN at its end and where it takes two or four bytes, which is seldom. */
export function firstUnitAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte < 0x80) return byte === 0 ? NaN : byte;
  return byte >= 0xe0 && byte < 0xf0
    ? ((byte & 0x0f) << 12) | ((bytes[at + 1] & 0x3f) << 6) | (bytes[at + 2] & 0x3f)
    : NaN;
}

/** Bytes of a segment. A store that had to grow as a whole would for a moment need three times its room. */
const SEGMENT = 1 << 22;
const SMALLEST = 1 << 12;

/** A stretch of the store; a text longer than a segment has one of several times the length. */
interface Segment {
  bytes: Uint8Array;
  /** The place of its first byte. */
  readonly from: number;
  /** Bytes in use. */
  used: number;
}

/**
 * Texts one after the other as UTF-8, each ended by a zero byte, so that a text costs its bytes and nothing else. What
 * UTF-8 or the zero byte cannot carry is kept as a string beside it.
 */
export class TextStore {
  private last: Segment = { bytes: new Uint8Array(SMALLEST), from: 0, used: 0 };
  /** By place, a segment's length apart; one that is longer stands there several times. */
  private readonly segments: Segment[] = [this.last];
  private readonly odd = new Map<number, string>();
  private taken = SMALLEST;

  /** Bytes of memory taken. */
  get size(): number {
    return this.taken;
  }

  /** Copies a text that is UTF-8 already and holds no zero byte; returns its place. */
  addBytes(source: Uint8Array, from: number, to: number): number {
    const segment = this.reserve(to - from);
    const target = segment.bytes;
    let at = segment.used;
    for (let p = from; p < to; p++) target[at++] = source[p];
    target[at] = 0;
    return this.keep(segment, at + 1);
  }

  /** Adds any text; returns its place. */
  addText(text: string): number {
    // A zero or half a surrogate pair can only come out of an escape such as _xD83D_.
    if (text.includes('\0') || /[\uD800-\uDFFF]/u.test(text)) {
      const segment = this.reserve(0);
      segment.bytes[segment.used] = 0;
      const place = this.keep(segment, segment.used + 1);
      this.odd.set(place, text);
      return place;
    }
    const segment = this.reserve(text.length * 3);
    const end = segment.used + encoder.encodeInto(text, segment.bytes.subarray(segment.used)).written;
    segment.bytes[end] = 0;
    return this.keep(segment, end + 1);
  }

  text(place: number): string {
    const odd = this.odd.size > 0 ? this.odd.get(place) : undefined;
    if (odd !== undefined) return odd;
    const { bytes, from } = this.segments[Math.floor(place / SEGMENT)];
    return decodeUtf8(bytes, place - from, bytes.indexOf(0, place - from));
  }

  firstUnit(place: number): number {
    if (this.odd.size > 0 && this.odd.has(place)) return NaN;
    const { bytes, from } = this.segments[Math.floor(place / SEGMENT)];
    return firstUnitAt(bytes, place - from);
  }

  keyHash(place: number): number {
    if (this.odd.size > 0 && this.odd.has(place)) return NaN;
    const { bytes, from } = this.segments[Math.floor(place / SEGMENT)];
    return asciiKeyHash(bytes, place - from);
  }

  /**
   * Checks once that everything added is valid UTF-8, so that no text is ever silently damaged later.
   * @throws Problem with the given sentence
   */
  verify(otherwise: () => Message): void {
    const strict = new TextDecoder('utf-8', { fatal: true });
    try {
      for (const { bytes, used } of new Set(this.segments)) strict.decode(bytes.subarray(0, used));
    } catch {
      throw new Problem(otherwise());
    }
  }

  private keep(segment: Segment, end: number): number {
    const place = segment.from + segment.used;
    segment.used = end;
    return place;
  }

  /** The segment in which a text of so many bytes and its zero have room. */
  private reserve(count: number): Segment {
    const { last } = this;
    const needed = last.used + count + 1;
    if (needed <= last.bytes.length) return last;
    if (needed <= SEGMENT && last.bytes.length < SEGMENT) {
      const larger = new Uint8Array(Math.min(SEGMENT, Math.max(needed, last.bytes.length * 2)));
      larger.set(last.bytes.subarray(0, last.used));
      this.taken += larger.length - last.bytes.length;
      last.bytes = larger;
      return last;
    }
    const slots = Math.ceil((count + 1) / SEGMENT);
    const next: Segment = { bytes: new Uint8Array(slots * SEGMENT), from: this.segments.length * SEGMENT, used: 0 };
    for (let slot = 0; slot < slots; slot++) this.segments.push(next);
    this.taken += next.bytes.length;
    this.last = next;
    return next;
  }
}
