import { defineWords, type Message, Problem } from '../text/message';
import type { Progress } from '../values/steps';

const words = defineWords('port-run', {
  cancelled: { zh: '已取消。', en: 'Cancelled.' },
});

/** How a long piece of work is watched and stopped. */
export interface RunOptions {
  /** Looked at between blocks; an `AbortSignal` is one. */
  readonly signal?: { readonly aborted: boolean };
  /** Called after each block, at the end with `done` = `total`. */
  readonly progress?: (now: Progress) => void;
}

/** Thrown by what was stopped by its signal; nothing was changed by it. */
export class Cancelled extends Problem {
  constructor() {
    super(words.cancelled());
    this.name = 'Cancelled';
  }
}

/** @throws Cancelled where the signal has been given */
export function throwIfStopped({ signal }: RunOptions): void {
  if (signal?.aborted === true) throw new Cancelled();
}

/** What a change that was stopped by its signal says. */
export const cancelledMessage = (): Message => words.cancelled();
