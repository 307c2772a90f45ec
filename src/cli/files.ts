import { open, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type TableRef, type Tables, readTables } from '../files';
import { listed } from '../shared/text/list';
import { Problem } from '../shared/text/message';
import { unreadable } from './file-errors';
import { nodeHost } from './node-host';
import { findPlace } from './place';
import { isSameFile } from './stamp';
import { words } from './words';

/** A file's bytes; every way to fail has its sentence. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** Refuses a file that cannot be opened, for whoever reads it by its path. */
export async function demandReadable(file: string): Promise<void> {
  try {
    const handle = await open(file, 'r');
    try {
      if ((await handle.stat()).isDirectory()) throw new Problem(words.isFolder({ file }));
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(file, error);
  }
}

/** Opens a workbook or a text table. */
export const openTables = async (file: string): Promise<Tables> =>
  readTables(await readBytes(file), basename(file), nodeHost);

/** The sheet named, or the first visible one. */
export function pickTable({ tables }: Tables, sheet: string | undefined): TableRef {
  const found =
    sheet === undefined
      ? (tables.find(({ state }) => state === 'visible') ?? tables[0])
      : tables.find(({ name }) => name === sheet);
  if (found === undefined)
    throw new Problem(words.noSheet({ sheet: sheet ?? '', sheets: listed(tables.map(({ name }) => name)) }));
  return found;
}

const look = (file: string) => stat(file, { bigint: true }).catch(() => undefined);

/**
 * Refuses an output that would overwrite the input, or, unless forced, anything that exists; one that could not be written is
 * refused now rather than after the work.
 * @param option  by which the output was named
 */
export async function checkOutput(
  output: string,
  input: string | undefined,
  force: boolean,
  option = '-o',
): Promise<void> {
  const isMacro = (file: string | undefined): boolean => /\.xlsm$/i.test(file ?? '');
  if (!/\.xls[xm]$/i.test(output) || (isMacro(output) && !isMacro(input)))
    throw new Problem(words.onlyXlsx({ option, file: output }));
  await checkFree(output, input, force, option);
}

/** The same for an output of any kind. */
export async function checkFree(
  output: string,
  input: string | undefined,
  force: boolean,
  option = '-o',
): Promise<void> {
  const [there, given] = await Promise.all([look(output), input === undefined ? undefined : look(input)]);
  if (there === undefined) return;
  if (given !== undefined && isSameFile(given, there)) throw new Problem(words.sameFile({ option, file: output }));
  if (!force && there.isFile()) throw new Problem(words.exists({ file: output }));
  await findPlace(output);
}
