import type { Package } from '../zip/package';

/** What a package was before sheets came in, so that it can be that again: data, to be kept beside the file. */
export interface Restore {
  /** The sheets that came in. */
  readonly sheets: readonly string[];
  /** The parts that were edited, with their bytes from before. */
  readonly before: readonly { readonly part: string; readonly bytes: Uint8Array }[];
  /** Parts that came in. */
  readonly added: readonly string[];
  /** The checksums of all parts that are not new, edited ones as they were afterwards: while they hold, nothing was saved since. */
  readonly after: readonly { readonly part: string; readonly crc: number }[];
}

const sumsOf = (pack: Package, added: readonly string[]): Restore['after'] =>
  pack.entries.filter(({ name }) => !added.includes(name)).map(({ name, crc }) => ({ part: name, crc }));

/** Notes how a package comes back to what it was. */
export async function restoreOf(
  was: Package,
  now: Package,
  sheets: readonly string[],
  edited: readonly string[],
): Promise<Restore> {
  const added = now.entries.map(({ name }) => name).filter((name) => !was.has(name));
  const before = [];
  for (const part of edited) before.push({ part, bytes: await was.read(part) });
  return { sheets, before, added, after: sumsOf(now, added) };
}

/** Whether a package is, but for the sheets that came in, still what it was when they had come in. */
export function isUntouched(pack: Package, { added, after }: Restore): boolean {
  const sums = sumsOf(pack, added);
  return (
    sums.length === after.length && sums.every(({ part, crc }, i) => part === after[i].part && crc === after[i].crc)
  );
}
