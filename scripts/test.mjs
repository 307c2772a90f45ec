// Runs the tests, unless they all passed here over the very same files: npm test. With anything said to Jest (npm test -- visit) they
// run in any case, as they do with npx jest.
import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { arch, platform, release } from 'node:os';
import { join } from 'node:path';
import { root, run } from './bundle.mjs';

const { fingerprint } = await run('scripts/passed.ts', 'dist/passed.mjs');
const NOTE = join(root, 'out/passed.json');
const said = process.argv.slice(2);
const grounds = () =>
  fingerprint({
    root,
    beside: join(root, '../shared'),
    path: process.env.PATH ?? '',
    machine: [process.version, platform(), arch(), release(), process.env.CI ?? ''],
  });
const before = grounds();
const note = await readFile(NOTE, 'utf8').then(JSON.parse, () => undefined);
if (said.length === 0 && note?.grounds === before) {
  console.log(`全部测试已于 ${note.at} 在同样的文件上通过；重新运行：npx jest`);
  console.log(`All tests passed at ${note.at} over these very files; to run them again: npx jest`);
} else {
  await rm(NOTE, { force: true });
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules/jest/bin/jest.js'), ...said], {
    cwd: root,
    stdio: 'inherit',
  });
  // A file that was changed meanwhile was tested in one state or the other.
  if (status === 0 && said.length === 0 && grounds() === before) {
    await mkdir(join(root, 'out'), { recursive: true });
    await writeFile(NOTE, JSON.stringify({ grounds: before, at: new Date().toISOString() }));
  }
  process.exitCode = status ?? 1;
}
