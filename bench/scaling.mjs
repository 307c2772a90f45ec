import { statSync } from 'node:fs';
import { run } from '../scripts/bundle.mjs';
import { folder } from './list.mjs';
import { asJson, machine, machineLine, median, option, table } from './measure.mjs';
import { textListOf } from './text-list.mjs';

const { Progress, recalcCsv, TEXTBOOK_RULES } = await run('bench/ours.mjs', 'dist/bench.mjs');

const most = option('rows', 10_000_000);
const rounds = option('rounds', 3);
const sizes = [100, 30, 10, 3, 1].map((part) => Math.round(most / part));
/** Short lists end before the program is compiled: they are classed several times first. */
const WARM_UPS = 5;
const SHORT = 3;
const AS_OF = Math.round(Date.UTC(2026, 9, 31) / 86_400_000) + 25_569;

/** The same work as the command does, without its start. */
const classed = async (file) => {
  const start = performance.now();
  await recalcCsv({
    file,
    output: `${folder}classed-scaling.csv`,
    book: TEXTBOOK_RULES,
    map: { value: '年收入目标' },
    lang: 'zh',
    asOf: AS_OF,
    preset: 's3',
    method: undefined,
    progress: new Progress(false),
    memoryLimit: 2 ** 30,
    // One thread: the time is the work, and not what starting threads takes.
    threads: 1,
    folder: undefined,
    signal: new AbortController().signal,
  });
  return performance.now() - start;
};

const files = sizes.map((count) => textListOf(count));
const times = sizes.map(() => []);
// Once uncounted: the program is compiled, the files are read.
for (let warm = 0; warm < WARM_UPS; warm++) for (const file of files.slice(0, SHORT)) await classed(file);
for (const file of files.slice(SHORT)) await classed(file);
for (let round = 0; round < rounds; round++)
  for (const [at, file] of files.entries()) times[at].push(await classed(file));

/** The slope of log time over log rows: 1 is linear. */
const logs = sizes.map((count, at) => [Math.log(count), Math.log(median(times[at]))]);
const mean = (at) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
const [mx, my] = [mean(0), mean(1)];
const exponent =
  logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);

if (asJson()) {
  console.log(JSON.stringify({ machine: machine(), sizes, times, exponent }, null, 2));
} else {
  console.log(`## Growth with the number of rows

${machineLine(machine())}
CSV to CSV inside the process, with class, level, visits, calls, credit grade and terms. Medians of ${rounds} rounds after one uncounted.

${table(
  ['rows', 'MB', 'median s', 'million rows a second'],
  sizes.map((count, at) => [
    count,
    (statSync(files[at]).size / 1e6).toFixed(0),
    (median(times[at]) / 1000).toFixed(2),
    (count / 1000 / median(times[at])).toFixed(2),
  ]),
)}

Fitted exponent of time over rows: ${exponent.toFixed(3)} (from 0.9 to 1.1: ${exponent >= 0.9 && exponent <= 1.1 ? 'met' : 'not met'}).`);
}
