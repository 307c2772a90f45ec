import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';

/** A file of a set as it was written, so that what somebody changed since is not taken for ours. */
const writtenFile = z.strictObject({ name: z.string().min(1), sha256: z.string().length(64) });
const record = z.strictObject({ format: z.literal('kadesk-month-end/set-1'), files: z.array(writtenFile).readonly() });

export type WrittenFile = z.infer<typeof writtenFile>;

/** The name under which a month's set says which files are its own: hidden, and of no language. */
export const recordName = (month: string): string => `.${month}.kadesk.json`;

export const recordText = (files: readonly WrittenFile[]): string =>
  `${JSON.stringify({ format: 'kadesk-month-end/set-1', files } satisfies z.infer<typeof record>, null, 2)}\n`;

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}

export const writtenAs = async (name: string, path: string): Promise<WrittenFile> => ({
  name,
  sha256: await hashOf(path),
});

/** A file of an earlier set that is still there, and whether it is as it was written. */
export interface Standing extends WrittenFile {
  readonly isOurs: boolean;
}

/**
 * What still stands in a folder of the set that an earlier run wrote there. Where no record of it can be read, nothing is known to be ours.
 * A name that leads out of the folder, a link and a folder are never ours.
 */
export async function standing(folder: string, name: string): Promise<readonly Standing[]> {
  const text = await readFile(join(folder, name), 'utf8').catch(() => undefined);
  if (text === undefined) return [];
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return [];
  }
  const { data } = record.safeParse(found);
  const all: Standing[] = [];
  for (const file of data?.files ?? []) {
    // Either slash, whichever system wrote the record.
    if (basename(file.name) !== file.name || /[\\/]/.test(file.name) || /^\.+$/.test(file.name)) continue;
    const path = join(folder, file.name);
    const entry = await lstat(path).catch(() => undefined);
    if (entry?.isFile() === true) all.push({ ...file, isOurs: (await hashOf(path)) === file.sha256 });
  }
  return all;
}
