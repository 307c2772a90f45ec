import { HostError } from './errors';
import type { Served } from './kind';

/** Objects that the library asked to keep beyond a request. */
export class References {
  readonly #kept = new Map<string, Served>();
  readonly #ids = new Map<unknown, string>();
  #next = 1;

  keep(object: Served): void {
    if (this.#ids.has(object.self)) return;
    const id = `r${this.#next++}`;
    this.#ids.set(object.self, id);
    this.#kept.set(id, object);
  }

  idOf(object: Served): string | undefined {
    return this.#ids.get(object.self);
  }

  /** @throws HostError where it was let go */
  find(id: string): Served {
    const found = this.#kept.get(id);
    if (found === undefined)
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return found;
  }

  remove(id: string): void {
    const object = this.#kept.get(id);
    if (object === undefined) return;
    this.#kept.delete(id);
    this.#ids.delete(object.self);
  }

  /** What is kept, for those who move ranges when rows come in; and for tests, which look for leaks. */
  get objects(): readonly Served[] {
    return [...this.#kept.values()];
  }
}
