import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { type Answer, RangeServer, type Request, type ServerStart } from './range-server';

/** Somebody who answers for ranges of a file, one request after the other. */
export interface Desk {
  ask(request: Request): Promise<Answer>;
  close(): Promise<void>;
}

/** The thread's program lies beside the bundled command line. */
const WORKER = 'list-worker.mjs';
/** Threads of their own pay only where there is more than a moment's work. */
const WORTH_BYTES = 8 << 20;

function threadDesk(program: string, start: ServerStart): Desk {
  const worker = new Worker(program, { workerData: start });
  let waiting: { resolve: (answer: Answer) => void; reject: (reason: unknown) => void } | undefined;
  let fault: unknown;
  worker.on('message', (answer: Answer) => {
    const taken = waiting;
    waiting = undefined;
    taken?.resolve(answer);
  });
  worker.on('error', (reason) => {
    fault = reason;
    waiting?.reject(reason);
  });
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (fault !== undefined) return reject(fault as Error);
        waiting = { resolve, reject };
        worker.postMessage(request);
      }),
    async close() {
      await worker.terminate();
    },
  };
}

function ownDesk(start: ServerStart): Desk {
  const server = new RangeServer(start);
  return {
    // Between two ranges other things get their turn: progress, and Ctrl-C.
    ask: (request) =>
      new Promise((resolve, reject) =>
        setImmediate(() => {
          try {
            resolve(server.answer(request));
          } catch (error) {
            reject(error as Error);
          }
        }),
      ),
    close() {
      server.close();
      return Promise.resolve();
    },
  };
}

/**
 * As many desks as there are cores, each on a thread; one on this thread where the list is small.
 * @param folder  where the command line's bundle lies
 * @param threads  how many, where somebody said so
 */
export function openDesks(start: ServerStart, folder: URL | undefined, threads: number | undefined): Desk[] {
  const program = folder === undefined ? undefined : fileURLToPath(new URL(WORKER, folder));
  const count = threads ?? (start.size < WORTH_BYTES ? 1 : availableParallelism());
  if (count === 1 || program === undefined || !existsSync(program)) return [ownDesk(start)];
  return Array.from({ length: count }, () => threadDesk(program, start));
}

/**
 * Gives each item to the next free desk; what comes back is handed on in the order of the items.
 * @param ownerOf  the desk that an item is to go to, where it is one of those at work
 */
export async function inOrder<Item, Found>(
  desks: readonly Desk[],
  items: readonly Item[],
  work: (desk: Desk, item: Item, index: number) => Promise<Found>,
  take: (found: Found, index: number) => void | Promise<void>,
  ownerOf?: (item: Item) => Desk,
): Promise<void> {
  const done = new Map<number, Found>();
  const isBegun = new Uint8Array(items.length);
  /** The next item for a desk from a place on; as many as there are when there is none. */
  const nextFor = (desk: Desk, from: number): number => {
    for (let index = from; index < items.length; index++) {
      if (isBegun[index] === 1) continue;
      const owner = ownerOf?.(items[index]);
      if (owner === undefined || owner === desk || !desks.includes(owner)) return index;
    }
    return items.length;
  };
  let taken = 0;
  let wake: (() => void) | undefined;
  let failed: { readonly reason: unknown } | undefined;
  const tell = (): void => {
    wake?.();
    wake = undefined;
  };
  const run = async (desk: Desk): Promise<void> => {
    for (let index = nextFor(desk, 0); index < items.length && failed === undefined; index = nextFor(desk, index)) {
      isBegun[index] = 1;
      // A range far ahead of what is written would only fill the memory.
      while (index - taken > 2 * desks.length && failed === undefined)
        await new Promise<void>((go) => waiters.push(go));
      try {
        done.set(index, await work(desk, items[index], index));
      } catch (reason) {
        failed ??= { reason };
      }
      tell();
    }
  };
  const waiters: (() => void)[] = [];
  const runs = desks.map(run);
  while (taken < items.length) {
    if (failed !== undefined) break;
    if (!done.has(taken)) {
      await new Promise<void>((go) => (wake = go));
      continue;
    }
    const found = done.get(taken) as Found;
    done.delete(taken);
    try {
      await take(found, taken);
    } catch (reason) {
      failed = { reason };
    }
    taken++;
    for (const go of waiters.splice(0)) go();
  }
  for (const go of waiters.splice(0)) go();
  await Promise.all(runs);
  if (failed !== undefined) throw (failed as { reason: unknown }).reason;
}
