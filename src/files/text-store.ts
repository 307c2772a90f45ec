import { Problem, type Message } from '../shared/text/message';

/** Gives the text for the number that a column keeps in its place. */
export interface TextSource {
  text(slot: number): string;
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

/**
 * Texts one after the other in one buffer of UTF-8, each ended by a zero byte, so that a text costs its bytes and
 * nothing else. What UTF-8 or the zero byte cannot carry is kept as a string beside it.
 */
export class TextStore {
  private bytes = new Uint8Array(1 << 12);
  private length = 0;
  private readonly odd = new Map<number, string>();

  /** Bytes of memory taken by the buffer. */
  get size(): number {
    return this.bytes.length;
  }

  /** Copies a text that is UTF-8 already and holds no zero byte; returns its place. */
  addBytes(source: Uint8Array, from: number, to: number): number {
    const place = this.reserve(to - from);
    const target = this.bytes;
    let at = place;
    for (let p = from; p < to; p++) target[at++] = source[p];
    target[at] = 0;
    this.length = at + 1;
    return place;
  }

  /** Adds any text; returns its place. */
  addText(text: string): number {
    // A zero or half a surrogate pair can only come out of an escape such as _xD83D_.
    if (text.includes('\0') || /[\uD800-\uDFFF]/u.test(text)) {
      const place = this.reserve(0);
      this.bytes[this.length++] = 0;
      this.odd.set(place, text);
      return place;
    }
    const place = this.reserve(text.length * 3);
    this.length = place + encoder.encodeInto(text, this.bytes.subarray(place)).written;
    this.bytes[this.length++] = 0;
    return place;
  }

  text(place: number): string {
    const odd = this.odd.size > 0 ? this.odd.get(place) : undefined;
    return odd ?? decodeUtf8(this.bytes, place, this.bytes.indexOf(0, place));
  }

  /**
   * Checks once that everything added is valid UTF-8, so that no text is ever silently damaged later.
   * @throws Problem with the given sentence
   */
  verify(otherwise: () => Message): void {
    const strict = new TextDecoder('utf-8', { fatal: true });
    const step = 1 << 20;
    try {
      for (let from = 0; from < this.length;) {
        // Cut behind a zero byte: there a text ends, and no character is torn.
        const end = from + step >= this.length ? this.length : this.bytes.indexOf(0, from + step) + 1;
        strict.decode(this.bytes.subarray(from, end));
        from = end;
      }
    } catch {
      throw new Problem(otherwise());
    }
  }

  private reserve(count: number): number {
    const needed = this.length + count + 1;
    if (needed > this.bytes.length) {
      const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
      larger.set(this.bytes.subarray(0, this.length));
      this.bytes = larger;
    }
    return this.length;
  }
}
