import { z } from 'zod';
import { Problem } from '../text/message';
import { readChanges } from './changes-json';
import { CodedColumn, NUMBER_CODE } from './coded-column';
import type { Absent, CellContent } from './content';
import type { ColumnPatch, ContentColumn, WorkbookPatch } from './patch';
import { words } from './words';

/** Rises when the form of the file changes. */
const VERSION = 1;

const error = z.strictObject({ error: z.string() });
const plain = z.union([z.null(), z.string(), z.number(), z.boolean(), error]);
const content = z.union([plain, z.strictObject({ formula: z.string(), shows: plain.optional() })]);
const absent = z.strictObject({ absent: z.literal(true) });
const index = z.int().min(0);
const format = z.strictObject({ from: z.string(), to: z.string() });

const codes = z.strictObject({
  /** The different contents that are no numbers, by their codes; the first two codes are the blank's and the numbers'. */
  contents: z.array(z.union([content, absent])).min(2),
  width: z.literal([1, 2, 4]),
  /** A code per cell: little-endian numbers of `width` bytes, in base64. */
  codes: z.base64(),
  /** The numbers in order, as little-endian doubles, in base64. */
  numbers: z.base64(),
});

const width = z.number().min(0).nullable();

const file = z.strictObject({
  kind: z.literal('kadesk-patch'),
  version: z.literal(VERSION),
  /** What it was made by, for the reader: the command, the rule book. */
  note: z.string().optional(),
  cells: z.array(
    z.strictObject({
      at: z.strictObject({ sheet: z.string(), row: index, column: index }),
      anchor: z
        .strictObject({
          label: z.string(),
          key: z.strictObject({ label: z.string(), text: z.string(), nth: index, print: z.string().optional() }),
        })
        .optional(),
      was: content,
      now: z.union([content, absent]),
      format: format.optional(),
      why: z.string().optional(),
    }),
  ),
  columns: z.array(
    z.strictObject({
      sheet: z.string(),
      column: index,
      firstRow: index,
      was: codes,
      now: codes,
      format: format.optional(),
      width: z.strictObject({ was: width, now: width }).optional(),
      like: index.optional(),
    }),
  ),
  tables: z.array(
    z.strictObject({
      sheet: z.string(),
      table: z.string(),
      was: z.string(),
      now: z.string(),
      ranges: z.array(z.strictObject({ was: z.string(), now: z.string() })).optional(),
    }),
  ),
});

function packed(given: ContentColumn): z.infer<typeof codes> {
  const column = coded(given);
  const { length, width: each, contents } = column;
  const cells = new DataView(new ArrayBuffer(length * each));
  const numbers = new DataView(new ArrayBuffer(length * 8));
  let count = 0;
  for (let at = 0; at < length; at++) {
    const code = column.codeAt(at);
    if (each === 1) cells.setUint8(at, code);
    else if (each === 2) cells.setUint16(at * 2, code, true);
    else cells.setUint32(at * 4, code, true);
    if (code === NUMBER_CODE) numbers.setFloat64(count++ * 8, column.at(at) as number, true);
  }
  return {
    contents: [...contents] as (CellContent | Absent)[],
    width: each,
    codes: toBase64(new Uint8Array(cells.buffer)),
    numbers: toBase64(new Uint8Array(numbers.buffer, 0, count * 8)),
  };
}

function coded(given: ContentColumn): CodedColumn {
  if (given instanceof CodedColumn) return given;
  const column = new CodedColumn(given.length);
  for (let at = 0; at < given.length; at++) column.set(at, given.at(at));
  return column;
}

function unpacked(given: z.infer<typeof codes>, path: string): ContentColumn {
  const { contents, width: each } = given;
  const cells = fromBase64(given.codes);
  const numbers = fromBase64(given.numbers);
  const column = new CodedColumn(Math.floor(cells.byteLength / each));
  let count = 0;
  for (let at = 0; at < column.length; at++) {
    const code =
      each === 1 ? cells.getUint8(at) : each === 2 ? cells.getUint16(at * 2, true) : cells.getUint32(at * 4, true);
    if (code === NUMBER_CODE && (count + 1) * 8 <= numbers.byteLength)
      column.set(at, numbers.getFloat64(count++ * 8, true));
    else if (code !== NUMBER_CODE && code < contents.length) column.set(at, contents[code]);
    else throw new Problem(words.patchCodes({ path }));
  }
  if (column.length * each !== cells.byteLength || count * 8 !== numbers.byteLength) {
    throw new Problem(words.patchCodes({ path }));
  }
  return column;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const LETTER_CODES = Uint8Array.from(LETTERS, (letter) => letter.charCodeAt(0));
const PAD = 0x3d;

/** `btoa` wants a string of bytes first, which a million cells make slow. */
function toBase64(bytes: Uint8Array): string {
  const made = new Uint8Array(Math.ceil(bytes.length / 3) * 4);
  for (let from = 0, to = 0; from < bytes.length; from += 3, to += 4) {
    const one = bytes[from];
    const two = bytes[from + 1] ?? 0;
    const three = bytes[from + 2] ?? 0;
    made[to] = LETTER_CODES[one >> 2];
    made[to + 1] = LETTER_CODES[((one & 3) << 4) | (two >> 4)];
    made[to + 2] = from + 1 < bytes.length ? LETTER_CODES[((two & 15) << 2) | (three >> 6)] : PAD;
    made[to + 3] = from + 2 < bytes.length ? LETTER_CODES[three & 63] : PAD;
  }
  return new TextDecoder().decode(made);
}

function fromBase64(text: string): DataView {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = binary.charCodeAt(at);
  return new DataView(bytes.buffer);
}

/**
 * A patch as JSON text in pieces, to be kept beside the file it belongs to: a long column at a time, since the whole
 * would take several times its room.
 * @param note  what it was made by, in words
 */
export function* patchPieces({ cells, columns, tables }: WorkbookPatch, note?: string): Generator<string> {
  const head = { kind: 'kadesk-patch', version: VERSION, ...(note !== undefined && { note }), cells, tables };
  yield `${JSON.stringify(head).slice(0, -1)},"columns":[`;
  for (const [index, { was, now, ...rest }] of columns.entries()) {
    yield `${index === 0 ? '' : ','}${JSON.stringify(rest).slice(0, -1)},"was":`;
    yield JSON.stringify(packed(was));
    yield ',"now":';
    yield JSON.stringify(packed(now));
    yield '}';
  }
  yield ']}\n';
}

/**
 * Reads a patch from JSON text.
 * @param origin  the file's name, for sentences
 * @throws Problem that names the JSON path of what is wrong
 */
export function readPatch(json: string, origin: string): WorkbookPatch {
  const { cells, columns, tables } = readChanges(json, origin, 'kadesk-patch', file);
  return {
    cells,
    columns: columns.map((one, at): ColumnPatch => {
      const was = unpacked(one.was, `columns[${at}].was`);
      const now = unpacked(one.now, `columns[${at}].now`);
      if (was.length !== now.length) throw new Problem(words.patchCodes({ path: `columns[${at}]` }));
      return { ...one, was, now };
    }),
    tables,
  };
}
