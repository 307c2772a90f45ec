import type { RunOptions } from '../../shared/port/run';
import type { Steps } from '../../shared/values/steps';

/** For how long the page is held at a time, so that it is drawn and answers while there is more to do. */
const SLICE_MS = 40;

/** What tells the time and lets the page go on; a test has its own. */
export interface Beat {
  now(): number;
  pause(): Promise<void>;
}

const PAGE: Beat = {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
};

/**
 * Goes through steps in slices. The page is let go before the first, so that what is said of it can be seen.
 * @returns undefined where it was stopped by its signal
 */
export async function inSlices<T>(
  steps: Steps<T>,
  { signal, progress }: RunOptions,
  { now, pause }: Beat = PAGE,
): Promise<T | undefined> {
  for (;;) {
    await pause();
    if (signal?.aborted === true) return undefined;
    const until = now() + SLICE_MS;
    let step = steps.next();
    while (step.done !== true && now() < until) step = steps.next();
    if (step.done === true) return step.value;
    progress?.(step.value);
  }
}
