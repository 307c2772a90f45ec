import { readdir, unlink } from 'node:fs/promises';
import { basename, dirname, extname, join, parse } from 'node:path';
import type { ByteSink } from '../files/host';
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
export interface ChangeTarget {
  readonly file: string;
  /** Of the file when the changes were worked out: another file is not changed. */
  readonly stamp: Stamp | undefined;
  /** Another file; the same one where undefined. */
  readonly output: string | undefined;
  /** Whether the old file is kept beside, when it is the same one. */
  readonly backup: boolean;
  readonly lang: Lang;
}

export interface PatchTarget extends ChangeTarget {
  /** What the changes were made by, for the list of changes. */
  readonly note: string;
}

export interface ChangedFile {
  /** Where it was written; undefined when there was nothing to change in the file itself, which is then left as it is. */
  readonly written: string | undefined;
  /** The old file, where it was kept. */
  readonly backup: string | undefined;
  /** The list of changes that undoes these, where there are any. */
  readonly undo: string | undefined;
}

export interface PatchedFile extends Applied, ChangedFile {}

/** A change of a file's bytes: it writes the new file, and says what undoes it, or that there was nothing to do. */
export type FileChange = (
  bytes: Uint8Array,
  sink: ByteSink,
) => Promise<{ readonly isNothing: boolean; readonly undo: Iterable<string> | undefined }>;

/** Writes a changed workbook beside its place, with the list of changes that undoes it. */
export async function changeFile(target: ChangeTarget, change: FileChange): Promise<ChangedFile> {
  const { file, output, lang } = target;
  const { bytes, stamp } = await readForChange(file);
  if (target.stamp !== undefined && !isUnchanged(target.stamp, stamp)) throw new Problem(placeWords.changed({ file }));
  const written = output ?? file;
  if (extname(written).toLowerCase() !== extname(file).toLowerCase()) {
    throw new Problem(words.sameKind({ file: written, extension: extname(file) }));
  }
  const list = await undoName(written);
  let undo: string | undefined;
  try {
    const { backup } = await writeBeside(
      written,
      async (path) => {
        let done: Awaited<ReturnType<FileChange>> | undefined;
        await writePieces(path, async (sink) => {
          done = await change(bytes, sink);
        });
        const { isNothing, undo: changes } = done!;
        if (output === undefined && isNothing) throw NOTHING;
        if (changes === undefined) return;
        undo = list;
        // Before the workbook has its new content, so that there is no change without a way back.
        await writeBeside(list, (at) =>
          writePieces(at, async (sink) => {
            for (const piece of changes) await sink(new TextEncoder().encode(piece));
          }),
        );
      },
      output === undefined ? { stamp, ...(target.backup && { backup: lang }) } : {},
    );
    return { written, backup, undo };
  } catch (error) {
    if (error === NOTHING) return { written: undefined, backup: undefined, undo: undefined };
    await unlink(list).catch(() => undefined);
    throw error;
  }
}

/** Writes a workbook to which a patch was applied. */
export async function patchFile(patch: WorkbookPatch, target: PatchTarget): Promise<PatchedFile> {
  let applied: Applied | undefined;
  const changed = await changeFile(target, async (bytes, sink) => {
    applied = await patchWorkbook(bytes, patch, nodeHost, { file: basename(target.file) }, sink);
    return { isNothing: isNothing(applied), undo: patchPieces(applied.inverse, target.note) };
  });
  return { ...applied!, ...changed };
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

/**
 * The text of a list of changes.
 * @throws Problem where it is no text
 */
export async function changesFrom(file: string): Promise<string> {
  const bytes = await readBytes(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Problem(words.patchNotText({ file }));
  }
}

/** Reads a list of changes from a file. */
export const patchFrom = async (file: string): Promise<WorkbookPatch> =>
  readPatch(await changesFrom(file), basename(file));
