import {
  AMP,
  BANG,
  COLON,
  CR,
  GT,
  INCOMPLETE,
  LT,
  QUESTION,
  SLASH,
  UNDERSCORE,
  brokenPart,
  decodeContent,
  endsName,
  skipSpecial,
  type PartName,
} from '../xml/xml-bytes';
import type { TextStore } from '../columns/text-store';

const LOWER_R = 0x72;
const LOWER_T = 0x74;
const LOWER_X = 0x78;
const UPPER_P = 0x50;
const LOWER_H = 0x68;

/**
 * Reads the content of `<si>` (a shared string) or `<is>` (a text inside a cell): the texts of all `<t>` one after the
 * other, those of phonetic readings (`<rPh>`) left out.
 */
export class RichText {
  private from = 0;
  private to = 0;
  /** Set when the text is not simply the bytes between `from` and `to`. */
  private decoded: string | undefined;

  constructor(
    private readonly where: PartName,
    /** First letter of the element that is read, `s` or `i`; the second is `s` or `i` too. */
    private readonly first: number,
    private readonly second: number,
  ) {}

  /**
   * @param at  just behind the opening tag
   * @param prefixLength  length of the namespace prefix with its colon
   * @returns the position behind the closing tag, or {@link INCOMPLETE}
   */
  read(bytes: Uint8Array, at: number, end: number, prefixLength: number): number {
    this.from = this.to = 0;
    this.decoded = undefined;
    let pieces = 0;
    let phonetic = false;
    let p = at;
    for (;;) {
      while (bytes[p] !== LT) p++;
      if (p >= end) return INCOMPLETE;
      const byte = bytes[p + 1];
      if (byte === BANG || byte === QUESTION) {
        p = skipSpecial(bytes, p, end, this.where);
        if (p === INCOMPLETE) return INCOMPLETE;
        continue;
      }
      const closing = byte === SLASH;
      const name = p + (closing ? 2 : 1) + prefixLength;
      p++;
      if (name + 4 > end) return INCOMPLETE;
      if (prefixLength > 0 && bytes[name - 1] !== COLON) continue;
      const isPhonetic =
        bytes[name] === LOWER_R &&
        bytes[name + 1] === UPPER_P &&
        bytes[name + 2] === LOWER_H &&
        endsName(bytes[name + 3]);
      if (isPhonetic) {
        phonetic = !closing;
      } else if (closing) {
        if (bytes[name] === this.first && bytes[name + 1] === this.second && endsName(bytes[name + 2])) {
          return afterTag(bytes, name, end);
        }
      } else if (!phonetic && bytes[name] === LOWER_T && endsName(bytes[name + 1])) {
        const start = afterTag(bytes, name, end);
        if (start === INCOMPLETE) return INCOMPLETE;
        // <t/> and <t xml:space="preserve"/> hold nothing.
        const stop = bytes[start - 2] === SLASH ? start : contentEnd(bytes, start, end, this.where);
        if (stop === INCOMPLETE) return INCOMPLETE;
        this.take(bytes, start, stop, ++pieces);
        p = stop;
      }
    }
  }

  /** Puts what was read into a store; the bytes must still be those that were read. */
  addTo(store: TextStore, bytes: Uint8Array): number {
    return this.decoded === undefined ? store.addBytes(bytes, this.from, this.to) : store.addText(this.decoded);
  }

  private take(bytes: Uint8Array, from: number, to: number, piece: number): void {
    if (piece === 1 && isPlain(bytes, from, to)) {
      this.from = from;
      this.to = to;
      return;
    }
    const before = this.decoded ?? decodeContent(bytes, this.from, this.to, this.where);
    this.decoded = before + decodeContent(bytes, from, to, this.where);
  }
}

/** Whether the content of an element is its text as it stands: nothing to decode, no mark-up inside. */
export function isPlain(bytes: Uint8Array, from: number, to: number): boolean {
  for (let p = from; p < to; p++) {
    const byte = bytes[p];
    if (byte > UNDERSCORE) continue;
    if (byte === AMP || byte === LT || byte === CR || byte === 0) return false;
    if (byte === UNDERSCORE && bytes[p + 1] === LOWER_X) return false;
  }
  return true;
}

/**
 * The position of the closing tag that ends an element without child elements; comments, CDATA and instructions inside
 * belong to it. {@link INCOMPLETE} when the bytes end before.
 */
export function contentEnd(bytes: Uint8Array, at: number, end: number, where: PartName): number {
  let p = at;
  for (;;) {
    while (bytes[p] !== LT) p++;
    if (p + 1 >= end) return INCOMPLETE;
    const byte = bytes[p + 1];
    if (byte === SLASH) return p;
    if (byte !== BANG && byte !== QUESTION) brokenPart(where);
    p = skipSpecial(bytes, p, end, where);
    if (p === INCOMPLETE) return INCOMPLETE;
  }
}

/** The position behind the `>` of the tag whose name stands at `name`, or {@link INCOMPLETE}. */
export function afterTag(bytes: Uint8Array, name: number, end: number): number {
  let p = name;
  while (bytes[p] !== GT && p < end) p++;
  return p < end ? p + 1 : INCOMPLETE;
}
