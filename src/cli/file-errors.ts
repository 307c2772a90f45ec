import { type Message, Problem } from '../shared/text/message';
import { words as unsafe } from './safe-write-words';
import { words } from './words';

/** The system's name of an error, for instance `ENOENT`; undefined for a fault of the program. */
export const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | undefined)?.code;

const detailOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Why a file could not be read, as a sentence. */
export function unreadable(file: string, error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (codeOf(error) === 'ENOENT') return new Problem(words.noFile({ file }));
  if (codeOf(error) === 'EISDIR') return new Problem(words.isFolder({ file }));
  return new Problem(words.cannotRead({ file, detail: detailOf(error) }));
}

/** A file as the user named it, and the folder that really holds it. */
export interface Where {
  readonly file: string;
  readonly folder: string;
}

type Causes = Readonly<Record<string, (where: Where) => Message>>;

/** What may go wrong with bytes. Other codes come from within the writer and may speak of another file. */
export const CONTENT: Causes = { ENOSPC: unsafe.diskFull, EDQUOT: unsafe.diskFull, EFBIG: unsafe.fileTooLarge };

/** What may go wrong with a name in a folder. */
export const PLACE: Causes = {
  ...CONTENT,
  ENOENT: unsafe.noFolder,
  ENOTDIR: unsafe.notAFolder,
  EEXIST: unsafe.notAFolder,
  EISDIR: unsafe.folderInPlace,
  EACCES: unsafe.readOnlyFolder,
  EPERM: unsafe.readOnlyFolder,
  EROFS: unsafe.readOnlyDisk,
  ENAMETOOLONG: unsafe.nameTooLong,
};

/** Windows refuses to replace a file that a program holds open, under any of these names. */
export const HELD: Causes = {
  EACCES: unsafe.openElsewhere,
  EBUSY: unsafe.openElsewhere,
  EPERM: unsafe.openElsewhere,
};

export const isHeld = (error: unknown): boolean => Object.hasOwn(HELD, codeOf(error) ?? '');

/** Does one step of writing; what the system refuses comes out as a sentence, a fault of the program as it is. */
export async function telling<T>(causes: Causes, where: Where, step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    const code = codeOf(error);
    if (error instanceof Problem || code === undefined) throw error;
    const cause = Object.hasOwn(causes, code) ? causes[code] : undefined;
    throw new Problem(cause?.(where) ?? unsafe.cannotWrite({ file: where.file, detail: detailOf(error) }));
  }
}
