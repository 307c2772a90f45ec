import { appendFileSync } from 'node:fs';

/**
 * Says how much a test tried, and notes it for the table of docs/reliability.md where `npm run reliability` asks for it.
 * @param row  the row of the table, see scripts/reliability/rows.ts
 */
export function tried(row: string, count: number): void {
  process.stderr.write(`tried, ${row}: ${count}\n`);
  const file = process.env.KADESK_TALLY;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ row, count })}\n`);
}

/** Longest that anything tried may keep the processor: beyond it people take a program for dead. */
export const PATIENCE_MS = 10_000;

/**
 * Does something and says how long it took, in milliseconds: by the clock or, where the machine was busy with other work meanwhile, by
 * what the processor gave to it.
 */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly value: T; readonly ms: number }> {
  const from = performance.now();
  const used = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(used);
  return { value, ms: Math.min(performance.now() - from, (user + system) / 1000) };
}
