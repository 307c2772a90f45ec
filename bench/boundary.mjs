import { deserialize, serialize } from 'node:v8';
import { run } from '../scripts/bundle.mjs';
import { incomes } from './data.mjs';
import { asJson, interleave, machine, machineLine, option, table } from './measure.mjs';

const { associateAll, TEXTBOOK_RULES } = await run('bench/ours.mjs', 'dist/bench.mjs');

const count = option('rows', 1_000_000);
const rounds = option('rounds', 5);
const warmUps = option('warm-ups', 1);

/** The functions as Excel holds them. */
const calls = new Map();
associateAll(
  {
    associate: (id, call) => calls.set(id, call),
    Error,
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  },
  () => ({ book: TEXTBOOK_RULES, lang: 'zh' }),
);

const amounts = Array.from(incomes(count), (value) => [Number.isNaN(value) ? '' : value]);
const spellings = ['资信A级', 'B', 'C级', 'd', '资信B级'];
const grades = Array.from({ length: count }, (_, row) => [spellings[row % spellings.length]]);
const levels = Array.from({ length: count }, (_, row) => ['ABCD'[row % 4]]);

const on = machine();
const rows = [
  { id: 'tier', name: '**ours: `ABC_TIER` of a column of amounts**', run: () => calls.get('ABC_TIER')(amounts) },
  { id: 'terms', name: '**ours: `CREDIT_TERMS` of a column of grades**', run: () => calls.get('CREDIT_TERMS')(grades) },
  {
    id: 'quota',
    name: '**ours: `VISIT_QUOTA` of a column of levels, visits of a month**',
    run: () => calls.get('VISIT_QUOTA')(levels, '走访', '2025-06'),
  },
  { id: 'clone', name: 'passing the column of amounts to another side (the structured clone of Node)', run: () => deserialize(serialize(amounts)) },
  { id: 'json', name: 'the same as JSON, there and back', run: () => JSON.parse(JSON.stringify(amounts)) },
  {
    id: 'rows',
    name: 'floor: a row of its own for every cell of a result',
    run: () => Array.from({ length: count }, (_, row) => [row]),
  },
];
const measured = await interleave(rows, { warmUps, rounds });

const at = (id) => measured.find((row) => row.id === id);
/** A result in the millionth row is the one that the cell alone would have. */
const last = count - 1;
const alone = await calls.get('CREDIT_TERMS')([grades[last]]);
if (at('terms').last.length !== count || at('terms').last[last][0] !== alone[0][0])
  throw new Error('the column does not say what its last cell alone says');

if (asJson()) {
  const lines = measured.map(({ id, median, best, times }) => ({ id, median, best, times }));
  console.log(JSON.stringify({ machine: on, rows: count, rounds, lines }, null, 2));
} else {
  const clone = at('clone').median;
  console.log(`## The boundary to Excel

${machineLine(on)}
${count} × 1 cells in, ${count} × 1 cells out, as the custom-functions runtime calls. Medians of ${rounds} interleaved rounds after ${warmUps} to warm up.

${table(
  ['row', 'median ms', 'best ms', 'to passing the column'],
  measured.map(({ name, median, best }) => [name, median.toFixed(0), best.toFixed(0), (median / clone).toFixed(2)]),
)}`);
}
