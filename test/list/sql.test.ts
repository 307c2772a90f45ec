import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { divisorOf, unitsOf } from '../../src/shared/list/cells';
import { type DialectName, dialects } from '../../src/shared/list/sql/dialect';
import { type SqlList } from '../../src/shared/list/sql/list-sql';
import { statements } from '../../src/shared/list/sql/statements';
import { rowResults } from '../../src/shared/list/row-results';
import { recalculate } from '../../src/shared/list/recalculate';
import { tierPlan } from '../../src/shared/rules/value-tier/survey';
import { dayOf } from '../../src/shared/values/date';
import type { MemoryCell } from '../../src/shared/workbook/memory-table';
import type { RuleBook } from '../../src/shared/rulebook/book';
import { bookWith, layout, tableOf } from './support';

const ASOF = dayOf(2026, 10, 31);
const CODES = ['id', 'value', 'target', 'score', 'creditType'] as const;
const LABELS = ['客户编号', '消费金额', '年收入目标', '信用评分', '信用类别'];
const IN_OTHER_UNITS = ['客户编号', '消费金额（万元）', '年收入目标（元）', '信用评分', '信用类别'];
const RESULTS = ['tier', 'level', 'visit', 'call', 'grade', 'settlement'];
/** How many random lists an engine is asked for; each is a statement or two. */
const RUNS = 15;

type Row = readonly [id: string, value: string, target: string, score: string, type: string];

const row: fc.Arbitrary<Row> = fc.tuple(
  fc.constantFrom('K1', 'K2', '12', '合计', ' Sum', '共计：', '　合计', 'ｔotal'),
  fc.oneof(
    fc.integer({ min: -300, max: 2000 }).map((fen) => String(fen / 100)),
    fc.constantFrom(
      '',
      '100',
      '100',
      '0.004',
      '0.005',
      '-',
      '暂无',
      '1,234.50',
      '￥5',
      '3万元',
      '(12)',
      '(-12)',
      '１２',
      'x',
      '35%',
      '1e2',
      '12元',
    ),
  ),
  fc.constantFrom('', '500', '50', '3', '-1', 'x', '1,000', '60万', '130 万元', '600000元', '（3万）'),
  fc.constantFrom('', '95', '80.5', '60', '10', '101', '优'),
  fc.constantFrom('', '守信', '警示', '严重失信', '?', 'Ｋ－Ｂ２'),
);

/** The answer of the rules in memory. */
function inMemory(rows: readonly Row[], book: RuleBook, labels: readonly string[]): string[][] {
  const cells = rows.map((one) => one.map((text): MemoryCell => (text === '' ? null : text)));
  const table = tableOf([labels, ...cells]);
  const { columns } = recalculate(table, layout(table), book, { asOf: ASOF, preset: 's3', lang: 'zh' });
  const wanted = RESULTS.map((code) => columns.find((one) => one.code === code)!);
  return rows.map((_, i) => wanted.map(({ cell }) => String(cell(i + 1))));
}

function listFor(name: DialectName, table: string, book: RuleBook, [, value, target]: readonly string[]): SqlList {
  const results = rowResults({
    has: (code) => (CODES as readonly string[]).includes(code),
    name: (code) => ({ zh: code, en: code }),
    book,
    lang: 'zh',
    asOf: ASOF,
    preset: 's3',
  });
  const byCode = new Map(results.columns.map((one) => [one.code, one]));
  return {
    dialect: dialects[name],
    table,
    columns: new Map(CODES.map((code) => [code, { name: code.toLowerCase(), isText: true }])),
    labels: ['id'],
    book,
    plan: tierPlan(book.values),
    factor: unitsOf({ code: 'value', label: value }, book.values).bare,
    targetDivisor: divisorOf({ code: 'target', label: target }, book.values),
    targets: results.targets,
    results: RESULTS.map((code) => byCode.get(code)!),
    lang: 'zh',
  };
}

const literal = (text: string): string => (text === '' ? 'NULL' : `'${text}'`);

/** Statements that make a list, ask for its results, and drop everything. */
function script(name: DialectName, rows: readonly Row[], book: RuleBook, labels: readonly string[]) {
  const values = rows.map((one, i) => `(${i}, ${one.map(literal).join(', ')})`).join(',\n');
  const list = listFor(name, 'list', book, labels);
  const columns = list.results.map(({ label }) => dialects[name].identifier(label.zh));
  const text = name === 'duckdb' ? 'VARCHAR' : 'TEXT';
  return {
    make: `DROP TABLE IF EXISTS list; DROP TABLE IF EXISTS list_cuts; DROP TABLE IF EXISTS list_result;
CREATE TABLE list (i INTEGER, ${CODES.map((code) => `${code} ${text}`).join(', ')});
INSERT INTO list VALUES ${values};
${statements(list, { cuts: 'list_cuts', result: 'list_result' })}`,
    ask: `SELECT ${columns.map((column) => `coalesce(CAST(${column} AS ${text}), '')`).join(', ')} FROM list_result ORDER BY i`,
  };
}

const BOOKS: readonly [string, Readonly<Record<string, unknown>>, (readonly string[])?][] = [
  ['by count', {}],
  ['in the units of the headings, but for what says its own', {}, IN_OTHER_UNITS],
  ['by share', { 'tier.value.method': 'valueShare' }],
  ['the crossing customer below', { 'tier.value.method': 'valueShare', 'tier.value.cumulative.crossing': 'worse' }],
  ['other shares, rounded up', { 'tier.value.aShare': 0.123, 'tier.value.bShare': 0.4, 'tier.value.rounding': 'ceil' }],
];

/** In front of every list, so that it has a customer with a value. */
const FIRST: Row = ['K0', '88.88', '60', '70', ''];

const lists = fc.array(row, { minLength: 1, maxLength: 40 }).map((rows) => [FIRST, ...rows]);

describe.each(BOOKS)('row for row the answer of the rules in memory, %s', (_, rules, labels = LABELS) => {
  const book = bookWith(rules);

  test('DuckDB', async () => {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    const connection = await instance.connect();
    await fc.assert(
      fc.asyncProperty(lists, async (rows) => {
        const { make, ask } = script('duckdb', rows, book, labels);
        await connection.run(make);
        const found = (await connection.runAndReadAll(ask)).getRows();
        expect(found).toEqual(inMemory(rows, book, labels));
      }),
      { numRuns: RUNS },
    );
    connection.closeSync();
    instance.closeSync();
  }, 120_000);

  const postgres = postgresFolder();
  (postgres === undefined ? test.skip : test)(
    'PostgreSQL',
    () => {
      const samples = fc.sample(lists, { numRuns: RUNS, seed: 12 });
      const statementsOf = samples.map((rows) => {
        const { make, ask } = script('postgres', rows, book, labels);
        return `${make}\\echo @list\n${ask};\n`;
      });
      const out = server!.psql(statementsOf.join('\n'));
      const parts = out.split('@list\n').slice(1);
      expect(parts).toHaveLength(samples.length);
      samples.forEach((rows, i) => {
        const found = parts[i]
          .split('\n')
          .slice(0, rows.length)
          .map((line) => line.split('|'));
        expect(found).toEqual(inMemory(rows, book, labels));
      });
    },
    120_000,
  );
});

test('the text for Spark says that it has not been run there', () => {
  const text = statements(listFor('spark', 'list', bookWith({}), LABELS), { cuts: 'list_cuts', result: 'list_result' });
  expect(text).toContain('没有在 Spark 上运行过');
  expect(text).toContain('`价值类别`');
  expect(text).not.toContain('"价值类别"');
});

/** Where PostgreSQL's programs lie; missing, its tests are skipped with a word, and fail where everything must be there. */
function postgresFolder(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort((a, b) => Number(b) - Number(a)) : [];
  if (versions.length > 0) return join(root, versions[0], 'bin');
  if (process.env.CI) throw new Error('missing in CI: postgresql');
  console.warn('skipped: there is no PostgreSQL here');
  return undefined;
}

let server: { psql(script: string): string; stop(): void } | undefined;

/** A server of its own in a folder that goes with it, reached by a socket; as another user where we are root, which it refuses. */
function startServer(bin: string) {
  const folder = mkdtempSync(join(tmpdir(), 'kadesk-pg-'));
  const isRoot = process.getuid?.() === 0;
  const user = isRoot ? 'nobody' : undefined;
  if (isRoot) execFileSync('chown', ['nobody', folder]);
  const run = (program: string, args: string[], input?: string): string => {
    const command =
      user === undefined
        ? [join(bin, program), ...args]
        : ['setpriv', `--reuid=${user}`, '--clear-groups', join(bin, program), ...args];
    const done = spawnSync(command[0], command.slice(1), { input, encoding: 'utf8', cwd: folder, maxBuffer: 1 << 28 });
    if (done.status !== 0) throw new Error(`${program}: ${done.stderr}`);
    return done.stdout;
  };
  const data = join(folder, 'data');
  run('initdb', ['-D', data, '-U', 'kadesk', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
  const options = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`;
  run('pg_ctl', ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
  return {
    psql(script: string) {
      const file = join(folder, 'script.sql');
      writeFileSync(file, script, { mode: 0o644 });
      return run('psql', [
        '-X',
        '-q',
        '-A',
        '-t',
        '-v',
        'ON_ERROR_STOP=1',
        '-h',
        folder,
        '-U',
        'kadesk',
        '-f',
        file,
        'postgres',
      ]);
    },
    stop() {
      run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

beforeAll(() => {
  const bin = postgresFolder();
  if (bin !== undefined) server = startServer(bin);
}, 60_000);

afterAll(() => server?.stop());
