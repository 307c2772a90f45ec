import { randomBytes } from 'node:crypto';
import { type FileHandle, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type TableRef, type Tables, readTables } from '../files';
import { Problem } from '../shared/text/message';
import { nodeHost } from './node-inflate';
import { words } from './words';

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | undefined)?.code;
const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A file's bytes; every way to fail has its sentence. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') throw new Problem(words.noFile({ file }));
    if (codeOf(error) === 'EISDIR') throw new Problem(words.isFolder({ file }));
    throw new Problem(words.cannotRead({ file, detail: detailOf(error) }));
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
    throw new Problem(words.noSheet({ sheet: sheet ?? '', sheets: tables.map(({ name }) => name).join('、') }));
  return found;
}

/** Refuses an output that would overwrite the input, or, unless forced, anything that exists. */
export async function checkOutput(output: string, input: string, force: boolean): Promise<void> {
  if (!/\.xlsx$/i.test(output)) throw new Problem(words.onlyXlsx({ file: output }));
  const there = await stat(output).catch(() => undefined);
  if (there === undefined) return;
  const given = await stat(input).catch(() => undefined);
  if (
    resolve(output) === resolve(input) ||
    (given !== undefined && given.ino === there.ino && given.dev === there.dev)
  ) {
    throw new Problem(words.sameFile({ file: output }));
  }
  if (!force) throw new Problem(words.exists({ file: output }));
}

/**
 * Writes a file beside its place and renames it when it is whole: at every moment there is the old file or the new one.
 * @param write  writes to the path given and closes it
 */
export async function writeBeside(file: string, write: (path: string) => Promise<void>): Promise<void> {
  const beside = join(dirname(resolve(file)), `.${basename(file)}.${randomBytes(6).toString('hex')}.part`);
  let handle: FileHandle | undefined;
  try {
    await write(beside);
    handle = await open(beside, 'r+');
    await handle.sync();
    await handle.close();
    handle = undefined;
    await rename(beside, file);
  } catch (error) {
    await handle?.close();
    await unlink(beside).catch(() => undefined);
    throw error instanceof Problem ? error : new Problem(words.cannotWrite({ file, detail: detailOf(error) }));
  }
}
