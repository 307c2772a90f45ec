import { readdir, unlink } from 'node:fs/promises';
import { basename, dirname, extname, join, parse } from 'node:path';
import { patchWorkbook } from '../files/patch';
import type { Lang } from '../shared/text/lang';
import { Problem } from '../shared/text/message';
import type { Applied, WorkbookPatch } from '../shared/workbook/patch';
import { patchPieces, readPatch } from '../shared/workbook/patch-json';
import { writePieces } from './file-sink';
import { readBytes } from './files';
import { nodeHost } from './node-host';
import { writeBeside } from './safe-write';
import { words as placeWords } from './safe-write-words';
import { isUnchanged, readForChange, type Stamp } from './stamp';
import { words } from './words';

/** A workbook that was read, and where its changed copy goes. */
export interface PatchTarget {
  readonly file: string;
  /** Of the file when the changes were worked out: another file is not changed. */
  readonly stamp: Stamp | undefined;
  /** Another file; the same one where undefined. */
  readonly output: string | undefined;
  /** Whether the old file is kept beside, when it is the same one. */
  readonly backup: boolean;
  readonly lang: Lang;
  /** What the changes were made by, for the list of changes. */
  readonly note: string;
}

export interface PatchedFile extends Applied {
  /** Where it was written; undefined when there was nothing to change in the file itself, which is then left as it is. */
  readonly written: string | undefined;
  /** The old file, where it was kept. */
  readonly backup: string | undefined;
  /** The list of changes that undoes these, where there are any. */
  readonly undo: string | undefined;
}

/** Writes the changed workbook beside its place, with the list of changes that undoes it. */
export async function patchFile(patch: WorkbookPatch, target: PatchTarget): Promise<PatchedFile> {
  const { file, output, lang, note } = target;
  const { bytes, stamp } = await readForChange(file);
  if (target.stamp !== undefined && !isUnchanged(target.stamp, stamp)) throw new Problem(placeWords.changed({ file }));
  const written = output ?? file;
  if (extname(written).toLowerCase() !== extname(file).toLowerCase()) {
    throw new Problem(words.sameKind({ file: written, extension: extname(file) }));
  }
  const undo = await undoName(written);
  let applied: Applied | undefined;
  try {
    const { backup } = await writeBeside(
      written,
      async (path) => {
        await writePieces(path, async (sink) => {
          applied = await patchWorkbook(bytes, patch, nodeHost, { file: basename(file) }, sink);
        });
        if (output === undefined && isNothing(applied!)) throw NOTHING;
        // Before the workbook has its new content, so that there is no change without a way back.
        await writeBeside(undo, (at) =>
          writePieces(at, async (sink) => {
            for (const piece of patchPieces(applied!.inverse, note)) await sink(new TextEncoder().encode(piece));
          }),
        );
      },
      output === undefined ? { stamp, ...(target.backup && { backup: lang }) } : {},
    );
    return { ...applied!, written, backup, undo };
  } catch (error) {
    if (error === NOTHING) return { ...applied!, written: undefined, backup: undefined, undo: undefined };
    await unlink(undo).catch(() => undefined);
    throw error;
  }
}

/** Ends the writing of a file that would be what it is. */
const NOTHING = new Error('nothing to change');

const isNothing = ({ changed, inverse }: Applied): boolean =>
  changed === 0 &&
  inverse.tables.length === 0 &&
  inverse.cells.every(({ format }) => format === undefined) &&
  inverse.columns.every(({ width }) => width === undefined || width.was === width.now);

/** `名单.undo.json`, then `名单.undo2.json`: the highest number undoes the newest changes. */
async function undoName(file: string): Promise<string> {
  const { dir, name } = parse(file);
  const pattern = /^\.undo([1-9]\d{0,8})?\.json$/;
  const names = await readdir(dirname(file)).catch((): string[] => []);
  const numbers = names
    .filter((one) => one.startsWith(name))
    .map((one) => pattern.exec(one.slice(name.length)))
    .map((found) => (found === null ? 0 : Number(found[1] ?? 1)));
  const next = Math.max(0, ...numbers) + 1;
  return join(dir, `${name}.undo${next === 1 ? '' : next}.json`);
}

/** Reads a list of changes from a file. */
export async function patchFrom(file: string): Promise<WorkbookPatch> {
  const bytes = await readBytes(file);
  let json: string;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(words.patchNotText({ file }));
  }
  return readPatch(json, basename(file));
}
