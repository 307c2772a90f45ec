import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Bundles a TypeScript entry for Node; packages stay outside and load when they are needed. */
export async function bundle(entry, outfile) {
  const { build } = await import('esbuild');
  // Under a name of its own until it is whole: another process may be about to import it.
  const one = async (from, to) => {
    const part = join(root, `${to}.${process.pid}.part`);
    try {
      await build({ entryPoints: [join(root, from)], outfile: part, ...OPTIONS });
      await rename(part, join(root, to));
    } finally {
      await rm(part, { force: true });
    }
  };
  // The threads of the command line look for their program beside it.
  await Promise.all([one(entry, outfile), one(WORKER, join(dirname(outfile), 'list-worker.mjs'))]);
}

const WORKER = 'src/cli/big-list/worker.ts';
const OPTIONS = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  splitting: false,
  logLevel: 'warning',
};

/** The latest change under a folder, in milliseconds. */
export async function latest(folder) {
  let newest = 0;
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? await latest(path) : (await stat(path)).mtimeMs);
  }
  return newest;
}

/** Bundles an entry again when a source is newer than what was built, then imports it. */
export async function run(entry, outfile) {
  const built = await stat(join(root, outfile)).catch(() => undefined);
  const changed = Math.max(await latest(join(root, 'src')), await latest(join(root, dirname(entry))));
  if (built === undefined || built.mtimeMs < changed) {
    await mkdir(join(root, 'dist'), { recursive: true });
    await bundle(entry, outfile);
  }
  return import(pathToFileURL(join(root, outfile)).href);
}
