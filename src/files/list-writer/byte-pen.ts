import { AMP, GT, LT, UNDERSCORE } from '../xml/xml-bytes';

/** Bytes of one piece: enough that handing it over costs nothing, few enough to stay in the processor's cache. */
const PIECE_BYTES = 1 << 18;

/** The most bytes that one UTF-16 unit of a text becomes, as `_x0001_`. */
const UNIT_BYTES = 7;
/** The most bytes of a number: `-1.2345678901234567e-300`. */
const NUMBER_BYTES = 25;

/** Letters that stand in the content of an element as they are; `_` may begin an escape, `\r` would not survive. */
const PLAIN = ((): Uint8Array => {
  const plain = new Uint8Array(0x80);
  plain.fill(1, 0x20);
  for (const letter of '\t\n') plain[letter.charCodeAt(0)] = 1;
  for (const letter of '&<>_') plain[letter.charCodeAt(0)] = 0;
  return plain;
})();

const encoder = new TextEncoder();

/** Letters of ASCII as bytes. */
export const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

const AMP_ENTITY = ascii('&amp;');
const LT_ENTITY = ascii('&lt;');
const GT_ENTITY = ascii('&gt;');
const HEX = ascii('0123456789ABCDEF');
const LOWER_X = 0x78;
const ZERO = 0x30;
const MINUS = 0x2d;
const POINT = 0x2e;
const REPLACEMENT = 0xfffd;
/** What the format takes for an escaped character. */
const ESCAPE = /^_x[0-9A-Fa-f]{4}_/;
/** Below, a number of whole hundredths has at most 15 digits, and no other double is nearer to them. */
const FIFTEEN_DIGITS = 1e15;

/**
 * Writes into one of two buffers that are used by turns, so that one can be compressed while the other fills.
 * Nothing is made per cell: letters, numbers and texts become bytes where they are to stand.
 */
export class BytePen {
  private bytes = new Uint8Array(PIECE_BYTES + (PIECE_BYTES >> 2));
  private other = new Uint8Array(this.bytes.length);
  private at = 0;

  /** Whether there is enough to be handed over. */
  get isFull(): boolean {
    return this.at >= PIECE_BYTES;
  }

  /** What was written, until the next but one call; the pen goes on in the other buffer. */
  take(): Uint8Array {
    const taken = this.bytes.subarray(0, this.at);
    [this.bytes, this.other] = [this.other, this.bytes];
    this.at = 0;
    return taken;
  }

  /** ASCII letters that are bytes already. */
  put(letters: Uint8Array): void {
    const { length } = letters;
    this.makeRoom(length);
    const { bytes, at } = this;
    for (let i = 0; i < length; i++) bytes[at + i] = letters[i];
    this.at = at + length;
  }

  /** A piece of XML, as it is. */
  xml(text: string): void {
    this.makeRoom(text.length * 3);
    this.at += encoder.encodeInto(text, this.bytes.subarray(this.at)).written;
  }

  /** A finite number so that it is read back as the same double. */
  number(value: number): void {
    this.makeRoom(NUMBER_BYTES);
    const size = Math.abs(value);
    if (size < FIFTEEN_DIGITS) {
      if (Number.isInteger(size)) return this.digits(value < 0, size);
      // A quotient of two whole numbers is the double nearest to those decimals.
      const hundredths = Math.round(size * 100);
      if (hundredths / 100 === size && hundredths < FIFTEEN_DIGITS) return this.hundredths(value < 0, hundredths);
    }
    const text = String(value);
    const { bytes, at } = this;
    for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i);
    this.at = at + text.length;
  }

  /**
   * A text as the content of an element: mark-up escaped, control characters as `_x0001_`, what would read as such an
   * escape behind `_x005F_`, half a surrogate pair as U+FFFD.
   */
  text(value: string): void {
    const { length } = value;
    this.makeRoom(length * UNIT_BYTES);
    const { bytes } = this;
    let { at } = this;
    for (let i = 0; i < length; i++) {
      let unit = value.charCodeAt(i);
      if (unit < 0x80) {
        if (PLAIN[unit] === 1) bytes[at++] = unit;
        else at = this.special(unit, value, i, at);
        continue;
      }
      if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6);
        bytes[at++] = 0x80 | (unit & 0x3f);
        continue;
      }
      if (unit >= 0xd800 && unit < 0xe000) {
        const next = i + 1 < length ? value.charCodeAt(i + 1) : 0;
        if (unit < 0xdc00 && next >= 0xdc00 && next < 0xe000) {
          const point = 0x10000 + ((unit - 0xd800) << 10) + (next - 0xdc00);
          bytes[at++] = 0xf0 | (point >> 18);
          bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
          bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
          bytes[at++] = 0x80 | (point & 0x3f);
          i++;
          continue;
        }
        unit = REPLACEMENT;
      } else if (unit >= 0xfffe) {
        at = this.escape(unit, at);
        continue;
      }
      bytes[at++] = 0xe0 | (unit >> 12);
      bytes[at++] = 0x80 | ((unit >> 6) & 0x3f);
      bytes[at++] = 0x80 | (unit & 0x3f);
    }
    this.at = at;
  }

  private makeRoom(count: number): void {
    const needed = this.at + count;
    if (needed <= this.bytes.length) return;
    const larger = new Uint8Array(Math.max(needed, this.bytes.length * 2));
    larger.set(this.bytes.subarray(0, this.at));
    this.bytes = larger;
  }

  /** A whole number; there is room. */
  private digits(negative: boolean, size: number): void {
    const { bytes } = this;
    if (negative) bytes[this.at++] = MINUS;
    let length = 1;
    for (let limit = 10; limit <= size; limit *= 10) length++;
    let rest = size;
    for (let at = this.at + length - 1; at >= this.at; at--) {
      const tenth = Math.floor(rest / 10);
      bytes[at] = ZERO + (rest - tenth * 10);
      rest = tenth;
    }
    this.at += length;
  }

  private hundredths(negative: boolean, size: number): void {
    const { bytes } = this;
    const units = Math.floor(size / 100);
    const rest = size - units * 100;
    this.digits(negative, units);
    bytes[this.at++] = POINT;
    bytes[this.at++] = ZERO + Math.floor(rest / 10);
    if (rest % 10 > 0) bytes[this.at++] = ZERO + (rest % 10);
  }

  /** An ASCII letter that does not stand for itself; there is room. Returns where the next one goes. */
  private special(unit: number, text: string, index: number, at: number): number {
    switch (unit) {
      case AMP:
        return this.letters(AMP_ENTITY, at);
      case LT:
        return this.letters(LT_ENTITY, at);
      case GT:
        return this.letters(GT_ENTITY, at);
      case UNDERSCORE:
        if (ESCAPE.test(text.slice(index, index + 7))) return this.escape(unit, at);
        this.bytes[at] = unit;
        return at + 1;
      default:
        return this.escape(unit, at);
    }
  }

  private escape(unit: number, at: number): number {
    const { bytes } = this;
    bytes[at] = UNDERSCORE;
    bytes[at + 1] = LOWER_X;
    for (let i = 0; i < 4; i++) bytes[at + 2 + i] = HEX[(unit >> (12 - 4 * i)) & 15];
    bytes[at + 6] = UNDERSCORE;
    return at + 7;
  }

  private letters(letters: Uint8Array, at: number): number {
    this.bytes.set(letters, at);
    return at + letters.length;
  }
}
