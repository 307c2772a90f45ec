import { Problem } from '../../shared/text/message';
import { words } from './words';

const UNITS: Readonly<Record<string, number>> = { m: 2 ** 20, g: 2 ** 30 };
/** Below it the program itself would hardly fit. */
const LEAST = '256MB';
const DEFAULT = 2 ** 30;
const MOST_THREADS = 64;

/** `--memory-limit 512MB` in bytes; what the command tries to stay below, not a wall. */
export function memoryLimitOf(given: string | undefined): number {
  if (given === undefined) return DEFAULT;
  const found = /^(\d+(?:\.\d+)?)\s*([mg])i?b?$/i.exec(given.trim());
  const bytes = found === null ? 0 : Number(found[1]) * UNITS[found[2].toLowerCase()];
  if (bytes < 256 * UNITS.m) throw new Problem(words.badLimit({ found: given, least: LEAST }));
  return bytes;
}

/** `--threads 2`; as many as there are cores where nobody said so. */
export function threadsOf(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const count = Number(given);
  if (!Number.isInteger(count) || count < 1 || count > MOST_THREADS)
    throw new Problem(words.badThreads({ found: given }));
  return count;
}
