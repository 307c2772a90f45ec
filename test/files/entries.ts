import { defaultLimits } from '../../src/files/limits';
import { openPackage, type Package } from '../../src/files/zip/package';
import { nodeHost } from '../../src/cli/node-host';

const open = (bytes: Uint8Array): Package => openPackage(bytes, 'workbook', nodeHost, defaultLimits);

/** The names of the parts of a package, in its order. */
export const partNames = (bytes: Uint8Array): string[] => open(bytes).entries.map(({ name }) => name);

/** A part as text. */
export const partText = async (bytes: Uint8Array, part: string): Promise<string> =>
  new TextDecoder().decode(await open(bytes).read(part));

/** How a package differs from another, part by part and byte by byte as they are stored. */
interface Changes {
  /** In both, with other bytes or packed in another way. */
  readonly changed: readonly string[];
  readonly gone: readonly string[];
  readonly added: readonly string[];
  /** Those that come behind parts that they came before. */
  readonly moved: readonly string[];
}

/** The bytes that stand in the archive for each part, with the method that packed them. */
const packed = (bytes: Uint8Array): ReadonlyMap<string, Buffer> =>
  new Map(
    open(bytes).entries.map(({ name, method, dataOffset, compressedSize }) => [
      name,
      Buffer.concat([Buffer.from([method]), bytes.subarray(dataOffset, dataOffset + compressedSize)]),
    ]),
  );

export function changes(before: Uint8Array, after: Uint8Array): Changes {
  const [old, now] = [packed(before), packed(after)];
  const order = [...old.keys()];
  const moved: string[] = [];
  let last = -1;
  for (const name of now.keys()) {
    const at = order.indexOf(name);
    if (at >= 0 && at < last) moved.push(name);
    last = Math.max(last, at);
  }
  return {
    changed: order.filter((name) => now.get(name)?.equals(old.get(name) ?? Buffer.alloc(0)) === false).sort(),
    gone: order.filter((name) => !now.has(name)).sort(),
    added: [...now.keys()].filter((name) => !old.has(name)).sort(),
    moved,
  };
}
