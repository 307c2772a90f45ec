import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, renameSync, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { run } from '../scripts/bundle.mjs';
import { interleaveChildren } from './children.mjs';
import { HEADINGS } from './data.mjs';
import { folder } from './list.mjs';
import { textListOf } from './text-list.mjs';
import { asJson, machine, machineLine, option, table } from './measure.mjs';

const count = option('rows', 10_000_000);
const rounds = option('rounds', 3);
const csv = `${folder}list-${count}.csv`;
const parquet = `${folder}list-${count}.parquet`;
const outputOf = (id) => `${folder}classed-${id}${/parquet/.test(id) ? '.parquet' : '.csv'}`;
const VALUE = '年收入目标';

/** The list as a text table, and from it as Parquet. Written once. */
async function makeLists() {
  textListOf(count);
  if (existsSync(parquet)) return;
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(`COPY (SELECT * FROM read_csv('${csv}')) TO '${parquet}.part' (FORMAT parquet)`);
  renameSync(`${parquet}.part`, parquet);
}

/** Lets the command say its peak when it ends. */
const MEMORY = 'data:text/javascript,import{isMainThread}from"node:worker_threads";isMainThread&&process.on("exit",()=>process.stderr.write(`peak ${process.resourceUsage().maxRSS}`))';

/** The command as a user gives it, its start included. */
const ours = (file) => ({ id }) => async () => {
  const command = fileURLToPath(new URL('../bin/kadesk.mjs', import.meta.url));
  const options = ['--map', `value=${VALUE}`, '--preset', 's3', '--as-of', '2026-10-31', '--force', '--json'];
  const args = [command, 'recalc', file, '-o', outputOf(id), ...options];
  if (/parquet/.test(id)) args.push('--memory-limit', '400MB');
  const child = spawn(process.execPath, ['--import', MEMORY, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let peak = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (peak += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(peak);
  const { counts } = JSON.parse(output);
  return { counts: [counts.A, counts.B, counts.C], memory: Number(/peak (\d+)/.exec(peak)[1]) * 1024 };
};

const { monthSpan, TEXTBOOK_RULES, visitQuota } = await run('bench/ours.mjs', 'dist/bench.mjs');
const { tier, credit } = TEXTBOOK_RULES.values;

/** The least amount that is ranked: half a fen, in yuan. */
const RANKED = 0.005;
const ranksOf = (n) => {
  const rank = (share) => Math.max(1, Math.round(n * share));
  return { a: rank(tier.value.aShare), b: Math.max(rank(tier.value.aShare), rank(tier.value.bShare)) };
};
const named = (terms, code) => terms.find((one) => one.code === code).zh;
const OCTOBER = monthSpan(2026, 10, TEXTBOOK_RULES.values);
const owed = (letter, kind) => visitQuota(`L-${letter}`, kind, OCTOBER, TEXTBOOK_RULES.values).value;
/** Least targets of the preset and scores, and what follows from them, by the rule book. */
const LEVELS = ['A', 'B', 'C', 'D'].map((letter) => [
  tier.level.presets.s3[letter],
  named(tier.level.names, `L-${letter}`),
  owed(letter, 'visit'),
  owed(letter, 'call'),
]);
const GRADES = ['A', 'B', 'C', 'D'].map((letter) => [
  credit.score[`min${letter}`] ?? 0,
  named(credit.names, `G-${letter}`),
  credit.terms[letter].settlement.map(({ zh }) => zh).join('；'),
]);

const polars = (read, write) => ({ id }) => async () => {
  const { default: pl } = createRequire(import.meta.url)('nodejs-polars');
  const frame = read(pl);
  const value = pl.col(VALUE);
  const values = frame.getColumn(VALUE);
  const sorted = values.filter(values.gtEq(RANKED)).sort({ descending: true });
  const { a, b } = ranksOf(sorted.length);
  const chain = (column, steps, last) => {
    let made = pl.when(column.gtEq(steps[0][0])).then(pl.lit(steps[0][1]));
    for (const [least, cell] of steps.slice(1)) made = made.when(column.gtEq(least)).then(pl.lit(cell));
    return made.otherwise(pl.lit(last));
  };
  const cuts = [
    [sorted.getIndex(a - 1), 'A类'],
    [sorted.getIndex(b - 1), 'B类'],
    [RANKED, 'C类'],
  ];
  const classed = frame
    .lazy()
    .withColumns(
      chain(value, cuts, '未交易').alias('价值类别'),
      chain(value, LEVELS, '非大客户').alias('建议级别'),
      chain(value, LEVELS.map(([least, , visit]) => [least, visit]), 0).alias('应走访'),
      chain(value, LEVELS.map(([least, , , call]) => [least, call]), 0).alias('应电话'),
      chain(pl.col('信用分'), GRADES, '').alias('建议资信等级'),
      chain(pl.col('信用分'), GRADES.map(([least, , terms]) => [least, terms]), '').alias('结算方式'),
    )
    .collectSync();
  write(classed, outputOf(id));
  return { counts: undefined };
};

const cases = (column, steps, at, last) =>
  `CASE ${steps.map((step) => `WHEN ${column} >= ${step[0]} THEN ${typeof step[at] === 'number' ? step[at] : `'${step[at]}'`}`).join(' ')} ELSE ${last} END`;

/** What one writes first: the rank of every row. */
const duckdb = (from, format) => ({ id }) => async () => {
  const connection = await (await DuckDBInstance.create()).connect();
  const column = `"${VALUE}"`;
  const [[n]] = (await connection.runAndReadAll(`SELECT count(*) FROM ${from} WHERE ${column} >= ${RANKED}`)).getRows();
  const { a, b } = ranksOf(Number(n));
  await connection.run(`COPY (SELECT * EXCLUDE (r),
    CASE WHEN ${column} IS NULL THEN NULL WHEN ${column} < ${RANKED} THEN '未交易' WHEN r <= ${a} THEN 'A类' WHEN r <= ${b} THEN 'B类' ELSE 'C类' END AS tier,
    ${cases(column, LEVELS, 1, "'非大客户'")} AS level, ${cases(column, LEVELS, 2, 0)} AS visits, ${cases(column, LEVELS, 3, 0)} AS calls,
    ${cases('"信用分"', GRADES, 1, 'NULL')} AS grade, ${cases('"信用分"', GRADES, 2, 'NULL')} AS terms
    FROM (SELECT *, rank() OVER (ORDER BY ${column} DESC NULLS LAST) AS r FROM ${from})) TO '${outputOf(id)}' (${format})`);
  return { counts: undefined };
};

const rows = [
  { id: 'ours-csv', group: 'csv', name: '**ours: `kadesk recalc`, CSV → CSV**', prepare: ours(csv) },
  {
    id: 'polars-csv',
    group: 'csv',
    name: 'polars: cut values by sorting, `when`/`then`, CSV → CSV',
    prepare: polars(
      (pl) => pl.readCSV(csv, { inferSchemaLength: 1000, tryParseDates: false }),
      (frame, to) => frame.writeCSV(to),
    ),
  },
  { id: 'duckdb-csv', group: 'csv', name: 'DuckDB: window query, CSV → CSV', prepare: duckdb(`read_csv('${csv}')`, 'FORMAT csv, HEADER') },
  {
    id: 'copy-csv',
    group: 'csv',
    name: 'floor: copying the file',
    prepare:
      ({ id }) =>
      async () => {
        await copyFile(csv, outputOf(id), 0);
        return {};
      },
  },
  { id: 'ours-parquet', group: 'parquet', name: '**ours: `kadesk recalc`, Parquet → Parquet**', prepare: ours(parquet) },
  {
    id: 'polars-parquet',
    group: 'parquet',
    name: 'polars: the same, Parquet → Parquet',
    prepare: polars(
      (pl) => pl.readParquet(parquet),
      (frame, to) => frame.writeParquet(to),
    ),
  },
  { id: 'duckdb-parquet', group: 'parquet', name: 'DuckDB: window query, Parquet → Parquet', prepare: duckdb(`'${parquet}'`, 'FORMAT parquet') },
];

/** How many customers each tool put into each class, counted in what it wrote. */
async function classesIn(file) {
  const connection = await (await DuckDBInstance.create()).connect();
  const from = file.endsWith('.csv') ? `read_csv('${file}', all_varchar = true)` : `'${file}'`;
  const columns = (await connection.runAndReadAll(`DESCRIBE SELECT * FROM ${from}`)).getRows().map(([name]) => name);
  const tier = `"${columns[HEADINGS.length]}"`;
  const found = await connection.runAndReadAll(`SELECT ${tier}, count(*) FROM ${from} WHERE ${tier} LIKE '_类' GROUP BY 1 ORDER BY 1`);
  return found.getRows().map(([name, number]) => `${name} ${number}`).join(', ');
}

const wanted = process.argv.find((one) => one.startsWith('--group='))?.slice('--group='.length);
const chosen = rows.filter(({ group }) => wanted === undefined || group === wanted);
const measured = await interleaveChildren(fileURLToPath(import.meta.url), chosen, rounds, makeLists);
if (measured !== undefined) {
  const on = machine();
  const classes = new Map();
  for (const { id } of measured) if (!id.startsWith('copy')) classes.set(id, await classesIn(outputOf(id)));
  const [own] = classes.values();
  const differing = [...classes].filter(([, found]) => found !== own).map(([id, found]) => `${id}: ${found}`);
  if (asJson()) console.log(JSON.stringify({ machine: on, rows: count, measured, classes: Object.fromEntries(classes) }, null, 2));
  else {
    const lines = measured.map((row) => {
      const first = measured.find(({ group }) => group === row.group);
      const memory = row.found.memory ?? row.memory;
      return [
        row.name,
        (row.median / 1000).toFixed(1),
        (row.best / 1000).toFixed(1),
        (row.median / first.median).toFixed(2),
        (memory / 1e6).toFixed(0),
      ];
    });
    console.log(`## Lists beyond a sheet

${machineLine(on)}
Data: ${count} rows of ${HEADINGS.length} columns; ${(statSync(csv).size / 1e6).toFixed(0)} MB as CSV, ${(statSync(parquet).size / 1e6).toFixed(0)} MB as Parquet; class, level, visits, calls, credit grade and terms added.
Medians of ${rounds} interleaved rounds, each run in a process of its own; ours is the whole command, its start included. A ratio above 1 is slower than ours. Memory is the peak of the whole process.

${table(['row', 'median s', 'best s', 'to ours', 'peak MB'], lines)}

${differing.length === 0 ? `All tools put as many customers into each class: ${own}.` : `Other classes than ours (${own}): ${differing.join('; ')}.`}`);
  }
  if (differing.length > 0) {
    console.error('The tools do not agree.');
    process.exitCode = 1;
  }
}
