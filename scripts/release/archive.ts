import { nodeHost } from '../../src/cli/node-host';
import { withLimits } from '../../src/files/limits';
import { openPackage } from '../../src/files/zip/package';
import { PackageWriter } from '../../src/files/zip/package-writer';
import type { Files } from './files';

const SMALLEST = 9;

/** The same files make the same archive, wherever and whenever it is made: sorted by name, without times. */
export async function archiveOf(files: Files): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const writer = new PackageWriter(nodeHost, (piece) => void pieces.push(piece), SMALLEST);
  for (const [path, content] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    await writer.add(path, content);
  await writer.finish();
  return Buffer.concat(pieces);
}

/** What an archive holds, each file against its length and checksum. */
export async function readArchive(bytes: Uint8Array, name: string): Promise<Files> {
  const archive = openPackage(bytes, name, nodeHost, withLimits());
  const files = new Map<string, Uint8Array>();
  for (const entry of archive.entries) files.set(entry.name, await archive.read(entry.name));
  return files;
}
