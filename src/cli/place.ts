import type { BigIntStats } from 'node:fs';
import { lstat, mkdir, open, readlink, realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Problem } from '../shared/text/message';
import { codeOf, PLACE, telling } from './file-errors';
import { holderOf } from './lock-files';
import { words } from './safe-write-words';

/** Where a file will be written. */
export interface Place {
  /** The file itself, where what the user named is a link to it. */
  readonly path: string;
  readonly folder: string;
  /** The file that stands there now. */
  readonly old: BigIntStats | undefined;
}

/** What may go wrong with the file whose place is taken. */
const OLD_FILE = { ...PLACE, EACCES: words.readOnlyFile, EPERM: words.readOnlyFile, EBUSY: words.openElsewhere };

const unlessMissing = (error: unknown): undefined => {
  if (codeOf(error) === 'ENOENT') return undefined;
  throw error;
};

/** Follows a symbolic link, also one whose file is yet to be made. Only links are resolved: a mapped drive keeps its letter. */
async function fileOf(path: string): Promise<string> {
  const entry = await lstat(path).catch(unlessMissing);
  if (entry === undefined || !entry.isSymbolicLink()) return path;
  const there = await realpath(path).catch(unlessMissing);
  return there ?? fileOf(resolve(await realpath(dirname(path)), await readlink(path)));
}

async function refuseUnwritable(file: string, path: string, old: BigIntStats): Promise<void> {
  if (old.isDirectory()) throw new Problem(words.folderInPlace({ file }));
  if (!old.isFile()) throw new Problem(words.notAFile({ file }));
  const holder = await holderOf(path);
  if (holder !== undefined) throw new Problem(words.locked({ file, ...holder }));
  // The rename would need the folder's permission alone, but who made a file read-only wants it kept. Windows also says here
  // whether another program holds it, without a name.
  await telling(OLD_FILE, { file, folder: dirname(path) }, async () => (await open(path, 'r+')).close());
}

/** Looks where a file would be written, and refuses what can be refused without writing. */
export async function findPlace(file: string): Promise<Place> {
  const named = resolve(file);
  const path = await telling(PLACE, { file, folder: dirname(named) }, () => fileOf(named));
  const folder = dirname(path);
  const old = await telling(PLACE, { file, folder }, async () => {
    if (!(await stat(folder)).isDirectory()) throw new Problem(words.notAFolder({ file, folder }));
    return stat(path, { bigint: true }).catch(unlessMissing);
  });
  if (old !== undefined) await refuseUnwritable(file, path, old);
  return { path, folder, old };
}

/** Makes the folder that a file will be written to, and those above it. */
export async function makeFolder(file: string): Promise<void> {
  const folder = dirname(resolve(file));
  await telling(PLACE, { file, folder }, () => mkdir(folder, { recursive: true }));
}
