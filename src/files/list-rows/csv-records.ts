import { decodeUtf8 } from '../columns/text-store';
import { CR, LF, QUOTE } from '../xml/xml-bytes';

/** A record that does not end within the bytes. */
export const UNFINISHED = -1;

/**
 * The position behind the quote that closes the one at `at`, or {@link UNFINISHED}. Two quotes inside are one of the text.
 */
function behindQuote(bytes: Uint8Array, at: number, end: number): number {
  for (let p = at + 1; ;) {
    while (p < end && bytes[p] !== QUOTE) p++;
    if (p >= end) return UNFINISHED;
    if (p + 1 < end && bytes[p + 1] === QUOTE) p += 2;
    else return p + 1;
  }
}

/**
 * Goes from record to record of a text table in UTF-8, and knows where the first fields of the present one lie. A quote opens a
 * quoted field only at its beginning; lines end with CR, LF or both.
 */
export class CsvRecords {
  bytes: Uint8Array = new Uint8Array(1);
  /** Bytes that are there; behind them stands a line feed that ends every scan. */
  end = 0;
  /** Whether no more bytes follow: the last record may do without a line end. */
  final = true;
  // The present record: where it begins and ends, without its line end, and how many fields it has.
  start = 0;
  stop = 0;
  fields = 0;
  /** Where each of the first fields begins and ends, quotes and all. */
  readonly from: Int32Array;
  readonly to: Int32Array;

  /** @param kept  of so many fields from the left the places are kept */
  constructor(
    private readonly delimiter: number,
    private readonly kept: number,
  ) {
    this.from = new Int32Array(kept);
    this.to = new Int32Array(kept);
  }

  /** Takes bytes to read from; there is room for one more behind `end`. */
  take(bytes: Uint8Array, end: number, final: boolean): void {
    bytes[end] = LF;
    this.bytes = bytes;
    this.end = end;
    this.final = final;
  }

  /** Reads the record that begins at `at`; returns where the next one begins, or {@link UNFINISHED}. */
  read(at: number): number {
    const { bytes, end, delimiter, kept, from, to } = this;
    const top = delimiter > CR ? delimiter : CR;
    let field = 0;
    let p = at;
    for (;;) {
      if (field < kept) from[field] = p;
      if (bytes[p] === QUOTE && p < end) {
        p = behindQuote(bytes, p, end);
        if (p === UNFINISHED) return p;
      }
      let byte = bytes[p];
      while (byte > top || (byte !== delimiter && byte !== LF && byte !== CR)) byte = bytes[++p];
      if (field < kept) to[field] = p;
      field++;
      if (byte !== delimiter) break;
      p++;
    }
    if (p >= end && !this.final) return UNFINISHED;
    this.start = at;
    this.stop = p;
    this.fields = field;
    for (; field < kept; field++) from[field] = to[field] = p;
    if (p >= end) return end;
    if (bytes[p] === CR) {
      // Whether a line feed belongs to it is not seen yet.
      if (p + 1 >= end && !this.final) return UNFINISHED;
      if (bytes[p + 1] === LF && p + 1 < end) return p + 2;
    }
    return p + 1;
  }

  /** The first position at or behind `at` that follows a line end; `end` where there is none. */
  behindLine(at: number): number {
    const { bytes, end } = this;
    let p = at;
    while (p < end && bytes[p] !== LF && bytes[p] !== CR) p++;
    if (p >= end) return end;
    return bytes[p] === CR && p + 1 < end && bytes[p + 1] === LF ? p + 2 : p + 1;
  }

  /** Whether nothing stands in a field, not even quotes. */
  isEmpty(field: number): boolean {
    return this.from[field] === this.to[field];
  }

  /** The characters of a field; what stands behind a closing quote belongs to it, as in Excel. */
  text(field: number): string {
    const { bytes } = this;
    const from = this.from[field];
    const to = this.to[field];
    if (from === to || bytes[from] !== QUOTE) return decodeUtf8(bytes, from, to);
    const close = behindQuote(bytes, from, to);
    if (close === UNFINISHED) return decodeUtf8(bytes, from, to);
    return decodeUtf8(bytes, from + 1, close - 1).replaceAll('""', '"') + decodeUtf8(bytes, close, to);
  }
}
