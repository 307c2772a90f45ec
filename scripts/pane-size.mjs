// Says what the built page of the pane fetches before its first screen stands, in bytes as gzip sends them: node scripts/pane-size.mjs
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './bundle.mjs';
import { firstFiles } from './pane.mjs';
import { buildTaskpane, PAGE_ENTRY } from './taskpane.mjs';

const folder = await mkdtemp(join(tmpdir(), 'kad-pane-size-'));
try {
  const files = firstFiles(await buildTaskpane(folder), PAGE_ENTRY);
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(join(root, file))).length));
  console.log(sizes.reduce((sum, size) => sum + size, 0));
} finally {
  await rm(folder, { recursive: true, force: true });
}
