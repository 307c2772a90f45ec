import { Kind, type Struct, writeStruct } from './thrift';

/** What a cell of a new column may hold; null = blank. */
export type ParquetCell = string | number | null;

/** A column of few different cells. */
export interface NewColumn {
  readonly name: string;
  /** Every cell that occurs, by its code. */
  readonly cells: readonly ParquetCell[];
}

/** The cells of a column as they are kept once per group of rows, and where each code points. */
export interface Dictionary {
  readonly type: 'text' | 'int' | 'double';
  /** As PLAIN values stand one after the other. */
  readonly bytes: Uint8Array;
  readonly count: number;
  /** By code, the place in the dictionary; {@link NONE} for a blank. */
  readonly placeOf: Uint8Array;
}

/** No dictionary is as long: results take a handful of values. */
export const NONE = 255;
const LENGTH_BYTES = 4;
const INT_BYTES = 4;
const DOUBLE_BYTES = 8;
const MOST_INT = 0x7fff_ffff;

const isInt = (cell: ParquetCell): boolean => Number.isInteger(cell) && Math.abs(cell as number) <= MOST_INT;

export function dictionaryOf({ cells }: NewColumn): Dictionary {
  const values = [...new Set(cells.filter((cell) => cell !== null))];
  const type = values.some((value) => typeof value === 'string') ? 'text' : values.every(isInt) ? 'int' : 'double';
  const encoded = values.map((value) => plain(value, type));
  return {
    type,
    bytes: joined(encoded),
    count: values.length,
    placeOf: Uint8Array.from(cells, (cell) => (cell === null ? NONE : values.indexOf(cell))),
  };
}

function plain(value: string | number, type: Dictionary['type']): Uint8Array {
  if (type === 'text') {
    const text = new TextEncoder().encode(String(value));
    const bytes = new Uint8Array(LENGTH_BYTES + text.length);
    new DataView(bytes.buffer).setUint32(0, text.length, true);
    bytes.set(text, LENGTH_BYTES);
    return bytes;
  }
  const view = new DataView(new ArrayBuffer(type === 'int' ? INT_BYTES : DOUBLE_BYTES));
  if (type === 'int') view.setInt32(0, value as number, true);
  else view.setFloat64(0, value as number, true);
  return new Uint8Array(view.buffer);
}

/** A column's cells in one group of rows: a page with its dictionary, and a page of places in it. */
export interface Chunk {
  readonly bytes: Uint8Array;
  /** Where in them the page of places begins. */
  readonly dataAt: number;
  readonly rows: number;
  readonly blanks: number;
}

// Numbers of the format: pages, encodings.
const DATA_PAGE = 0;
const DICTIONARY_PAGE = 2;
const PLAIN = 0;
const RLE = 3;
const RLE_DICTIONARY = 8;

/**
 * Writes the cells of a group of rows, uncompressed: places of a few bits each leave nothing to compress.
 * @param codes  by row, its code
 * @param counts  by code, how many rows of the group have it
 */
export function chunkOf(dictionary: Dictionary, codes: Uint16Array, counts: Uint32Array): Chunk {
  const { placeOf } = dictionary;
  const rows = codes.length;
  const blanks = counts.reduce((sum, count, code) => (placeOf[code] === NONE ? sum + count : sum), 0);
  const first = joined([
    pageHeader(DICTIONARY_PAGE, dictionary.bytes.length, 7, [int(1, dictionary.count), int(2, PLAIN)]),
    dictionary.bytes,
  ]);
  const levels = blanks === 0 ? everyRow(rows) : presence(codes, placeOf);
  const width = Math.max(1, 32 - Math.clz32(Math.max(0, dictionary.count - 1)));
  const values = packed(placesOf(codes, placeOf), width, rows - blanks);
  const length = new Uint8Array(LENGTH_BYTES);
  new DataView(length.buffer).setUint32(0, levels.length, true);
  const data = joined([length, levels, Uint8Array.of(width), values]);
  const header = pageHeader(DATA_PAGE, data.length, 5, [
    int(1, rows),
    int(2, RLE_DICTIONARY),
    int(3, RLE),
    int(4, RLE),
  ]);
  return { bytes: joined([first, header, data]), dataAt: first.length, rows, blanks };
}

/** That every row has a cell, as one run. */
const everyRow = (rows: number): Uint8Array => Uint8Array.of(...varint(rows << 1), 1);

/** One bit per row, the lowest first: whether it has a cell. */
function presence(codes: Uint16Array, placeOf: Uint8Array): Uint8Array {
  const isThere = placeOf.map((place) => (place === NONE ? 0 : 1));
  const groups = Math.ceil(codes.length / 8);
  const bytes = new Uint8Array(groups);
  for (let row = 0; row < codes.length; row++) bytes[row >> 3] |= isThere[codes[row]] << (row & 7);
  return joined([Uint8Array.from(varint((groups << 1) | 1)), bytes]);
}

/** The places of the rows that have a cell, one after the other; what stands behind them means nothing. */
function placesOf(codes: Uint16Array, placeOf: Uint8Array): Uint8Array {
  const places = new Uint8Array(codes.length);
  let count = 0;
  for (let row = 0; row < codes.length; row++) {
    const place = placeOf[codes[row]];
    // A blank is written too, and the next place over it: which row has one cannot be predicted.
    places[count] = place;
    count += +(place !== NONE);
  }
  return places;
}

/** So many places, so many bits each, the lowest first, as one run of groups of eight. */
function packed(places: Uint8Array, width: number, count: number): Uint8Array {
  const groups = Math.ceil(count / 8);
  const head = varint((groups << 1) | 1);
  const bytes = new Uint8Array(head.length + groups * width);
  bytes.set(head);
  let at = head.length;
  let bits = 0;
  let held = 0;
  for (let row = 0; row < count; row++) {
    held |= places[row] << bits;
    for (bits += width; bits >= 8; bits -= 8) {
      bytes[at++] = held & 0xff;
      held >>>= 8;
    }
  }
  if (bits > 0) bytes[at] = held;
  return bytes;
}

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  bytes.push(rest);
  return bytes;
}

const int = (id: number, value: number) => ({ id, kind: Kind.I32, value });

/** @param id  of the field that tells more of this kind of page */
function pageHeader(type: number, size: number, id: number, fields: Struct['fields']): Uint8Array {
  return writeStruct({
    fields: [int(1, type), int(2, size), int(3, size), { id, kind: Kind.Struct, value: { fields } }],
  });
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
