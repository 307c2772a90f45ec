import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { build } from 'esbuild';
import { writeBeside } from '../../src/cli/safe-write';
import { tried } from '../reliability/tally';
import { root, scratch } from './support';

/**
 * A process that rewrites a file again and again is killed at random moments. Whatever the moment, the file is found whole under
 * its own name.
 */
const KILLS = 200;
/** As many processes at a time as the smallest machine has processors. */
const LANES = 2;
/** A write takes some tens of milliseconds on a slow disk: a few writes, and the moments of all their steps. */
const LONGEST_MS = 120;
const FILE = '客户名单.xlsx';

const SEED = Number(process.env.KADESK_SEED ?? Date.now() % 2 ** 32);

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const at = scratch();
const script = at('rewriter.mjs');
const [fileA, fileB] = [at('A.xlsx'), at('B.xlsx')];
let [a, b] = [Buffer.alloc(0), Buffer.alloc(0)];

beforeAll(async () => {
  await build({
    entryPoints: [join(root, 'test/cli/rewriter.ts')],
    outfile: script,
    bundle: true,
    platform: 'node',
    format: 'esm',
  });
  // The sample list, made as long as lists in use are, by what does not look alike anywhere.
  const next = random(SEED);
  const noise = (bytes: number) => Uint32Array.from({ length: bytes / 4 }, () => next() * 2 ** 32);
  const sample = readFileSync(join(root, 'samples/customers.xlsx'));
  [a, b] = [1 << 20, 3 << 20].map((bytes) => Buffer.concat([sample, Buffer.from(noise(bytes).buffer)]));
  writeFileSync(fileA, a);
  writeFileSync(fileB, b);
});

/** Starts a process that rewrites the file, and kills it some time after its first write began. */
async function killed(how: 'beside' | 'in place', file: string, afterMs: number): Promise<void> {
  const child = spawn(process.execPath, [script, how, file, fileA, fileB], { stdio: ['ignore', 'pipe', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (text: Buffer) => (complaints += text.toString()));
  const ended = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), ended]);
  await setTimeout(afterMs);
  child.kill('SIGKILL');
  const [, signal] = (await ended) as [number | null, string | null];
  if (signal !== 'SIGKILL') throw new Error(`the writer ended by itself: ${complaints}`);
}

const contentOf = (file: string): string => {
  try {
    const found = readFileSync(file);
    return found.equals(a) ? 'A' : found.equals(b) ? 'B' : `neither, ${found.length} bytes`;
  } catch (error) {
    return String(error);
  }
};

interface Seen {
  /** What stood under the file's name, or a backup's, after each kill. */
  readonly files: string[];
  readonly backups: string[];
  /** The sizes of part files, in bytes. */
  readonly parts: number[];
}

async function lane(name: string, kills: number, how: 'beside' | 'in place', next: () => number): Promise<Seen> {
  const folder = at(name);
  mkdirSync(folder);
  const file = join(folder, FILE);
  writeFileSync(file, a);
  const seen: Seen = { files: [], backups: [], parts: [] };
  for (let kill = 0; kill < kills; kill++) {
    await killed(how, file, next() * LONGEST_MS);
    seen.files.push(contentOf(file));
    for (const entry of readdirSync(folder)) {
      const path = join(folder, entry);
      if (entry.endsWith('.part')) seen.parts.push(readFileSync(path).length);
      else if (entry !== FILE) {
        seen.backups.push(contentOf(path));
        rmSync(path);
      }
    }
  }
  return seen;
}

async function lanes(kills: number, how: 'beside' | 'in place'): Promise<Seen> {
  const all = await Promise.all(
    Array.from({ length: LANES }, (_, i) => lane(`${how} ${i}`, kills / LANES, how, random(SEED + i))),
  );
  return {
    files: all.flatMap(({ files }) => files),
    backups: all.flatMap(({ backups }) => backups),
    parts: all.flatMap(({ parts }) => parts),
  };
}

test(`killed ${KILLS} times while it is rewritten, the file is whole (seed ${SEED})`, async () => {
  const { files, backups, parts } = await lanes(KILLS, 'beside');
  const whole = (found: string): boolean => found === 'A' || found === 'B';
  const broken = [...files, ...backups].filter((found) => !whole(found));
  expect({ seed: SEED, broken }).toEqual({ seed: SEED, broken: [] });
  expect(files).toHaveLength(KILLS);
  expect(backups.length).toBeGreaterThan(0);
  // The moments were worth something: both contents were found, and kills fell into the writing of bytes and behind it.
  expect(new Set(files)).toEqual(new Set(['A', 'B']));
  const unfinished = parts.filter((size) => size !== a.length && size !== b.length);
  expect({ seed: SEED, unfinished: unfinished.length > 0, whole: parts.length > unfinished.length }).toEqual({
    seed: SEED,
    unfinished: true,
    whole: true,
  });

  tried('killed', KILLS);

  // What killed runs left goes with the next write.
  for (let i = 0; i < LANES; i++) {
    const folder = at(`beside ${i}`);
    await writeBeside(join(folder, FILE), async (path) => writeFileSync(path, a));
    expect(readdirSync(folder)).toEqual([FILE]);
  }
}, 300_000);

test('the same kills find a file broken that is written in place', async () => {
  const { files } = await lanes(20, 'in place');
  expect(files.filter((found) => found.startsWith('neither')).length).toBeGreaterThan(0);
}, 60_000);
