import { mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type RunOptions, throwIfStopped } from '../../shared/port/run';
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

/** Thrown where files could not be taken back: what was in their places lies in the staged folder, which then stays. */
class LeftHalf extends Problem {}

/**
 * Puts the files of a staged folder in their places; where one cannot be, those before it are taken back.
 * @throws LeftHalf where they cannot be either
 */
async function publish(stage: string, folder: string, names: readonly string[]): Promise<void> {
  const back: (() => Promise<void>)[] = [];
  try {
    for (const name of names) {
      const [from, to, kept] = [join(stage, name), join(folder, name), join(stage, `${name}.old`)];
      const isThere = (await look(to)) !== undefined;
      if (isThere) {
        await takePlace(to, kept, { file: to, folder });
        back.push(() => rename(kept, to));
      }
      await takePlace(from, to, { file: to, folder });
      // An old file that gets its place back takes that of the new one.
      if (!isThere) back.push(() => rename(to, from));
    }
  } catch (error) {
    let isBack = true;
    for (const undo of back.reverse()) {
      isBack = await undo().then(
        () => isBack,
        () => false,
      );
    }
    if (isBack) throw error;
    throw new LeftHalf(words.half({ folder, stage }));
  }
}

/**
 * Writes a set of files into a folder, all or none: they are written beside it, and get their places when all are whole. What else
 * lies in the folder stays.
 * @param signal  stops it between two files; once they move to their places it is too late
 * @throws Problem where it cannot be; the folder is then as it was
 * @throws Cancelled
 */
export async function writeSet(
  folder: string,
  files: readonly SetFile[],
  input: string,
  force: boolean,
  signal?: RunOptions['signal'],
): Promise<void> {
  const names = files.map(({ name }) => name);
  await checkFolder(folder, names, input, force);
  const path = resolve(folder);
  await makeFolder(path);
  const above = dirname(path);
  const stage = await telling(PLACE, { file: folder, folder: above }, () =>
    mkdtemp(join(above, `.${basename(path)}.`)),
  );
  let isHalf = false;
  try {
    for (const { name, write } of files) {
      throwIfStopped({ signal });
      await write(join(stage, name));
    }
    throwIfStopped({ signal });
    // Writing took its time, in which somebody may have put a file there, or opened one.
    await checkFolder(folder, names, input, force);
    await makeFolder(join(path, names[0]));
    await publish(stage, path, names);
    await flushFolder(path);
  } catch (error) {
    isHalf = error instanceof LeftHalf;
    throw error;
  } finally {
    if (!isHalf) await rm(stage, { recursive: true, force: true });
  }
}
