import { createHash, randomBytes } from 'node:crypto';
import { open, readdir, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { codeOf } from './file-errors';

/** Part of a name only: the whole of a long one with our additions could be longer than a volume allows. */
const HEAD_CHARACTERS = 20;

/** A machine's name may hold what a file name may not. */
const MACHINE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
/** Tells this run from an earlier one that had the same process id, as the first processes of containers do. */
const RUN = randomBytes(4).toString('hex');
let count = 0;

const headOf = (file: string): string => `.${Array.from(basename(file)).slice(0, HEAD_CHARACTERS).join('')}.`;

/** Beside the file, so that the rename never crosses a volume; hidden, and named after the run that writes it. */
export const partOf = (file: string): string =>
  join(dirname(file), `${headOf(file)}${MACHINE}-${process.pid}-${RUN}-${++count}.part`);

const OURS_ALONE = 0o600;
const AS_USUAL = 0o666;

/**
 * Makes an empty part file.
 * @param replaces  whether it will take the place of another: it is ours alone until it has the permissions of that one, which
 *   may be private
 */
export async function createPart(file: string, replaces: boolean): Promise<string> {
  const part = partOf(file);
  await (await open(part, 'wx', replaces ? OURS_ALONE : AS_USUAL)).close();
  return part;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process may not be asked, but it is there.
    return codeOf(error) !== 'ESRCH';
  }
}

function isLeftOver(tag: string): boolean {
  const [, machine, pid, run] = /^([0-9a-f]{8})-(\d{1,10})-([0-9a-f]{8})-\d+\.part$/.exec(tag) ?? [];
  // Whether a process of another machine lives cannot be known here.
  if (machine !== MACHINE) return false;
  return Number(pid) === process.pid ? run !== RUN : !isAlive(Number(pid));
}

/** Removes a file that may not be there, or not be ours to remove. */
export const discard = (file: string): Promise<void> => unlink(file).catch(() => undefined);

/** Removes what runs that were killed left of earlier writes of this file; those of living runs and of other machines stay. */
export async function removeLeftOvers(file: string): Promise<void> {
  const head = headOf(file);
  const names = await readdir(dirname(file)).catch((): string[] => []);
  const left = names.filter((name) => name.startsWith(head) && isLeftOver(name.slice(head.length)));
  await Promise.all(left.map((name) => discard(join(dirname(file), name))));
}
