import { mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Problem } from '../../shared/text/message';
import { codeOf, PLACE, telling } from '../file-errors';
import { findPlace, makeFolder } from '../place';
import { isSameFile } from '../stamp';
import { flushFolder, takePlace } from '../take-place';
import { words } from './words';

/** A file of the set: its name, and what writes it to the path given. */
export interface SetFile {
  readonly name: string;
  write(path: string): Promise<void>;
}

const look = (path: string) =>
  stat(path, { bigint: true }).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  });

/**
 * Refuses a folder in which the set has no place: another file's name, files that are there already unless forced, the workbook that
 * is read, or a file that somebody holds open.
 */
export async function checkFolder(
  folder: string,
  names: readonly string[],
  input: string,
  force: boolean,
): Promise<void> {
  const there = await look(folder);
  if (there === undefined) return;
  if (!there.isDirectory()) throw new Problem(words.notAFolder({ folder }));
  const source = await look(input);
  const taken: string[] = [];
  for (const name of names) {
    const file = join(folder, name);
    const old = await look(file);
    if (old === undefined) continue;
    if (source !== undefined && isSameFile(source, old)) throw new Problem(words.noSelf({ file }));
    taken.push(name);
    if (force) await findPlace(file);
  }
  if (taken.length > 0 && !force) throw new Problem(words.exists({ folder, files: taken.join('、') }));
}

/** Puts the files of a staged folder in their places; where one cannot be, those before it are taken back. */
async function publish(stage: string, folder: string, names: readonly string[]): Promise<void> {
  const back: (() => Promise<void>)[] = [];
  try {
    for (const name of names) {
      const [from, to, kept] = [join(stage, name), join(folder, name), join(stage, `${name}.old`)];
      if ((await look(to)) !== undefined) {
        await takePlace(to, kept, { file: to, folder });
        back.push(() => rename(kept, to));
      }
      await takePlace(from, to, { file: to, folder });
      back.push(() => rename(to, from));
    }
  } catch (error) {
    for (const undo of back.reverse()) await undo();
    throw error;
  }
}

/**
 * Writes a set of files into a folder, all or none: they are written beside it, and get their places when all are whole. What else
 * lies in the folder stays.
 * @throws Problem where it cannot be; the folder is then as it was
 */
export async function writeSet(
  folder: string,
  files: readonly SetFile[],
  input: string,
  force: boolean,
): Promise<void> {
  const names = files.map(({ name }) => name);
  await checkFolder(folder, names, input, force);
  const path = resolve(folder);
  await makeFolder(path);
  const above = dirname(path);
  const stage = await telling(PLACE, { file: folder, folder: above }, () =>
    mkdtemp(join(above, `.${basename(path)}.`)),
  );
  try {
    for (const { name, write } of files) await write(join(stage, name));
    // Writing took its time, in which somebody may have put a file there, or opened one.
    await checkFolder(folder, names, input, force);
    await makeFolder(join(path, names[0]));
    await publish(stage, path, names);
    await flushFolder(path);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}
