import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { generator } from './data.mjs';
import { median, shuffled } from './measure.mjs';

/** The row that this process is to run, when it was started as a child. */
const only = process.argv.find((one) => one.startsWith('--only='))?.slice('--only='.length);

/** A number that two runs with the same values share. */
export const digest = (values) =>
  createHash('sha1').update(new Uint8Array(values.buffer, values.byteOffset, values.byteLength)).digest('hex');

async function inChild(script, { id }) {
  const given = process.argv.slice(2).filter((one) => !one.startsWith('--rounds=') && one !== '--json');
  const child = spawn(process.execPath, [script, ...given, `--only=${id}`], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${id} failed`);
  return JSON.parse(output);
}

async function asChild({ prepare, ...row }) {
  const run = await prepare(row);
  const start = performance.now();
  const found = await run();
  const time = performance.now() - start;
  // In kilobytes.
  console.log(JSON.stringify({ time: found?.time ?? time, memory: process.resourceUsage().maxRSS * 1024, found }));
}

/**
 * Runs all rows round by round, each round in another order, each run in a process of its own, whose memory is nobody else's.
 * A row's `prepare` gives the function that is measured; what that returns must fit into JSON, and its
 * `time`, in milliseconds, counts where it has one.
 * @returns the rows with their times and peaks, or undefined in a child, which has then done its one run
 */
export async function interleaveChildren(script, rows, rounds, before = async () => undefined) {
  if (only !== undefined) {
    await asChild(rows.find(({ id }) => id === only));
    return undefined;
  }
  await before((row) => inChild(script, row));
  const random = generator(7);
  const measured = rows.map((row) => ({ ...row, times: [], memories: [], found: undefined }));
  for (let round = 0; round < rounds; round++) {
    for (const row of shuffled(measured, random)) {
      const { time, memory, found } = await inChild(script, row);
      row.times.push(time);
      row.memories.push(memory);
      row.found = found;
    }
  }
  for (const row of measured) {
    row.median = median(row.times);
    row.best = Math.min(...row.times);
    row.memory = Math.max(...row.memories);
  }
  return measured;
}
