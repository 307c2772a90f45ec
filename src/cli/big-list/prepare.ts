import { isUtf8 } from 'node:buffer';
import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openCsv } from '../../files/csv';
import { defaultLimits } from '../../files/limits';
import { CsvRecords } from '../../files/list-rows/csv-records';
import type { ListShape } from '../../files/list-rows/row-reader';
import { sniff, type TextEncodingName } from '../../files/sniff';
import { words as fileWords } from '../../files/words';
import { divisorOf, unitsOf } from '../../shared/list/cells';
import { type ColumnMap, findLayout, type ListLayout } from '../../shared/list/layout';
import { type RowResultOptions, type RowResults, rowResults } from '../../shared/list/row-results';
import { isRefusal } from '../../shared/rules/answer';
import { Problem } from '../../shared/text/message';
import { unreadable } from '../file-errors';
import { words } from './words';

/** So much of the file shows what it is, and where its columns lie. */
const HEAD_BYTES = 1 << 18;
const PIECE_BYTES = 1 << 20;
const CTRL_Z = 0x1a;
const LF = 0x0a;

/** A text table in UTF-8 on disk: the one given, or what was made of it. */
export interface Prepared extends TextHead {
  readonly shape: ListShape;
  readonly results: RowResults;
  /** Where the heading ends, its line end left out, and where the record behind it begins. */
  readonly headingEnd: number;
  readonly dataStart: number;
}

export interface Preparing extends Omit<RowResultOptions, 'has' | 'name'> {
  readonly file: string;
  readonly map: ColumnMap;
  /** What the file is in, where the first look was wrong. */
  readonly encoding?: TextEncodingName;
}

async function readHead(file: string): Promise<{ head: Uint8Array; size: number }> {
  let handle: FileHandle;
  try {
    handle = await open(file, 'r');
  } catch (error) {
    throw unreadable(file, error);
  }
  try {
    const { size } = await handle.stat();
    const head = new Uint8Array(Math.min(size, HEAD_BYTES));
    await handle.read(head, 0, head.length, 0);
    return { head, size };
  } catch (error) {
    throw unreadable(file, error);
  } finally {
    await handle.close();
  }
}

/** Bytes up to the last line end, which may be cut from longer ones without cutting a character. */
const wholeLines = (head: Uint8Array, all: boolean): Uint8Array => {
  const end = head.lastIndexOf(LF);
  return all || end < 0 ? head : head.subarray(0, end + 1);
};

/** Copies a file in another encoding into one in UTF-8, piece by piece. */
async function transcode(
  file: string,
  encoding: TextEncodingName,
  skip: number,
): Promise<{ path: string; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'kadesk-'));
  const path = join(folder, 'list.csv');
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    const from = await open(file, 'r');
    const to = await open(path, 'w');
    try {
      const piece = Buffer.alloc(PIECE_BYTES);
      for (let at = skip; ;) {
        const { bytesRead } = await from.read(piece, 0, piece.length, at);
        const text = decoder.decode(piece.subarray(0, bytesRead), { stream: bytesRead > 0 });
        await to.writeFile(text);
        if (bytesRead === 0) break;
        at += bytesRead;
      }
    } finally {
      await from.close();
      await to.close();
    }
    return { path, folder };
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    if (error instanceof TypeError)
      throw new Problem(fileWords.textEncoding({ file: basename(file), encoding: encoding.toUpperCase() }));
    throw error;
  }
}

/** Where the heading's record lies. */
function headingPlace(head: Uint8Array, from: number, row: number, delimiter: number) {
  const records = new CsvRecords(delimiter, 1);
  const bytes = new Uint8Array(head.length + 1);
  bytes.set(head);
  records.take(bytes, head.length, true);
  let next = from;
  for (let index = 0; index <= row; index++) next = records.read(next);
  return { headingEnd: records.stop, dataStart: next, headingFields: records.fields };
}

/** The bytes of a file without the mark by which old systems end a text. */
async function endOf(path: string, size: number): Promise<number> {
  const handle = await open(path, 'r');
  try {
    const last = new Uint8Array(1);
    await handle.read(last, 0, 1, Math.max(0, size - 1));
    return last[0] === CTRL_Z ? size - 1 : size;
  } finally {
    await handle.close();
  }
}

/** A text table in UTF-8 on disk of which the head has been looked at. */
export interface TextHead {
  readonly path: string;
  readonly encoding: TextEncodingName;
  /** One ASCII character. */
  readonly delimiter: string;
  readonly layout: ListLayout;
  /** Bytes before the first record: a byte order mark, a line that declares the delimiter. */
  readonly lead: number;
  readonly marked: boolean;
  /** Whole records from the beginning of the file. */
  readonly head: Uint8Array;
  readonly size: number;
  /** Removes what was made. */
  dispose(): Promise<void>;
}

/**
 * Finds out what a text table is and where its columns lie, without reading more of it than its head; one that is not UTF-8 is
 * written anew in it.
 * @param kind  which columns are looked for: a customer list's, or those of order lines
 * @throws Problem
 */
export async function headOf(
  { file, map, book, encoding }: Pick<Preparing, 'file' | 'map' | 'book' | 'encoding'>,
  kind: 'columns' | 'orderColumns',
): Promise<TextHead> {
  const rules = book.values;
  const name = basename(file);
  const given = await readHead(file);
  const sniffed = sniff(given.head, name);
  if (sniffed.kind === 'refused') throw new Problem(sniffed.message);
  if (sniffed.kind === 'zip') throw new Problem(words.csvToCsv({ file: name, output: '.csv' }));
  const first = wholeLines(given.head, given.size <= HEAD_BYTES);
  const seen: TextEncodingName = encoding ?? sniffed.mark ?? (isUtf8(first) ? 'utf-8' : 'gb18030');
  const made = seen === 'utf-8' ? undefined : await transcode(file, seen, sniffed.markLength);
  const dispose = async (): Promise<void> => {
    if (made !== undefined) await rm(made.folder, { recursive: true, force: true });
  };
  try {
    const path = made?.path ?? file;
    const { head: all, size } = made === undefined ? given : await readHead(path);
    const mark = made === undefined ? sniffed.markLength : 0;
    const head = wholeLines(all, size <= HEAD_BYTES);
    const csv = openCsv(head, { file: name, limits: defaultLimits, mark: 'utf-8', markLength: mark });
    const table = csv.read({ firstRows: rules.list.headerSearchRows });
    const required = [kind === 'columns' ? 'value' : 'amount'];
    const found = findLayout(table, rules.list[kind], { required, lenient: ['name'], map }, rules);
    if (isRefusal(found)) throw new Problem(found.refusal);
    return {
      path,
      encoding: seen,
      delimiter: csv.delimiter,
      layout: found.value,
      lead: mark + csv.start,
      marked: mark > 0,
      head,
      size,
      dispose,
    };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/**
 * Looks at a customer list, so that its records can be read.
 * @throws Problem
 */
export async function prepare(options: Preparing): Promise<Prepared> {
  const rules = options.book.values;
  const text = await headOf(options, 'columns');
  const { path, layout, delimiter: mark, head, lead, dispose } = text;
  try {
    for (const code of ['parent', 'previousTier']) {
      const column = layout.columns.get(code);
      if (column !== undefined) throw new Problem(words.grouped({ name: column.label, code, format: 'CSV' }));
    }
    const has = (code: string): boolean => layout.columns.has(code);
    const nameOf = (code: string) => {
      const label = layout.columns.get(code)!.label.trim();
      return { zh: label, en: label };
    };
    const results = rowResults({ ...options, has, name: nameOf });
    const delimiter = mark.charCodeAt(0);
    const target = layout.columns.get('target');
    const place = headingPlace(head, lead, layout.headerRow, delimiter);
    const shape: ListShape = {
      rules,
      delimiter,
      width: place.headingFields,
      columns: Object.fromEntries([...layout.columns].map(([code, { index }]) => [code, index])),
      factor: unitsOf(layout.columns.get('value')!, rules).bare,
      targetDivisor: target === undefined ? 1 : divisorOf(target, rules),
      targets: results.targets,
    };
    const { headingEnd, dataStart } = place;
    return { ...text, size: await endOf(path, text.size), shape, results, headingEnd, dataStart };
  } catch (error) {
    await dispose();
    throw error;
  }
}
