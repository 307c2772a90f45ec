import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import fc from 'fast-check';
import { recalcBig } from '../../src/cli/big-list/command';
import { openEngine } from '../../src/cli/big-list/engine';
import { Progress } from '../../src/cli/terminal';
import { recalculate } from '../../src/shared/list/recalculate';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { dayOf } from '../../src/shared/values/date';
import { type MemoryCell } from '../../src/shared/workbook/memory-table';
import { layout, tableOf } from '../list/support';
import { scratch } from './support';

const at = scratch();
const ASOF = dayOf(2026, 10, 31);
const LABELS = ['客户编号', '消费金额', '年收入目标', '信用评分', '信用类别'];
const NAMES = ['价值类别', '建议级别', '应走访（2026-10）', '应电话（2026-10）', '建议资信等级', '结算方式'];
const CODES = ['tier', 'level', 'visit', 'call', 'grade', 'settlement'];

type Row = readonly [
  id: string | null,
  value: number | null,
  target: number | null,
  score: number | null,
  type: string | null,
];

let db: DuckDBConnection;
beforeAll(async () => {
  db = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
});
afterAll(() => db.closeSync());

const sqlOf = (cell: string | number | null): string =>
  cell === null ? 'NULL' : typeof cell === 'number' ? `CAST('${cell}' AS DOUBLE)` : `'${cell}'`;

/** A Parquet file as DuckDB writes it. */
async function parquet(file: string, rows: readonly Row[], options = ''): Promise<void> {
  const lines = rows.map((row) => `(${row.map(sqlOf).join(', ')})`).join(', ');
  const names = LABELS.map((label) => `"${label}"`).join(', ');
  await db.run(`COPY (SELECT * FROM (VALUES ${lines}) t(${names})) TO '${file}' (FORMAT parquet${options})`);
}

const rowsOf = async (file: string, names: readonly string[]): Promise<unknown[][]> =>
  (
    await db.runAndReadAll(
      `SELECT ${names.map((name) => `CAST("${name}" AS VARCHAR)`).join(', ')} FROM read_parquet('${file}')`,
    )
  ).getRows();

const task = (file: string, output: string) => ({
  file,
  output,
  book: TEXTBOOK_RULES,
  map: {},
  lang: 'zh' as const,
  asOf: ASOF,
  preset: 's3',
  method: undefined,
  progress: new Progress(false),
  memoryLimit: 2 ** 30,
  threads: 1,
  folder: undefined,
  orders: false,
});

/** The answer of the rules in memory. */
function inMemory(rows: readonly Row[]): { cells: (string | null)[][]; counts: Record<string, number> } {
  const table = tableOf([LABELS, ...rows.map((row) => row.map((cell): MemoryCell => cell))]);
  const found = recalculate(table, layout(table), TEXTBOOK_RULES, { asOf: ASOF, preset: 's3', lang: 'zh' });
  const wanted = CODES.map((code) => found.columns.find((one) => one.code === code)!);
  const cells = rows.map((_, i) =>
    wanted.map(({ cell }) => {
      const value = String(cell(i + 1));
      return value === '' ? null : value;
    }),
  );
  return { cells, counts: found.counts };
}

const row: fc.Arbitrary<Row> = fc.tuple(
  fc.constantFrom('K1', 'K2', '合计', null),
  fc.oneof(
    fc.integer({ min: -300, max: 2000 }).map((fen) => fen / 100),
    fc.constantFrom(null, 100, 100, 0.004, 0.005, 0),
  ),
  fc.constantFrom(null, 500, 50, 3, -1),
  fc.constantFrom(null, 95, 80.5, 60, 10, 101),
  fc.constantFrom(null, '守信', '警示', '?'),
);

test('random lists: every row has the results of the list in memory, in groups of any length', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(row, { minLength: 1, maxLength: 60 }),
      fc.constantFrom(1, 7, 400),
      fc.constantFrom('', ', COMPRESSION zstd', ', COMPRESSION uncompressed'),
      async (some, times, options) => {
        // Groups of DuckDB's are of 2048 rows at least: some lists fill several.
        const once: Row[] = [['K0', 88.88, 60, 70, null], ...some];
        const rows = Array.from({ length: times }, () => once).flat();
        await parquet(at('in.parquet'), rows, `, ROW_GROUP_SIZE 2048${options}`);
        const report = await recalcBig(task(at('in.parquet'), at('out.parquet')));
        const expected = inMemory(rows);
        expect(await rowsOf(at('out.parquet'), NAMES)).toEqual(expected.cells);
        expect(report.counts).toEqual(expected.counts);
        expect(await rowsOf(at('out.parquet'), LABELS)).toEqual(await rowsOf(at('in.parquet'), LABELS));
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

test('what stood in the file keeps its bytes', async () => {
  await parquet(at('kept.parquet'), [
    ['K1', 5, 60, 70, null],
    ['K2', 4, null, null, null],
  ]);
  await recalcBig(task(at('kept.parquet'), at('kept-out.parquet')));
  const before = readFileSync(at('kept.parquet'));
  const after = readFileSync(at('kept-out.parquet'));
  // The metadata lie before their length and the four letters that end a file.
  const end = before.length - 8 - before.readUInt32LE(before.length - 8);
  expect(after.subarray(0, end).equals(before.subarray(0, end))).toBe(true);
});

test('counts of excluded rows, and a second run beside the results of the first', async () => {
  await parquet(at('one.parquet'), [
    ['K1', 5, 60, 70, null],
    ['K2', null, null, null, null],
    ['K3', -1, null, null, null],
    ['K4', Infinity, null, null, null],
    ['合计', 9, null, null, null],
  ]);
  const report = await recalcBig(task(at('one.parquet'), at('two.parquet')));
  expect(report.customers).toBe(4);
  expect(report.excluded).toEqual({ blank: 1, notPositive: 1, unreadable: 1 });
  await recalcBig(task(at('two.parquet'), at('three.parquet')));
  const names = (await db.runAndReadAll(`DESCRIBE SELECT * FROM '${at('three.parquet')}'`))
    .getRows()
    .map(([name]) => name);
  expect(names).toEqual([...LABELS, ...NAMES, ...NAMES.map((name) => `${name}_1`)]);
});

test('written as CSV', async () => {
  await parquet(at('self.parquet'), [['K1', 5, 60, 70, null]]);
  await recalcBig(task(at('self.parquet'), at('self.csv')));
  expect(readFileSync(at('self.csv'), 'utf8')).toContain('K1,5.0,60.0,70.0,,A类,');
});

test('personal columns are hidden on demand', async () => {
  await db.run(`COPY (SELECT * FROM (VALUES ('K1', 5.0, 13812341234, '11010519491231002X', DATE '1990-01-02'), ('K2', 4.0, NULL, '', NULL))
    t("客户编号", "消费金额（元）", "手机", "身份证号", "生日")) TO '${at('own.parquet')}' (FORMAT parquet)`);
  await recalcBig({ ...task(at('own.parquet'), at('hidden.parquet')), masked: true });
  expect(await rowsOf(at('hidden.parquet'), ['客户编号', '手机', '身份证号', '生日'])).toEqual([
    ['K1', '138****1234', '110105********002X', '***'],
    ['K2', null, '', null],
  ]);
});

test.each([
  ['is not there', 'none.parquet', 'cli.noFile'],
  ['is a folder', 'folder.parquet', 'cli.isFolder'],
])('a file that %s is told as any other', async (_, name, id) => {
  mkdirSync(at('folder.parquet'), { recursive: true });
  await expect(recalcBig(task(at(name), at('never.parquet')))).rejects.toMatchObject({ detail: { id } });
});

test('a disk that takes no more is told as such, not as a fault of the engine', async () => {
  const engine = await openEngine({
    what: 'Parquet',
    memoryLimit: 2 ** 30,
    threads: 1,
    signal: new AbortController().signal,
  });
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });
  await expect(engine.numbers('SELECT 1::USMALLINT', () => Promise.reject(full))).rejects.toBe(full);
  await expect(engine.rows('SELECT no_such')).rejects.toMatchObject({ detail: { id: 'big-list.engine' } });
  await engine.close();
});

test('a file that is none is refused, and nothing is written', async () => {
  writeFileSync(at('bad.parquet'), 'PAR1 and nothing more PAR1');
  await expect(recalcBig(task(at('bad.parquet'), at('bad-out.parquet')))).rejects.toMatchObject({
    detail: { id: 'big-list.engine' },
  });
  expect(() => readFileSync(at('bad-out.parquet'))).toThrow('ENOENT');
});
