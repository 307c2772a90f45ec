import { LOWER_C, LOWER_R, LOWER_S, LOWER_T, LOWER_V, UPPER_A } from '../xml/ascii';
import { SHEET_COLUMNS, SHEET_ROWS } from '../limits';
import { EQUALS, GT, LT, QUOTE, SLASH, SPACE } from '../xml/xml-bytes';

/** What stands there is no plain cell, or does not stand there whole. */
export const NOT_PLAIN = -1;

const ZERO = 0x30;
const LETTERS = 26;
/** Of a row or a style; a longer one is none. */
const MOST_DIGITS = 8;

/** Whether `</v></c>` stands here. */
const closesCell = (bytes: Uint8Array, at: number): boolean =>
  bytes[at + 1] === SLASH &&
  bytes[at + 2] === LOWER_V &&
  bytes[at + 3] === GT &&
  bytes[at + 4] === LT &&
  bytes[at + 5] === SLASH &&
  bytes[at + 6] === LOWER_C &&
  bytes[at + 7] === GT;
const CLOSING_BYTES = 8;

/** Whether `<v>` stands here. */
const opensValue = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === LT && bytes[at + 1] === LOWER_V && bytes[at + 2] === GT;
const OPENING_BYTES = 3;

/** Whether another cell begins here. */
export const isCellNext = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === LT && bytes[at + 1] === LOWER_C && bytes[at + 2] === SPACE;

/**
 * The cell as nearly every writer writes nearly every cell: `<c r="B7" s="1" t="s"><v>12</v></c>`, its attributes in any order behind
 * the address, or without content `<c r="B7" s="1"/>`. Everything else (formulas, rich texts, comments in between, other quotes) is
 * left to the reader that knows all of XML; what this one takes, that one would read the same.
 */
export class PlainCell {
  // Its address, from 0.
  row = 0;
  column = 0;
  // Spans into the bytes; empty where the cell has none.
  typeFrom = 0;
  typeTo = 0;
  style = 0;
  valueFrom = 0;
  valueTo = 0;

  /**
   * Reads the address, which comes first.
   * @param at  behind the name of the tag, `<c`
   * @returns the position behind it, or {@link NOT_PLAIN}
   */
  address(bytes: Uint8Array, at: number): number {
    const digits = this.place(bytes, at);
    if (digits === NOT_PLAIN) return NOT_PLAIN;
    let p = digits;
    let row = 0;
    for (let digit = bytes[p] - ZERO; digit >= 0 && digit <= 9; digit = bytes[++p] - ZERO) row = row * 10 + digit;
    // An address that cannot be is told by the other reader, in a sentence.
    if (bytes[p] !== QUOTE || p - digits > MOST_DIGITS) return NOT_PLAIN;
    if (row < 1 || row > SHEET_ROWS) return NOT_PLAIN;
    this.row = row - 1;
    return p + 1;
  }

  /**
   * Reads the column of the address only: all that has to be known of a cell that stays as it is.
   * @param at  behind the name of the tag, `<c`
   * @returns the position of the row's first digit, or {@link NOT_PLAIN}
   */
  place(bytes: Uint8Array, at: number): number {
    if (bytes[at] !== SPACE || bytes[at + 1] !== LOWER_R || bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) {
      return NOT_PLAIN;
    }
    let p = at + 4;
    let column = 0;
    for (let letter = bytes[p] - UPPER_A; letter >= 0 && letter < LETTERS; letter = bytes[++p] - UPPER_A) {
      column = column * LETTERS + letter + 1;
    }
    const digit = bytes[p] - ZERO;
    if (column < 1 || column > SHEET_COLUMNS || digit < 1 || digit > 9) return NOT_PLAIN;
    this.column = column - 1;
    return p;
  }

  /**
   * Passes over the rest of a cell that is not kept, and finds out whether it has content: then its value's span is not empty.
   * @param at  behind the address
   * @returns the position behind the cell, or {@link NOT_PLAIN}
   */
  pass(bytes: Uint8Array, at: number): number {
    let p = at;
    while (bytes[p] !== LT) p++;
    this.valueFrom = this.valueTo = 0;
    // An attribute cannot hold a `<`: where the tag closes itself, this is the next one.
    if (bytes[p - 1] !== GT) return NOT_PLAIN;
    if (bytes[p - 2] === SLASH) return p;
    if (!opensValue(bytes, p)) return NOT_PLAIN;
    const from = p + OPENING_BYTES;
    p = from;
    while (bytes[p] !== LT) p++;
    if (p === from || !closesCell(bytes, p)) return NOT_PLAIN;
    this.valueFrom = from;
    this.valueTo = p;
    return p + CLOSING_BYTES;
  }

  /**
   * Reads the rest of a cell: its type, its style and its value.
   * @param at  behind the address
   * @returns the position behind the cell, or {@link NOT_PLAIN}
   */
  read(bytes: Uint8Array, at: number): number {
    let p = at;
    let typeFrom = 0;
    let typeTo = 0;
    let style = 0;
    while (bytes[p] === SPACE) {
      const name = bytes[p + 1];
      if (bytes[p + 2] !== EQUALS || bytes[p + 3] !== QUOTE) return NOT_PLAIN;
      const from = p + 4;
      p = from;
      if (name === LOWER_S) {
        style = 0;
        for (let digit = bytes[p] - ZERO; digit >= 0 && digit <= 9; digit = bytes[++p] - ZERO)
          style = style * 10 + digit;
        if (p === from || p - from > MOST_DIGITS) return NOT_PLAIN;
      } else if (name === LOWER_T) {
        while (bytes[p] !== QUOTE && bytes[p] !== LT) p++;
        typeFrom = from;
        typeTo = p;
      } else return NOT_PLAIN;
      if (bytes[p++] !== QUOTE) return NOT_PLAIN;
    }
    this.valueFrom = this.valueTo = 0;
    if (bytes[p] === SLASH) return bytes[p + 1] === GT ? p + 2 : NOT_PLAIN;
    if (bytes[p] !== GT || !opensValue(bytes, p + 1)) return NOT_PLAIN;
    const from = p + 1 + OPENING_BYTES;
    p = from;
    while (bytes[p] !== LT) p++;
    // Whether an empty value is a text or nothing depends on more than is looked at here.
    if (p === from || !closesCell(bytes, p)) return NOT_PLAIN;
    this.typeFrom = typeFrom;
    this.typeTo = typeTo;
    this.style = style;
    this.valueFrom = from;
    this.valueTo = p;
    return p + CLOSING_BYTES;
  }
}
