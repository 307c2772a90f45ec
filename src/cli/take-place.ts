import type { BigIntStats } from 'node:fs';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { HELD, isHeld, PLACE, telling, type Where } from './file-errors';

/** The bits of a file's mode that say who may do what. */
const PERMISSIONS = 0o777;
const GROUP = 0o070;
const OTHERS = 0o007;

/** For as long as a scanner of viruses or an indexer usually holds a new file. */
const WAITS_MS = [20, 100, 500];

const succeeds = (step: Promise<void>): Promise<boolean> =>
  step.then(
    () => true,
    () => false,
  );

/** Gives the new file the old one's permissions, and its owner and group as far as we may. */
async function likeOld(handle: FileHandle, old: BigIntStats): Promise<void> {
  const [uid, gid, mode] = [Number(old.uid), Number(old.gid), Number(old.mode) & PERMISSIONS];
  const keptGroup = (await succeeds(handle.chown(uid, gid))) || (await succeeds(handle.chown(-1, gid)));
  // What the old group might do is not for whichever group the file has now.
  const forOthers = mode & OTHERS;
  await succeeds(handle.chmod(keptGroup ? mode : (mode & ~GROUP) | (forOthers << 3)));
}

/**
 * Readies a part file for its name. It is flushed first: after a power cut the name could otherwise stand on the disk before the
 * bytes do.
 * @param old  the file whose place it takes
 */
export async function makeReady(part: string, old: BigIntStats | undefined): Promise<void> {
  const handle = await open(part, 'r+');
  try {
    if (old !== undefined) await likeOld(handle, old);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Makes the names in a folder last through a power cut, where the system can. Where it cannot, the old file has its name after
 * one and is whole too, so nothing is said.
 */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

async function renamePatiently(part: string, path: string): Promise<void> {
  for (const wait of WAITS_MS) {
    try {
      return await rename(part, path);
    } catch (error) {
      if (!isHeld(error)) throw error;
      await setTimeout(wait);
    }
  }
  await rename(part, path);
}

/** Renames a part file to its name, whatever stood there. */
export const takePlace = (part: string, path: string, where: Where): Promise<void> =>
  process.platform === 'win32'
    ? telling({ ...PLACE, ...HELD }, where, () => renamePatiently(part, path))
    : telling(PLACE, where, () => rename(part, path));
