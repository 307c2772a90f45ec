import type { Change, ChangeListener } from './port';

/** How long a workbook has to be still before changes are told, in milliseconds. */
const STILL_MS = 300;

/** What tells the time; a test has its own. */
export interface Timer {
  set(run: () => void, ms: number): unknown;
  clear(handle: unknown): void;
}

export const clock: Timer = {
  set: (run, ms) => setTimeout(run, ms),
  clear: (handle) => clearTimeout(handle as ReturnType<typeof setTimeout>),
};

/** Collects changes and tells them in one go when nothing has come for a moment. */
export class Debounced {
  #waiting: Change[] = [];
  #handle: unknown;
  readonly #listeners = new Set<ChangeListener>();

  constructor(private readonly timer: Timer = clock) {}

  /** Whether anybody listens. */
  get isHeard(): boolean {
    return this.#listeners.size > 0;
  }

  add(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (!this.isHeard) this.#forget();
    };
  }

  tell(change: Change): void {
    if (!this.isHeard) return;
    this.#waiting.push(change);
    this.timer.clear(this.#handle);
    this.#handle = this.timer.set(() => this.#flush(), STILL_MS);
  }

  #flush(): void {
    const changes = this.#waiting;
    this.#waiting = [];
    for (const listener of [...this.#listeners]) listener(changes);
  }

  #forget(): void {
    this.timer.clear(this.#handle);
    this.#waiting = [];
  }
}
