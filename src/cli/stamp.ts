import type { BigIntStats } from 'node:fs';
import { open } from 'node:fs/promises';
import { Problem } from '../shared/text/message';
import { unreadable } from './file-errors';
import { words } from './safe-write-words';

/**
 * By what a file is known again: while these stay, nobody wrote to it (size in bytes, time of the last change in nanoseconds)
 * and nobody put another file in its place (number on its volume, volume).
 */
export interface Stamp {
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ino: bigint;
  readonly dev: bigint;
}

export const stampOf = ({ size, mtimeNs, ino, dev }: BigIntStats): Stamp => ({ size, mtimeNs, ino, dev });

export const isSameFile = (one: Pick<Stamp, 'ino' | 'dev'>, other: Pick<Stamp, 'ino' | 'dev'>): boolean =>
  one.ino === other.ino && one.dev === other.dev;

export const isUnchanged = (one: Stamp, other: Stamp): boolean =>
  isSameFile(one, other) && one.size === other.size && one.mtimeNs === other.mtimeNs;

/** A file's bytes, and the stamp with which a later write of the same file makes sure that they are still the file's. */
export async function readForChange(file: string): Promise<{ readonly bytes: Uint8Array; readonly stamp: Stamp }> {
  try {
    // One handle for all: a file put in its place meanwhile has another stamp than the one that was read.
    const handle = await open(file, 'r');
    try {
      const before = stampOf(await handle.stat({ bigint: true }));
      const bytes = await handle.readFile();
      const stamp = stampOf(await handle.stat({ bigint: true }));
      if (!isUnchanged(before, stamp)) throw new Problem(words.changing({ file }));
      return { bytes, stamp };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw unreadable(file, error);
  }
}
