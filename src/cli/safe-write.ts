import type { Lang } from '../shared/text/lang';
import { Problem } from '../shared/text/message';
import { keepBackup } from './backup';
import { CONTENT, PLACE, telling } from './file-errors';
import { createPart, discard, removeLeftOvers } from './part-files';
import { findPlace, type Place } from './place';
import { words } from './safe-write-words';
import { isUnchanged, type Stamp, stampOf } from './stamp';
import { flushFolder, makeReady, takePlace } from './take-place';

export interface WriteOptions {
  /** Of the file as it was read: when it is another by now, it is not overwritten. */
  readonly stamp?: Stamp;
  /** Keeps the old file beside the new one, with a word of this language in its name. */
  readonly backup?: Lang;
}

export interface Written {
  /** The path of the old file, where one was there and was to be kept. */
  readonly backup: string | undefined;
}

async function examine(file: string, stamp: Stamp | undefined): Promise<Place> {
  const place = await findPlace(file);
  if (stamp === undefined) return place;
  if (place.old === undefined) throw new Problem(words.gone({ file }));
  if (!isUnchanged(stampOf(place.old), stamp)) throw new Problem(words.changed({ file }));
  return place;
}

/**
 * Writes a file beside its place and renames it when it is whole: under its name there is at every moment the old file or the
 * new one. A link stays a link, and the file it leads to is written.
 * @param write  writes to the path given, where an empty file lies, and closes it
 * @throws a `Problem` when it cannot be written; the old file is then as it was, and no other is left
 */
export async function writeBeside(
  file: string,
  write: (path: string) => Promise<void>,
  { stamp, backup: lang }: WriteOptions = {},
): Promise<Written> {
  const { path, folder, old } = await examine(file, stamp);
  const where = { file, folder };
  await removeLeftOvers(path);
  const part = await telling(PLACE, where, () => createPart(path, old !== undefined));
  let backup: string | undefined;
  try {
    await telling(CONTENT, where, () => write(part));
    await telling(CONTENT, where, () => makeReady(part, old));
    if (lang !== undefined && old !== undefined) {
      backup = await telling({ ...PLACE, ENOENT: words.gone }, where, () => keepBackup(path, lang));
      // Before the rename, which leaves the backup as the old file's only name.
      await flushFolder(folder);
    }
    // Writing may have taken minutes, in which somebody opened or saved the file, or turned the link elsewhere.
    const now = await examine(file, stamp);
    if (now.path !== path) throw new Problem(words.changed({ file }));
    await takePlace(part, path, where);
  } catch (error) {
    await discard(part);
    if (backup !== undefined) await discard(backup);
    throw error;
  }
  await flushFolder(folder);
  return { backup };
}
