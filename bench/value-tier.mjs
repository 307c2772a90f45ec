import { run } from '../scripts/bundle.mjs';
import { dataLine, incomes } from './data.mjs';
import { duckdbRows } from './duckdb.mjs';
import { asJson, interleave, machine, machineLine, option, table } from './measure.mjs';
import { polarsRows } from './polars.mjs';

const { classifyColumn, TEXTBOOK_RULES, tierPlan } = await run('bench/ours.mjs', 'dist/bench.mjs');

const count = option('rows', 1_000_000);
const rounds = option('rounds', 9);
const warmUps = option('warm-ups', 3);

const on = machine();
const values = incomes(count);
const rules = TEXTBOOK_RULES.values;
const plans = {
  count: tierPlan(rules, { method: 'countShare' }),
  share: tierPlan(rules, { method: 'valueShare' }),
};

/** The same questions for the others: the least amount that counts, the ranks, the shares. */
const half = (value) => Math.floor(value + 0.5);
const asked = {
  least: 0.005,
  ranksOf: (ranked) => ({
    a: Math.max(plans.count.minCount, half(ranked * plans.count.aShare)),
    b: half(ranked * plans.count.bShare),
  }),
  shares: { a: plans.share.aShare, b: plans.share.bShare },
};

const into = new Uint8Array(count);
const spare = new Float64Array(count);
const classesOf = (bytes) => {
  const counts = [0, 0, 0, 0];
  for (const one of bytes) counts[one]++;
  return counts;
};
const ours = (plan) => {
  classifyColumn(plan, values, into);
  return into;
};
const sumPass = () => {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const value = values[i];
    if (value >= 0.005) sum += value;
  }
  return sum;
};
const comparePass = (least, b, a) => {
  for (let i = 0; i < count; i++) {
    const value = values[i];
    into[i] = +(value >= least) + +(value >= b) + +(value >= a);
  }
  return into;
};
const known = classifyColumn(plans.count, values, into);

const duckdb = await duckdbRows(values, asked);
const rows = [
  {
    id: 'ours-count',
    name: '**ours, by count**',
    method: 'count',
    run: () => ours(plans.count),
    classes: () => classesOf(ours(plans.count)),
  },
  {
    id: 'ours-share',
    name: '**ours, by share**',
    method: 'share',
    run: () => ours(plans.share),
    classes: () => classesOf(ours(plans.share)),
  },
  { id: 'copy', name: 'floor: copying the column', method: 'floor', run: () => spare.set(values) },
  { id: 'sum', name: 'floor: one pass that sums', method: 'floor', run: sumPass },
  {
    id: 'compare',
    name: 'floor: one pass that compares with known cuts and writes a byte per row',
    method: 'floor',
    run: () => comparePass(0.005, known.b.units / known.scale, known.a.units / known.scale),
  },
  ...polarsRows(values, asked),
  ...duckdb.rows,
];
const measured = await interleave(rows, { warmUps, rounds });

const at = (id) => measured.find((row) => row.id === id);
const agreement = [];
let isAgreed = true;
for (const row of measured) {
  if (row.method === 'floor') continue;
  const counts = await row.classes(row.last);
  row.counts = { A: counts[3], B: counts[2], C: counts[1], none: counts[0] };
}
for (const row of measured) {
  if (row.counts === undefined || row.id.startsWith('ours')) continue;
  const own = at(`ours-${row.method}`).counts;
  const difference = Math.max(...Object.keys(own).map((key) => Math.abs(own[key] - row.counts[key])));
  agreement.push({ id: row.id, difference });
  if (row.method === 'count' && difference > 0) isAgreed = false;
}
duckdb.close();

const targets = [
  { method: 'count', peer: 'polars-sort-count', wanted: 5 },
  { method: 'share', peer: 'polars-cuts-share', wanted: 4 },
  { method: 'count', peer: 'duckdb-window-count', wanted: 20 },
  { method: 'share', peer: 'duckdb-window-share', wanted: 20 },
].map((target) => {
  const ratio = at(target.peer).median / at(`ours-${target.method}`).median;
  return { ...target, ratio, isMet: ratio >= target.wanted };
});
if (asJson()) {
  const lines = measured.map((row) => ({
    id: row.id,
    name: row.name.replaceAll('**', ''),
    method: row.method,
    median: row.median,
    best: row.best,
    times: row.times,
    counts: row.counts,
  }));
  console.log(JSON.stringify({ machine: on, rows: count, data: dataLine, rounds, lines, targets, agreement }, null, 2));
} else {
  const lines = measured.map((row) => {
    const ratio = (method) =>
      row.method === 'floor' || row.method === method ? (row.median / at(`ours-${method}`).median).toFixed(2) : '';
    const target = targets.find((one) => one.peer === row.id);
    const verdict = target === undefined ? '' : `≥ ${target.wanted}: ${target.isMet ? 'met' : 'not met'}`;
    return [row.name, row.median.toFixed(1), row.best.toFixed(1), ratio('count'), ratio('share'), verdict];
  });
  const classes = ['count', 'share'].map((method) => {
    const { A, B, C, none } = at(`ours-${method}`).counts;
    return [`by ${method}`, A, B, C, none];
  });
  const apart = agreement.filter((one) => one.difference > 0);
  console.log(`## Value tier

${machineLine(on)}
Data: ${count} rows, ${dataLine}.
Medians of ${rounds} interleaved rounds after ${warmUps} to warm up. A ratio above 1 is slower than ours.

${table(['row', 'median ms', 'best ms', 'to ours by count', 'to ours by share', 'target'], lines)}

${table(['classes of ours', 'A', 'B', 'C', 'no class'], classes)}

${
  apart.length === 0
    ? 'All rows have the same number of customers in every class.'
    : `Not the same number in every class: ${apart.map((one) => `${one.id} (by ${one.difference})`).join(', ')}.`
}`);
}
if (!isAgreed) {
  console.error('A row by count does not agree with ours.');
  process.exitCode = 1;
}
