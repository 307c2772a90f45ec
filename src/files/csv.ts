import { CellKind } from '../shared/workbook/table';
import { Problem } from '../shared/text/message';
import { TableStore } from './columns/column-store';
import { SHEET_COLUMNS, type Limits } from './limits';
import { parsePlainNumber } from './columns/numbers';
import type { SheetOptions, SheetTable } from './columns/sheet-table';
import type { TextEncodingName } from './sniff';
import { decodeUtf8, firstUnitAt, type TextSource } from './columns/text-store';
import { placeOf, words } from './words';
import { CR, LF, QUOTE, TAB } from './xml/xml-bytes';

const COMMA = 0x2c;
const SEMICOLON = 0x3b;
const BAR = 0x7c;
const CTRL_Z = 0x1a;
const MINUS = 0x2d;
const ZERO = 0x30;
const NINE = 0x39;

/** In the order in which they are preferred when a file speaks equally for two. */
const DELIMITERS = [COMMA, TAB, SEMICOLON, BAR];
/** How much of a file the delimiter is guessed from. */
const GUESS_BYTES = 1 << 16;
const GUESS_LINES = 20;
/** Bytes decoded at a time. */
const PIECE_BYTES = 1 << 20;

/** A CSV file whose encoding and delimiter are known; its cells are read when asked for. */
export interface CsvFile {
  readonly encoding: TextEncodingName;
  /** One ASCII character. */
  readonly delimiter: string;
  /** Bytes before the first record, in UTF-8 and behind a mark: a line that declares the delimiter. */
  readonly start: number;
  /** @throws Problem */
  read(options?: SheetOptions): SheetTable;
}

export interface CsvOptions {
  readonly file: string;
  readonly limits: Limits;
  /** The encoding that a byte order mark declares, and the length of that mark. */
  readonly mark?: TextEncodingName;
  readonly markLength?: number;
  /** One ASCII character; guessed when missing. */
  readonly delimiter?: string;
}

/**
 * Finds out how a text table is written: UTF-8, else GB18030; delimited by what its first lines speak for.
 * @param bytes  the whole file; kept, and read again whenever a text is asked for, so it must not change
 * @throws Problem when the encoding cannot be found
 */
export function openCsv(bytes: Uint8Array, options: CsvOptions): CsvFile {
  const { file, limits } = options;
  const body = bytes.subarray(options.markLength ?? 0);
  const encoding = options.mark ?? (isValid(body, 'utf-8') ? 'utf-8' : 'gb18030');
  const text = encoding === 'utf-8' ? checked(body, options) : transcode(body, encoding, options);
  const end = text.length > 0 && text[text.length - 1] === CTRL_Z ? text.length - 1 : text.length;
  const declared = declaredDelimiter(text, end);
  const delimiter = options.delimiter?.charCodeAt(0) ?? declared?.delimiter ?? guessDelimiter(text, end);
  const source: Source = { bytes: text, start: declared?.start ?? 0, end, delimiter };
  return {
    encoding,
    delimiter: String.fromCharCode(delimiter),
    start: source.start,
    read: (readOptions = {}) => readRows(source, file, limits, readOptions),
  };
}

/** A text table as UTF-8 bytes. */
interface Source {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly delimiter: number;
}

function isValid(bytes: Uint8Array, encoding: TextEncodingName): boolean {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true });
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Bytes that a mark calls UTF-8 are not believed to be. */
function checked(bytes: Uint8Array, { file, mark }: CsvOptions): Uint8Array {
  if (mark !== undefined && !isValid(bytes, mark)) throw new Problem(words.textEncoding({ file, encoding: 'UTF-8' }));
  return bytes;
}

/** The same text in UTF-8, so that there is one way of reading rows. */
function transcode(bytes: Uint8Array, encoding: TextEncodingName, { file }: CsvOptions): Uint8Array {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const encoder = new TextEncoder();
  // Two bytes in any of these encodings become at most three in UTF-8.
  const target = new Uint8Array(Math.ceil(bytes.length * 1.5) + 4);
  let length = 0;
  try {
    for (let at = 0; at < bytes.length; at += PIECE_BYTES) {
      const piece = decoder.decode(bytes.subarray(at, at + PIECE_BYTES), { stream: true });
      length += encoder.encodeInto(piece, target.subarray(length)).written;
    }
    length += encoder.encodeInto(decoder.decode(), target.subarray(length)).written;
  } catch {
    throw new Problem(words.textEncoding({ file, encoding: encoding.toUpperCase() }));
  }
  return target.subarray(0, length);
}

/** Excel's first line `sep=;`, which is no row of the table. */
function declaredDelimiter(bytes: Uint8Array, end: number): { delimiter: number; start: number } | undefined {
  const line = /^sep=([!-~\t ])(\r\n|\n|\r)/i.exec(decodeUtf8(bytes, 0, Math.min(end, 8)));
  if (line === null || line[1] === '"') return undefined;
  return { delimiter: line[1].charCodeAt(0), start: line[0].length };
}

/**
 * The character that divides the most of the first lines into the same number of fields; the one that makes more
 * fields when two do equally well.
 */
function guessDelimiter(bytes: Uint8Array, end: number): number {
  const lines = countDelimiters(bytes, end);
  let best = COMMA;
  let bestScore = 0;
  DELIMITERS.forEach((delimiter, index) => {
    const agreeing = new Map<number, number>();
    for (const line of lines) {
      if (line[index] > 0) agreeing.set(line[index], (agreeing.get(line[index]) ?? 0) + 1);
    }
    for (const [count, times] of agreeing) {
      const score = times + Math.min(count, 9999) / 10_000;
      if (score > bestScore) {
        bestScore = score;
        best = delimiter;
      }
    }
  });
  return best;
}

/** For each of the first lines, how often each delimiter occurs outside quotes. */
function countDelimiters(bytes: Uint8Array, end: number): number[][] {
  const stop = Math.min(end, GUESS_BYTES);
  const lines: number[][] = [];
  let line = DELIMITERS.map(() => 0);
  let fieldStart = true;
  for (let p = 0; p < stop && lines.length < GUESS_LINES; p++) {
    const byte = bytes[p];
    if (byte === QUOTE && fieldStart) {
      p = quoteEnd(bytes, p, stop) - 1;
      fieldStart = false;
    } else if (byte === LF || byte === CR) {
      lines.push(line);
      line = DELIMITERS.map(() => 0);
      fieldStart = true;
    } else {
      const index = DELIMITERS.indexOf(byte);
      if (index >= 0) line[index]++;
      fieldStart = index >= 0;
    }
  }
  // The last line counts when it is whole, or when there is no other.
  if (lines.length < GUESS_LINES && (stop === end || lines.length === 0)) lines.push(line);
  return lines;
}

/** The position behind the quote that closes the one at `at`; `end` + 1 when none does. */
function quoteEnd(bytes: Uint8Array, at: number, end: number): number {
  let p = at + 1;
  for (;;) {
    while (p < end && bytes[p] !== QUOTE) p++;
    if (p >= end) return end + 1;
    if (p + 1 < end && bytes[p + 1] === QUOTE) p += 2;
    else return p + 1;
  }
}

/** The position of the delimiter or line end that ends a field, from a place outside quotes. */
function fieldEnd({ bytes, end, delimiter }: Source, at: number): number {
  let p = at;
  for (; p < end; p++) {
    const byte = bytes[p];
    if (byte === delimiter || byte === LF || byte === CR) break;
  }
  return p;
}

/** The characters of the field that begins at `at`. What stands behind a closing quote belongs to it, as in Excel. */
function fieldText(source: Source, at: number): string {
  const { bytes, end } = source;
  if (bytes[at] !== QUOTE) return decodeUtf8(bytes, at, fieldEnd(source, at));
  const close = quoteEnd(bytes, at, end);
  const quoted = decodeUtf8(bytes, at + 1, close - 1);
  return (
    (quoted.includes('"') ? quoted.replaceAll('""', '"') : quoted) + decodeUtf8(bytes, close, fieldEnd(source, close))
  );
}

function readRows(source: Source, file: string, limits: Limits, options: SheetOptions): SheetTable {
  const { bytes, end, delimiter } = source;
  const texts: TextSource = {
    text: (place) => fieldText(source, place),
    firstUnit: (place) => (bytes[place] === QUOTE ? NaN : firstUnitAt(bytes, place)),
    // A field ends where its delimiter says, not at a zero byte.
    keyHash: () => NaN,
  };
  const table = new TableStore(file, file, limits, texts, options.columns, options.texts);
  const firstRows = options.firstRows ?? Infinity;
  let p = source.start;
  let row = 0;
  let column = 0;
  while (p < end && row < firstRows) {
    const start = p;
    let from = p;
    let to: number;
    if (bytes[p] === QUOTE) {
      const close = quoteEnd(bytes, p, end);
      if (close > end) throw new Problem(words.unclosedQuote({ file, line: lineOf(bytes, start) }));
      p = fieldEnd(source, close);
      // With something behind the quote it is a text whatever it looks like.
      from = start + 1;
      to = p === close ? close - 1 : p;
    } else {
      p = fieldEnd(source, p);
      to = p;
    }
    if (to > from) {
      if (column >= SHEET_COLUMNS) {
        throw new Problem(words.tooManyColumns({ file, line: lineOf(bytes, start), limit: SHEET_COLUMNS }));
      }
      if (row >= limits.maxRows)
        throw new Problem(words.tooManyRows({ where: placeOf(file, file), limit: limits.maxRows }));
      if (table.wants(column)) {
        const first = bytes[from];
        const isDigit = first === MINUS || (first >= ZERO && first <= NINE);
        const number = isDigit ? parsePlainNumber(bytes, from, to) : Number.NaN;
        if (Number.isNaN(number)) table.set(row, column, CellKind.Text, start);
        else table.set(row, column, CellKind.Number, number);
      } else {
        table.touch(row, column);
      }
    }
    if (p < end) {
      const byte = bytes[p++];
      if (byte === delimiter) {
        column++;
      } else {
        if (byte === CR && p < end && bytes[p] === LF) p++;
        row++;
        column = 0;
      }
    }
  }
  return Object.assign(table, { merges: [] });
}

/** The line of the file, from 1, that a position lies on. */
function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let p = 0; p < at; p++) {
    if (bytes[p] === LF || (bytes[p] === CR && bytes[p + 1] !== LF)) line++;
  }
  return line;
}
