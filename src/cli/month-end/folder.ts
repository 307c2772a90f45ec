import { mkdtemp, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type RunOptions, throwIfStopped } from '../../shared/port/run';
import { listed } from '../../shared/text/list';
import { Problem } from '../../shared/text/message';
import { codeOf, PLACE, telling } from '../file-errors';
import { findPlace, makeFolder } from '../place';
import { isSameFile } from '../stamp';
import { flushFolder, takePlace } from '../take-place';
import { recordName, recordText, standing, writtenAs, type WrittenFile } from './record';
import { words } from './words';

/** The files of a month end, and the month that they are of: `2026-10`. */
export interface MonthSet {
  readonly month: string;
  readonly files: readonly SetFile[];
}

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
  if (taken.length > 0 && !force) throw new Problem(words.exists({ folder, files: listed(taken) }));
}

/** What a set did with the files of the one before it that it does not write itself. */
export interface Replaced {
  /** Taken out: they were as that run had written them. */
  readonly removed: readonly string[];
  /** Left: somebody changed them since. */
  readonly left: readonly string[];
}

/** Thrown where files could not be taken back: what was in their places lies in the staged folder, which then stays. */
class LeftHalf extends Problem {}

/**
 * Puts the files of a staged folder in their places, and takes those out that are to go; where one cannot be, all before it is taken
 * back.
 * @throws LeftHalf where they cannot be either
 */
async function publish(
  stage: string,
  folder: string,
  names: readonly string[],
  going: readonly string[],
): Promise<void> {
  const back: (() => Promise<void>)[] = [];
  /** Takes a file out of the folder; it lies in the staged one until all is done. */
  const setAside = async (name: string): Promise<void> => {
    const [file, kept] = [join(folder, name), join(stage, `${name}.old`)];
    await takePlace(file, kept, { file, folder });
    back.push(() => rename(kept, file));
  };
  try {
    for (const name of going) await setAside(name);
    for (const name of names) {
      const [from, to] = [join(stage, name), join(folder, name)];
      const isThere = (await look(to)) !== undefined;
      if (isThere) await setAside(name);
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

/** Writes down which files are the set's own, among them those of an earlier run that stay. */
async function writeRecord(
  stage: string,
  month: string,
  names: readonly string[],
  staying: readonly WrittenFile[],
): Promise<void> {
  const files: WrittenFile[] = staying.map(({ name, sha256 }) => ({ name, sha256 }));
  for (const name of names) files.push(await writtenAs(name, join(stage, name)));
  await writeFile(join(stage, recordName(month)), recordText(files));
}

/**
 * Writes the set of a month into a folder, all or none: its files are written beside it, and get their places when all are whole. A set
 * that is forced takes the place of the one that an earlier run wrote for the month: what that has more goes, unless somebody changed
 * it since. What else lies in the folder stays.
 * @param signal  stops it between two files; once they move to their places it is too late
 * @throws Problem where it cannot be; the folder is then as it was
 * @throws Cancelled
 */
export async function writeSet(
  folder: string,
  { month, files }: MonthSet,
  input: string,
  force: boolean,
  signal?: RunOptions['signal'],
): Promise<Replaced> {
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
    const before = (await standing(path, recordName(month))).filter(({ name }) => !names.includes(name));
    const going = force ? before.filter(({ isOurs }) => isOurs).map(({ name }) => name) : [];
    await writeRecord(
      stage,
      month,
      names,
      before.filter(({ name, isOurs }) => isOurs && !going.includes(name)),
    );
    // Writing took its time, in which somebody may have put a file there, or opened one.
    await checkFolder(folder, names, input, force);
    await checkFolder(folder, [...going, recordName(month)], input, true);
    await makeFolder(join(path, names[0]));
    await publish(stage, path, [...names, recordName(month)], going);
    await flushFolder(path);
    return { removed: going, left: force ? before.filter(({ isOurs }) => !isOurs).map(({ name }) => name) : [] };
  } catch (error) {
    isHalf = error instanceof LeftHalf;
    throw error;
  } finally {
    if (!isHalf) await rm(stage, { recursive: true, force: true });
  }
}
