import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What is fetched or made, and differs from run to run without a word of the project having changed. */
const MADE = new Set(['node_modules', '.git', 'dist', 'out', 'release', 'coverage', '.DS_Store']);

/** Every file under a folder, in one order on all machines; links are not followed. */
function* filesUnder(folder: string, within = ''): Generator<string> {
  const entries = readdirSync(join(folder, within), { withFileTypes: true });
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    if (MADE.has(entry.name)) continue;
    const place = within === '' ? entry.name : `${within}/${entry.name}`;
    if (entry.isDirectory()) yield* filesUnder(folder, place);
    else if (entry.isFile()) yield place;
  }
}

/** What a run of the tests rests on. */
export interface Grounds {
  /** The project, each file of which counts with all that is in it. */
  readonly root: string;
  /** Files beside it that tests read where they are there: by name, size and time. */
  readonly beside: string;
  /** Folders of programs: tests use some, and leave themselves out where they are missing. */
  readonly path: string;
  /** What else differs from machine to machine: the versions of Node and of the system. */
  readonly machine: readonly string[];
}

/** One text for everything that a run of the tests rests on: the same text, the same tests over the same things. */
export function fingerprint({ root, beside, path, machine }: Grounds): string {
  const hash = createHash('sha256');
  // Each with its length before it, so that no two lists read alike.
  const put = (value: string | Uint8Array): void => {
    hash.update(`${value.length}:`).update(value);
  };
  machine.forEach(put);
  for (const file of filesUnder(root)) {
    put(file);
    put(readFileSync(join(root, file)));
  }
  if (existsSync(beside)) {
    for (const file of filesUnder(beside)) {
      const { size, mtimeMs } = statSync(join(beside, file));
      put(`${file} ${size} ${mtimeMs}`);
    }
  }
  for (const folder of path.split(delimiter)) put(existsSync(folder) ? readdirSync(folder).sort().join('\n') : '');
  return hash.digest('hex');
}
