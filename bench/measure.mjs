import { cpus, loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { generator } from './data.mjs';

/** Between two runs, so that the threads of the tool before have come to rest. */
const REST_MS = 4;

export const median = (times) => {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * Runs all rows round by round, each row twice and the second time counted, each round in another order: what else the machine does, and what the row before left behind, meets
 * all of them alike. A row's `run` may return a promise, and what its last run returned stands in `last`.
 */
export async function interleave(rows, { warmUps, rounds }) {
  const measured = rows.map((row) => ({ ...row, times: [], last: undefined }));
  const random = generator(7);
  for (let round = -warmUps; round < rounds; round++) {
    for (const row of shuffled(measured, random)) {
      row.last = undefined;
      await pause(REST_MS);
      // Once uncounted, so that each row is measured on its own data in the caches, not on those of the row before.
      await row.run();
      const start = performance.now();
      const result = row.run();
      row.last = result instanceof Promise ? await result : result;
      const time = performance.now() - start;
      if (round >= 0) row.times.push(time);
    }
  }
  for (const row of measured) {
    row.median = median(row.times);
    row.best = Math.min(...row.times);
  }
  return measured;
}

/** The same things in another order. */
export function shuffled(list, random) {
  const order = [...list];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** The load is the average of the last minute: above the number of cores, the rows have to wait for one. */
export const machine = () => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  node: process.version,
  load: Number(loadavg()[0].toFixed(1)),
});

export const machineLine = ({ cpu, cores, node, load }) =>
  `Machine: ${cpu}, ${cores} cores, Node ${node}, load ${load}.`;

/** A Markdown table; columns after the first `texts` are numbers. */
export function table(head, lines, texts = 1) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map((_, i) => (i < texts ? '---' : '---:'))), ...lines.map(row)].join('\n');
}

/** A number given as `--name=7`, or the default. */
export function option(name, otherwise) {
  const given = process.argv.find((one) => one.startsWith(`--${name}=`));
  const value = given === undefined ? otherwise : Number(given.slice(name.length + 3));
  if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} wants a whole number from 1`);
  return value;
}

export const asJson = () => process.argv.includes('--json');
