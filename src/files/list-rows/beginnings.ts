import { foldKey } from '../../shared/values/fold';

const LAST_PRINTING = 0x7e;
const FIRST_CODED = 0x80;
const SPACE = 0x20;
const QUOTE = 0x22;
/** First bytes of the characters from U+4000 to U+9FFF. */
const FIRST_CHINESE = 0xe4;
const LAST_CHINESE = 0xe9;
const BYTES = 256;
/** Bits for the words of one kind; the lowest stands for what may be spelled another way. */
const HALF = 16;
const TOTALS = 0x0000_ffff;
const BLANKS = 0xffff_0000;

/**
 * Tells by its first bytes alone that a field is no word of a total row, or no mark of a blank: of a million names hardly one is
 * decoded. What may be spelled another way (wide characters, spaces or quotes in front) counts as possible.
 */
export class Beginnings {
  /** By first, second and third byte, the words that have it there, a bit for each first character. */
  readonly masks = new Uint32Array(3 * BYTES);

  constructor(totals: readonly string[], blanks: readonly string[]) {
    this.add(totals, 0);
    this.add(blanks, HALF);
  }

  /** Whether the field that begins here may be a word of a total row. */
  mayBeTotal(bytes: Uint8Array, at: number): boolean {
    return (this.maskAt(bytes, at) & TOTALS) !== 0;
  }

  /** Whether the field that begins here may be a mark of a blank. */
  mayBeBlank(bytes: Uint8Array, at: number): boolean {
    return (this.maskAt(bytes, at) & BLANKS) !== 0;
  }

  private maskAt(bytes: Uint8Array, at: number): number {
    const { masks } = this;
    return masks[bytes[at]] & masks[BYTES + bytes[at + 1]] & masks[2 * BYTES + bytes[at + 2]];
  }

  private add(words: readonly string[], shift: number): void {
    const { masks } = this;
    const encoder = new TextEncoder();
    const put = (bit: number, place: number, from: number, to: number): void => {
      for (let byte = from; byte <= to; byte++) masks[place * BYTES + byte] |= bit;
    };
    const anyEnd = (bit: number): void => {
      put(bit, 1, 0, BYTES - 1);
      put(bit, 2, 0, BYTES - 1);
    };
    const other = 2 ** shift;
    put(other, 0, 0, SPACE);
    put(other, 0, QUOTE, QUOTE);
    put(other, 0, LAST_PRINTING + 1, FIRST_CHINESE - 1);
    put(other, 0, LAST_CHINESE + 1, BYTES - 1);
    anyEnd(other);
    const firsts = [...new Set(words.map((word) => [...foldKey(word)][0]))];
    firsts.forEach((first, index) => {
      // Where there are more characters than bits, two share one: then more is possible than is.
      const bit = 2 ** (shift + 1 + (index % (HALF - 1)));
      const bytes = encoder.encode(first);
      if (bytes[0] < FIRST_CODED) {
        for (const spelled of [first, first.toUpperCase()]) put(bit, 0, spelled.charCodeAt(0), spelled.charCodeAt(0));
        anyEnd(bit);
      } else bytes.subarray(0, 3).forEach((byte, place) => put(bit, place, byte, byte));
    });
  }
}
