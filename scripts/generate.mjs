// Writes the generated files, or with --check says which are stale.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { root, run } from './bundle.mjs';

const { generated, sameWorkbook } = await run('scripts/generated.ts', 'dist/generated.mjs');
const check = process.argv.includes('--check');
const stale = [];
for (const [path, content] of await generated(root)) {
  const file = join(root, path);
  const current = await readFile(file).catch(() => undefined);
  if (
    current !== undefined &&
    (typeof content === 'string' ? current.equals(Buffer.from(content)) : await sameWorkbook(current, content))
  )
    continue;
  stale.push(path);
  if (!check) {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
if (check && stale.length > 0) {
  console.error(`Stale, run «npm run generate» and commit: ${stale.join(', ')}`);
  process.exitCode = 1;
} else console.log(check ? 'Generated files are current.' : `Written: ${stale.join(', ') || 'nothing new'}`);
