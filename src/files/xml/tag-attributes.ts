import { LOWER_R, LOWER_S, LOWER_T, asciiText, parseDigits } from './ascii';
import { APOSTROPHE, EQUALS, GT, INCOMPLETE, LT, QUOTE, SLASH, brokenPart, isSpace, type PartName } from './xml-bytes';

/** What the tag of a row, a cell or a merged range says; spans into the bytes, empty when the attribute is missing. */
export class TagAttributes {
  refFrom = 0;
  refTo = 0;
  typeFrom = 0;
  typeTo = 0;
  style = 0;
  selfClosing = false;

  constructor(private readonly where: PartName) {}

  /**
   * Reads the attributes that matter of the tag whose name ends at `at`: `r` or `ref`, `t`, `s`.
   * @returns the position behind the tag, or {@link INCOMPLETE}
   */
  read(bytes: Uint8Array, at: number, end: number): number {
    this.refFrom = this.refTo = this.typeFrom = this.typeTo = 0;
    this.style = 0;
    let p = at;
    for (;;) {
      let byte = bytes[p];
      while (isSpace(byte)) byte = bytes[++p];
      if (byte === GT) {
        this.selfClosing = false;
        return p + 1;
      }
      if (byte === SLASH) {
        if (p + 1 >= end) return INCOMPLETE;
        if (bytes[p + 1] !== GT) brokenPart(this.where);
        this.selfClosing = true;
        return p + 2;
      }
      const name = p;
      while (byte !== EQUALS && byte !== LT && byte !== GT && !isSpace(byte)) byte = bytes[++p];
      const nameLength = p - name;
      while (isSpace(byte)) byte = bytes[++p];
      if (byte !== EQUALS) {
        if (p >= end) return INCOMPLETE;
        brokenPart(this.where);
      }
      byte = bytes[++p];
      while (isSpace(byte)) byte = bytes[++p];
      const quote = byte;
      if (quote !== QUOTE && quote !== APOSTROPHE) {
        if (p >= end) return INCOMPLETE;
        brokenPart(this.where);
      }
      const from = ++p;
      while (bytes[p] !== quote && bytes[p] !== LT) p++;
      if (bytes[p] === LT) {
        if (p >= end) return INCOMPLETE;
        brokenPart(this.where);
      }
      if (nameLength === 1) {
        const letter = bytes[name];
        if (letter === LOWER_R) {
          this.refFrom = from;
          this.refTo = p;
        } else if (letter === LOWER_T) {
          this.typeFrom = from;
          this.typeTo = p;
        } else if (letter === LOWER_S) {
          this.style = parseDigits(bytes, from, p);
          if (this.style < 0) brokenPart(this.where);
        }
      } else if (nameLength === 3 && asciiText(bytes, name, name + 3) === 'ref') {
        this.refFrom = from;
        this.refTo = p;
      }
      p++;
    }
  }
}
