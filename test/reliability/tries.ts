import fc from 'fast-check';
import { PATIENCE_MS, timed } from './tally';

/** `npm run reliability` tries more than the tests of every day. */
const FACTOR = Number(process.env.KADESK_TRIES ?? 1);
/** The tests of every day try the same inputs each time, so that a change is what makes them fail; `npm run reliability` tries new ones. */
const SEED = process.env.KADESK_TRIES === undefined ? 20_261_031 : undefined;

/**
 * Tries random inputs one after the other for so long, or so often. Each must be answered before anybody loses patience; what the
 * work throws fails the test, with the seed and the smallest input that does it.
 * @returns how many were tried
 */
export async function tries<T>(
  inputs: fc.Arbitrary<T>,
  work: (input: T) => unknown,
  { runs, seconds }: { readonly runs: number; readonly seconds: number },
): Promise<number> {
  let count = 0;
  let last: Promise<unknown> = Promise.resolve();
  const property = fc.asyncProperty(inputs, async (input) => {
    count++;
    const working = timed(() => work(input));
    last = working;
    const { ms } = await working;
    if (ms > PATIENCE_MS) throw new Error(`took ${Math.round(ms)} ms`);
  });
  await fc.assert(property, {
    numRuns: runs * FACTOR,
    ...(SEED !== undefined && { seed: SEED }),
    interruptAfterTimeLimit: seconds * FACTOR * 1000,
    markInterruptAsFailure: false,
  });
  // When the time is over the last one may still be at work.
  await last;
  return count;
}

/** A test ends after this, whatever the machine is busy with. */
export const limitOf = (seconds: number): number => seconds * FACTOR * 1000 + 60_000;
