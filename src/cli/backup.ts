import { constants } from 'node:fs';
import { copyFile, link, open, readdir, rename, stat, utimes } from 'node:fs/promises';
import { dirname, join, parse } from 'node:path';
import type { Lang } from '../shared/text/lang';
import { codeOf } from './file-errors';
import { discard, partOf } from './part-files';
import { labels } from './safe-write-words';
import { isSameFile } from './stamp';

/** `客户名单.备份.xlsx`, then `客户名单.备份2.xlsx`: beside the file in every view, and a double click opens it. */
function backupName(file: string, lang: Lang, number: number): string {
  const { dir, name, ext } = parse(file);
  return join(dir, `${name}.${labels.backup[lang]}${number === 1 ? '' : number}${ext}`);
}

/** The highest number among the backups of a file: a gap is not filled, so that a higher number is always the newer file. */
async function lastNumber(file: string, lang: Lang): Promise<number> {
  const { name, ext } = parse(file);
  const head = `${name}.${labels.backup[lang]}`;
  const names = await readdir(dirname(file)).catch((): string[] => []);
  const numbers = names
    .filter((one) => one.startsWith(head) && one.endsWith(ext))
    .map((one) => one.slice(head.length, one.length - ext.length))
    .map((number) => (number === '' ? 1 : /^[1-9]\d{0,8}$/.test(number) ? Number(number) : 0));
  return Math.max(0, ...numbers);
}

/** Copies to a name that is still free. The name is taken first, and the copy put there when it is whole. */
async function copyTo(file: string, backup: string): Promise<void> {
  await (await open(backup, 'wx')).close();
  const part = partOf(file);
  try {
    await copyFile(file, part, constants.COPYFILE_EXCL);
    const { atime, mtime } = await stat(file);
    await utimes(part, atime, mtime);
    const handle = await open(part, 'r+');
    await handle.sync().finally(() => handle.close());
    await rename(part, backup);
  } catch (error) {
    await discard(part);
    await discard(backup);
    throw error;
  }
}

async function keepAs(file: string, backup: string): Promise<void> {
  try {
    // A second name for the old file costs no room and no time, cannot be half done, and keeps its owner and dates.
    await link(file, backup);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    // Memory sticks and some network drives know no second names, and each system says so in its own way.
    await copyTo(file, backup);
  }
}

async function areOne(file: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all(
    [file, other].map((path) => stat(path, { bigint: true }).catch(() => undefined)),
  );
  return one !== undefined && two !== undefined && isSameFile(one, two);
}

/**
 * Keeps a file under a second name beside it, never one that is taken.
 * @param lang  the language of the word in the name
 * @returns the path of the backup
 */
export async function keepBackup(file: string, lang: Lang): Promise<string> {
  const last = await lastNumber(file, lang);
  const newest = backupName(file, lang, last);
  // Left by a run that was killed before its rename: both names are of one file, until the rename to come.
  if (last > 0 && (await areOne(file, newest))) return newest;
  for (let number = last + 1; ; number++) {
    const backup = backupName(file, lang, number);
    try {
      await keepAs(file, backup);
      return backup;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}
