// Says what the pane fetches before its first screen stands, in bytes as gzip sends them: node scripts/pane-size.mjs
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './bundle.mjs';
import { buildPane, firstFiles } from './pane.mjs';

const ENTRY = 'src/taskpane/mount.tsx';
const folder = await mkdtemp(join(tmpdir(), 'kad-pane-size-'));
try {
  const files = firstFiles(await buildPane(ENTRY, folder), ENTRY);
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(join(root, file))).length));
  console.log(sizes.reduce((sum, size) => sum + size, 0));
} finally {
  await rm(folder, { recursive: true, force: true });
}
