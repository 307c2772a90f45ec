import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { textLiteral } from '../../shared/list/sql/dialect';
import { Problem } from '../../shared/text/message';
import type { Pace } from './pace';
import { words } from './words';

/** What the engine may take: the rest of the limit is the program's own. */
const ENGINE_SHARE = 0.6;
const POLL_MS = 200;

export type Row = Readonly<Record<string, unknown>>;

/** DuckDB for one command: out of core, in a folder of its own that goes with it. */
export interface Engine {
  rows(sql: string): Promise<readonly Row[]>;
  /**
   * Asks for whole numbers from 0 to 65535, one a row and none of them NULL, as USMALLINT, and hands them on in the order of the
   * rows, some thousands at a time; they are to be copied.
   */
  numbers(sql: string, take: (numbers: Uint16Array) => Promise<void>): Promise<void>;
  /** Runs a statement that takes long, told as it goes. */
  run(sql: string, pace: Pace): Promise<void>;
  close(): Promise<void>;
}

async function load(what: string): Promise<typeof DuckDBInstance> {
  try {
    return (await import('@duckdb/node-api')).DuckDBInstance;
  } catch {
    throw new Problem(words.noDuckDb({ what }));
  }
}

/** A path as SQL holds it. */
export const pathLiteral = (path: string): string => `'${path.replaceAll("'", "''")}'`;

export interface EngineOptions {
  /** For the sentence where DuckDB is not installed: what it is needed for. */
  readonly what: string;
  readonly memoryLimit: number;
  readonly threads: number | undefined;
  readonly signal: AbortSignal;
}

export async function openEngine({ what, memoryLimit, threads, signal }: EngineOptions): Promise<Engine> {
  const Instance = await load(what);
  const folder = await mkdtemp(join(tmpdir(), 'kadesk-duckdb-'));
  const instance = await Instance.create(':memory:', {
    memory_limit: `${Math.floor((memoryLimit * ENGINE_SHARE) / 2 ** 20)}MiB`,
    temp_directory: folder,
    ...(threads !== undefined && { threads: String(threads) }),
  });
  const connection: DuckDBConnection = await instance.connect();
  await connection.run(
    `SET enable_progress_bar = true; SET enable_progress_bar_print = false; SET TimeZone = ${textLiteral('UTC')}`,
  );
  const stop = (): void => connection.interrupt();
  signal.addEventListener('abort', stop);
  const telling = async <T>(work: () => Promise<T>): Promise<T> => {
    signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      signal.throwIfAborted();
      // What the system refuses while results are written is told by whoever writes them.
      if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error;
      throw new Problem(words.engine({ detail: error instanceof Error ? error.message : String(error) }));
    }
  };
  return {
    rows: (sql) => telling(async () => (await connection.runAndReadAll(sql)).getRowObjects()),
    numbers: (sql, take) =>
      telling(async () => {
        const { default: bindings } = await import('@duckdb/node-bindings');
        const result = await connection.stream(sql);
        for (
          let chunk = await result.fetchChunk();
          chunk !== null && chunk.rowCount > 0;
          chunk = await result.fetchChunk()
        ) {
          signal.throwIfAborted();
          // All at once: asking for one number after the other takes longer than the query.
          const vector = bindings.data_chunk_get_vector(chunk.chunk, 0);
          const bytes = bindings.vector_get_data(vector, chunk.rowCount * Uint16Array.BYTES_PER_ELEMENT);
          await take(new Uint16Array(bytes.buffer, bytes.byteOffset, chunk.rowCount));
        }
      }),
    async run(sql, pace) {
      const timer = setInterval(() => {
        const { percentage, rows_processed } = connection.progress;
        if (percentage >= 0) pace.step(percentage / 100, Number(rows_processed));
      }, POLL_MS);
      try {
        await telling(() => connection.run(sql));
      } finally {
        clearInterval(timer);
      }
    },
    async close() {
      signal.removeEventListener('abort', stop);
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
