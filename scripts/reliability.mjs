// Runs the tests behind docs/reliability.md, trying three times as much as every day, and writes the page's tables from what they did.
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { root, run } from './bundle.mjs';

const { brokenRows, testFiles, withTables } = await run('scripts/reliability/page.ts', 'dist/reliability.mjs');
const folder = await mkdtemp(join(tmpdir(), 'kadesk-reliability-'));
try {
  const [report, tally] = [join(folder, 'report.json'), join(folder, 'tally.jsonl')];
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/jest/bin/jest.js'),
      '-w',
      '1',
      '--forceExit',
      '--json',
      `--outputFile=${report}`,
      ...testFiles(),
    ],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, KADESK_TALLY: tally, KADESK_TRIES: process.env.KADESK_TRIES ?? '3' },
    },
  );
  const { testResults } = JSON.parse(await readFile(report, 'utf8'));
  const ran = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ title, status: how }) => ({ file: relative(root, name), title, passed: how === 'passed' })),
  );
  const tried = (await readFile(tally, 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const [lang, name] of [
    ['en', 'docs/reliability.md'],
    ['zh', 'docs/reliability.zh-CN.md'],
  ]) {
    const file = join(root, name);
    const page = withTables(await readFile(file, 'utf8'), ran, tried, lang);
    await writeFile(file, await format(page, { ...(await resolveConfig(file)), filepath: file }));
  }
  const broken = brokenRows(ran, tried);
  console.log(`${ran.length} tests, ${tried.reduce((sum, { count }) => sum + count, 0)} inputs and faults counted.`);
  if (broken.length > 0) console.error(`Not survived: ${broken.join(', ')}`);
  process.exitCode = broken.length > 0 ? 1 : status;
} finally {
  await rm(folder, { recursive: true, force: true });
}
