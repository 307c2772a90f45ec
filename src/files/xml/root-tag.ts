import { Problem } from '../../shared/text/message';
import { words } from '../words';
import {
  BANG,
  COLON,
  INCOMPLETE,
  LT,
  QUESTION,
  brokenPart,
  endsName,
  isSpace,
  skipSpecial,
  type PartName,
} from './xml-bytes';

/** Longer prefixes do not occur, and a scan looks only so far ahead for a name. */
const MAX_PREFIX = 32;
const UTF8_BOM = [0xef, 0xbb, 0xbf];

/**
 * The beginning of a part up to the name of its root element: declaration, comments, and which namespace prefix the
 * part uses (`<x:worksheet>` has the prefix `x:`). The same prefix is expected on every element that is read.
 */
export class RootTag {
  /** Bytes of the prefix with its colon; 0 when there is none. */
  prefixLength = 0;
  isKnown = false;
  /** The name with its prefix, as bytes. */
  private name: readonly number[] = [];
  private isFirst = true;

  constructor(
    private readonly where: PartName,
    private readonly localName: string,
  ) {}

  /**
   * Reads one thing before or at the root tag, at a `<`.
   * @returns the position to go on at, or {@link INCOMPLETE}
   * @throws Problem when the part is not UTF-8, has a DOCTYPE or another root element
   */
  read(bytes: Uint8Array, at: number, end: number): number {
    if (this.isFirst) this.checkStart(bytes, at);
    const next = bytes[at + 1];
    if (next === QUESTION || next === BANG) {
      const after = skipSpecial(bytes, at, end, this.where);
      if (after === INCOMPLETE) return INCOMPLETE;
      if (this.isFirst) this.checkDeclaration(bytes, at, after);
      this.isFirst = false;
      return after;
    }
    let p = at + 1;
    while (!endsName(bytes[p]) && bytes[p] !== LT) {
      if (bytes[p] === COLON) this.prefixLength = p - at;
      p++;
    }
    if (p >= end) return INCOMPLETE;
    this.name = Array.from(bytes.subarray(at + 1, p));
    const local = String.fromCharCode(...this.name.slice(this.prefixLength, this.prefixLength + 64));
    if (local !== this.localName || this.prefixLength > MAX_PREFIX) brokenPart(this.where);
    this.isKnown = true;
    return p;
  }

  /** Whether the root's full name stands here. */
  isName(bytes: Uint8Array, at: number): boolean {
    return this.name.every((byte, index) => bytes[at + index] === byte) && endsName(bytes[at + this.name.length]);
  }

  /** Whether a name here has the root's prefix. Without a prefix every name passes; one with a colon matches nothing. */
  hasPrefix(bytes: Uint8Array, at: number): boolean {
    for (let index = 0; index < this.prefixLength; index++) if (bytes[at + index] !== this.name[index]) return false;
    return true;
  }

  private checkStart(bytes: Uint8Array, at: number): void {
    let p = UTF8_BOM.every((byte, index) => bytes[index] === byte) ? UTF8_BOM.length : 0;
    while (p < at && isSpace(bytes[p])) p++;
    // UTF-16 shows itself by its mark or by zeros between the letters.
    if (p !== at || bytes[at + 1] === 0) this.refuseEncoding();
  }

  private checkDeclaration(bytes: Uint8Array, from: number, to: number): void {
    const declaration = String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 512)));
    const encoding = /^<\?xml\s[^>]*\bencoding\s*=\s*["']([^"']*)["']/.exec(declaration);
    if (encoding !== null && !/^(utf-?8|us-ascii)$/i.test(encoding[1])) this.refuseEncoding();
  }

  private refuseEncoding(): never {
    throw new Problem(words.partEncoding({ file: this.where.file, part: this.where.part }));
  }
}
