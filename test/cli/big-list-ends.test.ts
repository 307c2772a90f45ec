import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root, scratch } from './support';

const at = scratch();
const kadesk = join(root, 'bin', 'kadesk.mjs');
/** Makes the program find no DuckDB, as where it was not installed. */
const WITHOUT_DUCKDB = `data:text/javascript,${encodeURIComponent(`
  import { register } from 'node:module';
  register('data:text/javascript,' + encodeURIComponent(
    "export function resolve(name, context, next) {" +
    "  if (name.startsWith('@duckdb/')) throw Object.assign(new Error('not installed'), { code: 'ERR_MODULE_NOT_FOUND' });" +
    "  return next(name, context); }"));
`)}`;

const without = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', WITHOUT_DUCKDB, kadesk, ...args], { cwd: root, encoding: 'utf8' });

describe('where DuckDB is not installed', () => {
  test.each<[lang: string, part: string]>([
    ['zh', '需要 DuckDB，而它没有装上。请在安装目录运行 npm install'],
    ['en', 'needs DuckDB, which is not installed. Run npm install'],
  ])('Parquet is refused with what to do, in %s', (lang, part) => {
    writeFileSync(at('list.parquet'), 'PAR1');
    const { status, stderr } = without('recalc', at('list.parquet'), '-o', at(`out-${lang}.parquet`), '--lang', lang);
    expect(stderr).toContain(part);
    expect(status).toBe(2);
    expect(readdirSync(at('.')).filter((name) => name.includes('out-'))).toEqual([]);
  });

  test('CSV does without it', () => {
    writeFileSync(at('plain.csv'), '客户编号,消费金额\nK1,900\nK2,100\n');
    const { status, stderr } = without('recalc', at('plain.csv'), '-o', at('plain-out.csv'));
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(at('plain-out.csv'), 'utf8')).toContain('A类');
  });
});

test('Ctrl-C ends it with a word, and leaves what was there', async () => {
  const lines = Array.from(
    { length: 600_000 },
    (_, i) => `K${i},${(i * 7919) % 100_003},名称${i % 97}公司名称公司名称`,
  );
  writeFileSync(at('long.csv'), `客户编号,消费金额,客户名称\n${lines.join('\n')}\n`);
  const folder = at('cancelled');
  mkdirSync(folder);
  const output = join(folder, 'out.csv');
  writeFileSync(output, 'what was there');
  const child = spawn(process.execPath, [kadesk, 'recalc', at('long.csv'), '-o', output, '--force', '--lang', 'en'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
  const closed = once(child, 'close');
  // A part file beside the output says that it is being written.
  while (readdirSync(folder).length < 2 && child.exitCode === null) await setTimeout(5);
  child.kill('SIGINT');
  const [code] = (await closed) as [number | null];
  expect(complaints).toContain('Cancelled');
  expect(code).toBe(2);
  expect(readdirSync(folder)).toEqual(['out.csv']);
  expect(readFileSync(output, 'utf8')).toBe('what was there');
}, 60_000);
