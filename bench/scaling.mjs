import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from '../scripts/bundle.mjs';
import { interleaveChildren } from './children.mjs';
import { folder } from './list.mjs';
import { asJson, machine, machineLine, option, table } from './measure.mjs';
import { textListOf } from './text-list.mjs';

const { Progress, recalcCsv, TEXTBOOK_RULES } = await run('bench/ours.mjs', 'dist/bench.mjs');

const most = option('rows', 10_000_000);
const rounds = option('rounds', 3);
const sizes = [100, 30, 10, 3, 1].map((part) => Math.round(most / part));
/** A short list ends before the program is compiled: each process classes the shortest several times first. */
const WARM_UPS = 24;
/** So long, in milliseconds, a list is classed again and again: the quickest time is the one that no garbage collection fell into. */
const ENOUGH = 2000;
const AS_OF = Math.round(Date.UTC(2026, 9, 31) / 86_400_000) + 25_569;

/** The same work as the command does, without its start. */
const classed = (file) =>
  recalcCsv({
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

/** Each run in a process of its own: what a long list leaves in the memory would be counted to the short one after it. */
const rows = sizes.map((count) => ({
  id: String(count),
  async prepare() {
    const shortest = textListOf(sizes[0]);
    for (let warm = 0; warm < WARM_UPS; warm++) await classed(shortest);
    const file = textListOf(count);
    return async () => {
      let time = Infinity;
      for (const end = performance.now() + ENOUGH; time === Infinity || performance.now() < end;) {
        const start = performance.now();
        await classed(file);
        time = Math.min(time, performance.now() - start);
      }
      return { time };
    };
  },
}));

const measured = await interleaveChildren(fileURLToPath(import.meta.url), rows, rounds, () => sizes.forEach(textListOf));
if (measured !== undefined) {
  /** The slope of log time over log rows: 1 is linear. */
  const logs = measured.map(({ id, median }) => [Math.log(Number(id)), Math.log(median)]);
  const mean = (at) => logs.reduce((sum, point) => sum + point[at], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const exponent =
    logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0) / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);

  if (asJson()) {
    const lines = measured.map(({ id, times, memory }) => ({ rows: Number(id), times, memory }));
    console.log(JSON.stringify({ machine: machine(), lines, exponent }, null, 2));
  } else {
    console.log(`## Growth with the number of rows

${machineLine(machine())}
CSV to CSV inside the process on one thread, with class, level, visits, calls, credit grade and terms. Medians of ${rounds} rounds, each in a process of its own that has classed ${sizes[0]} rows ${WARM_UPS} times before and tells the quickest time of as many runs as begin within ${ENOUGH / 1000} s.

${table(
  ['rows', 'MB', 'median s', 'million rows a second', 'peak MB'],
  measured.map(({ id, median, memory }) => [
    id,
    (statSync(textListOf(Number(id))).size / 1e6).toFixed(0),
    (median / 1000).toFixed(3),
    (Number(id) / 1000 / median).toFixed(2),
    (memory / 1e6).toFixed(0),
  ]),
)}

Fitted exponent of time over rows: ${exponent.toFixed(3)} (from 0.9 to 1.1: ${exponent >= 0.9 && exponent <= 1.1 ? 'met' : 'not met'}).`);
  }
}
