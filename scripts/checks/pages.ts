import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CHECKS } from '../../src/shared/checks/registry';
import { type Page, parsePage } from './page';

/** The pages of all checks, by id. */
export async function checkPages(root: string): Promise<ReadonlyMap<string, Page>> {
  const read = async (id: string) =>
    [id, parsePage(await readFile(join(root, 'src', 'shared', 'checks', id, 'page.md'), 'utf8'))] as const;
  return new Map(await Promise.all(CHECKS.map(({ id }) => read(id))));
}
