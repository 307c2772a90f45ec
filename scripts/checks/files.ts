import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHECKS } from '../../src/shared/checks/registry';
import type { CheckFiles } from './parity';

/** The files of one folder with their content. */
async function contents(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return new Map(
    await Promise.all(files.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)),
  );
}

/** What lies in the checkout. */
export async function checkFiles(root: string): Promise<CheckFiles> {
  const home = join(root, 'src', 'shared', 'checks');
  const entries = await readdir(home, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return {
    folders: new Map(await Promise.all(folders.map(async (name) => [name, await contents(join(home, name))] as const))),
    tests: await contents(join(root, 'test', 'checks')),
    registry: CHECKS,
  };
}
