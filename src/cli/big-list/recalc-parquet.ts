import { copyFile, open, stat } from 'node:fs/promises';
import { AddedColumns } from '../../files/parquet/added-columns';
import type { NewColumn } from '../../files/parquet/coded-chunk';
import { type Footer, footerLength, readFooter, TAIL_BYTES } from '../../files/parquet/footer';
import { type CodedResult } from '../../shared/list/row-results';
import { ROW_CODES, RowState } from '../../shared/list/sql/list-sql';
import type { Lang } from '../../shared/text/lang';
import type { Engine } from './engine';
import type { Pace } from './pace';

/** A Parquet file behind whose data columns can be put. */
export interface ParquetFile {
  readonly path: string;
  readonly footer: Footer;
  /** Where its metadata begin. */
  readonly end: number;
}

/** Reads the metadata of a Parquet file; undefined where they are encrypted, or not what is known of the format. */
export async function parquetFile(path: string): Promise<ParquetFile | undefined> {
  const { size } = await stat(path);
  const file = await open(path, 'r');
  try {
    const read = async (from: number, length: number): Promise<Uint8Array> => {
      const bytes = new Uint8Array(length);
      const { bytesRead } = await file.read(bytes, 0, length, from);
      return bytes.subarray(0, bytesRead);
    };
    const length = footerLength(await read(Math.max(0, size - TAIL_BYTES), TAIL_BYTES));
    const end = length === undefined ? -1 : size - TAIL_BYTES - length;
    if (length === undefined || end < 0) return undefined;
    const footer = readFooter(await read(end, length));
    return footer && { path, footer, end };
  } finally {
    await file.close();
  }
}

/** The results by the code of a row, under names that the table does not have yet. */
function columnsOf(results: readonly CodedResult[], names: readonly string[], lang: Lang): NewColumn[] {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  return results.map(({ label, of, cells }) => {
    let name = label[lang];
    for (let count = 1; taken.has(name.toLowerCase()); count++) name = `${label[lang]}_${count}`;
    taken.add(name.toLowerCase());
    const blank = cells[cells.length - 1];
    const found = ROW_CODES.map(({ state, level, grade }) => {
      const number = { tier: state - RowState.Classed, level, grade }[of];
      return cells[number] ?? blank;
    });
    return { name, cells: found.map((cell) => (cell === '' ? null : cell)) };
  });
}

/**
 * Copies a Parquet file and puts the results behind its data: what stood in it keeps its bytes.
 * @param codesSql  gives the code of every row, in the order of the file
 * @param output  the path of an empty file
 * @returns by code, the number of rows
 */
export async function addResults(
  engine: Engine,
  { path, footer, end }: ParquetFile,
  results: readonly CodedResult[],
  codesSql: string,
  { output, lang, pace }: { readonly output: string; readonly lang: Lang; readonly pace: Pace },
): Promise<Float64Array> {
  await copyFile(path, output);
  const rows = footer.groups.reduce((sum, count) => sum + count, 0);
  const added = new AddedColumns(footer, end, columnsOf(results, footer.names, lang));
  const file = await open(output, 'r+');
  try {
    await file.truncate(end);
    let at = end;
    const put = async (pieces: readonly Uint8Array[]): Promise<void> => {
      for (const piece of pieces)
        for (let done = 0; done < piece.length;) {
          const { bytesWritten } = await file.write(piece, done, piece.length - done, at);
          done += bytesWritten;
          at += bytesWritten;
        }
    };
    let told = 0;
    await engine.numbers(codesSql, async (codes) => {
      told += codes.length;
      await put(added.add(codes));
      pace.step(told / rows, told);
    });
    await put(added.finish());
  } finally {
    await file.close();
  }
  return added.counts;
}
