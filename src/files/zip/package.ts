import { Problem, type Message } from '../../shared/text/message';
import { crc32 } from './crc32';
import type { ByteSink, Host } from '../host';
import type { Limits } from '../limits';
import { megabytes, words } from '../words';
import {
  CENTRAL,
  CENTRAL_SIZE,
  DEFLATED,
  EOCD,
  EOCD_SIZE,
  FLAG_ENCRYPTED,
  FLAG_UTF8,
  FULL_32,
  LOCAL,
  LOCAL_SIZE,
  nameKey,
  STORED,
  ZIP64_EOCD,
  ZIP64_EOCD_SIZE,
  ZIP64_EXTRA,
  ZIP64_LOCATOR,
  ZIP64_LOCATOR_SIZE,
} from './zip-format';

/** Stored entries are handed on in pieces of this many bytes, as inflated ones are. */
const STORED_PIECE = 1 << 18;

/** One file inside the archive. Sizes are those of the directory; they are checked when it is read. */
export interface Entry {
  readonly name: string;
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc: number;
  /** Where the local header begins, and where the compressed bytes begin. */
  readonly headerOffset: number;
  readonly dataOffset: number;
  /** What else the directory says of it, as it stands there: what a copy of the entry needs. */
  readonly record: EntryRecord;
}

/** The fields of a directory entry that say nothing about its content. */
export interface EntryRecord {
  /** The name in the encoding that {@link flags} tell. */
  readonly name: Uint8Array;
  readonly flags: number;
  readonly madeBy: number;
  /** Time of day in the lower half and day in the upper, as DOS counts them. */
  readonly modified: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}

/** An opened zip archive: names, and the content of an entry as a stream of pieces. */
export interface Package {
  /** The file's name, for sentences. */
  readonly file: string;
  readonly limits: Limits;
  /** In the order of the archive's directory. */
  readonly entries: readonly Entry[];
  /** By name without a leading slash; part names are compared without regard to ASCII case, as the format says. */
  has(name: string): boolean;
  /**
   * Inflates one entry. The sink is given the pieces in order, is waited for, and may fail to stop.
   * Fails with a Problem when the entry is missing, damaged, larger than the limits or than the directory says.
   * What the sink fails with comes out as it is.
   */
  stream(name: string, sink: ByteSink): Promise<void>;
  /** The whole of one small entry. Fails as {@link stream} does, and above `maxSmallPartBytes`. */
  read(name: string): Promise<Uint8Array>;
  /** The compressed bytes of one of the entries, as they lie in the archive. */
  raw(entry: Entry): Uint8Array;
}

/** Whether the directory of a zip archive is found at the end of these bytes. */
export const hasDirectory = (bytes: Uint8Array): boolean => findDirectoryEnd(bytes) >= 0;

/**
 * Opens a zip archive without inflating anything.
 * Everything that the directory says is checked here: names, methods, sizes against the limits, local headers, overlaps.
 * @param file  the file's name, for the sentences
 * @throws Problem
 */
export function openPackage(bytes: Uint8Array, file: string, host: Host, limits: Limits): Package {
  const entries = readDirectory(bytes, file, limits);
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    const key = nameKey(entry.name);
    if (byName.has(key)) fail(words.entryName({ file, part: entry.name }));
    byName.set(key, entry);
  }
  checkOverlaps(entries, file);

  const find = (name: string): Entry =>
    byName.get(nameKey(name)) ?? fail(words.partMissing({ file, part: name.replace(/^\//, '') }));
  // Asynchronous throughout: a missing entry rejects like every other failure.
  const stream = async (name: string, sink: ByteSink): Promise<void> =>
    inflateEntry(bytes, find(name), file, host, sink);
  return {
    file,
    limits,
    entries,
    has: (name) => byName.has(nameKey(name)),
    stream,
    async read(name) {
      const entry = find(name);
      if (entry.size > limits.maxSmallPartBytes) {
        fail(words.entryTooLarge({ file, part: entry.name, limit: megabytes(limits.maxSmallPartBytes) }));
      }
      // No more than the directory's size ever arrives, or the stream fails.
      const whole = new Uint8Array(entry.size);
      let at = 0;
      await stream(name, (chunk) => {
        whole.set(chunk, at);
        at += chunk.length;
      });
      return whole;
    },
    raw: (entry) => compressedBytes(bytes, entry),
  };
}

const compressedBytes = (bytes: Uint8Array, { dataOffset, compressedSize }: Entry): Uint8Array =>
  bytes.subarray(dataOffset, dataOffset + compressedSize);

function fail(message: Message): never {
  throw new Problem(message);
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The last end-of-directory record that fits into the file with its comment; -1 when there is none. */
function findDirectoryEnd(bytes: Uint8Array): number {
  const view = viewOf(bytes);
  const lowest = Math.max(0, bytes.length - EOCD_SIZE - 0xffff);
  for (let at = bytes.length - EOCD_SIZE; at >= lowest; at--) {
    if (
      bytes[at] === 0x50 &&
      view.getUint32(at, true) === EOCD &&
      at + EOCD_SIZE + view.getUint16(at + 20, true) <= bytes.length
    ) {
      return at;
    }
  }
  return -1;
}

interface Directory {
  readonly offset: number;
  readonly end: number;
  readonly count: number;
}

function locateDirectory(bytes: Uint8Array, file: string): Directory {
  const view = viewOf(bytes);
  const eocd = findDirectoryEnd(bytes);
  if (eocd < 0) fail(words.truncatedZip({ file }));
  const broken = (): never => fail(words.brokenZip({ file, part: 'end of central directory' }));

  const locator = eocd - ZIP64_LOCATOR_SIZE;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    const at = safeNumber(view.getBigUint64(locator + 8, true));
    if (view.getUint32(locator + 16, true) > 1) fail(words.splitZip({ file }));
    if (at + ZIP64_EOCD_SIZE > locator || view.getUint32(at, true) !== ZIP64_EOCD) broken();
    if (view.getUint32(at + 16, true) !== 0 || view.getUint32(at + 20, true) !== 0) fail(words.splitZip({ file }));
    const count = safeNumber(view.getBigUint64(at + 32, true));
    const size = safeNumber(view.getBigUint64(at + 40, true));
    const offset = safeNumber(view.getBigUint64(at + 48, true));
    if (offset + size > at) broken();
    return { offset, end: offset + size, count };
  }
  if (view.getUint16(eocd + 4, true) !== 0 || view.getUint16(eocd + 6, true) !== 0) fail(words.splitZip({ file }));
  const count = view.getUint16(eocd + 10, true);
  const size = view.getUint32(eocd + 12, true);
  const offset = view.getUint32(eocd + 16, true);
  if (offset + size > eocd) broken();
  return { offset, end: offset + size, count };
}

/** A 64-bit size as a number; one that no file can have becomes infinite and fails every bound. */
const safeNumber = (value: bigint): number => (value > BigInt(Number.MAX_SAFE_INTEGER) ? Infinity : Number(value));

function readDirectory(bytes: Uint8Array, file: string, limits: Limits): Entry[] {
  const directory = locateDirectory(bytes, file);
  if (directory.count > limits.maxEntries) {
    fail(words.tooManyEntries({ file, found: directory.count, limit: limits.maxEntries }));
  }
  const view = viewOf(bytes);
  const entries: Entry[] = [];
  let total = 0;
  let at = directory.offset;
  for (let index = 0; index < directory.count; index++) {
    if (at + CENTRAL_SIZE > directory.end || view.getUint32(at, true) !== CENTRAL) {
      fail(words.brokenZip({ file, part: `central directory, entry ${index + 1}` }));
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + CENTRAL_SIZE + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > directory.end) fail(words.brokenZip({ file, part: `central directory, entry ${index + 1}` }));
    const flags = view.getUint16(at + 8, true);
    const nameBytes = bytes.subarray(at + CENTRAL_SIZE, at + CENTRAL_SIZE + nameLength);
    const name = decodeName(nameBytes, (flags & FLAG_UTF8) !== 0);
    if (!isAllowedName(name, limits)) fail(words.entryName({ file, part: name.slice(0, 100) }));
    if (flags & FLAG_ENCRYPTED) fail(words.zipPassword({ file, part: name }));

    const extra = bytes.subarray(at + CENTRAL_SIZE + nameLength, at + CENTRAL_SIZE + nameLength + extraLength);
    const sizes = readSizes(view, at, extra);
    if (sizes === undefined) fail(words.brokenZip({ file, part: name }));
    const method = view.getUint16(at + 10, true);
    if (method !== STORED && method !== DEFLATED) fail(words.zipMethod({ file, part: name, method: String(method) }));
    if (sizes.size > limits.maxEntryBytes) {
      fail(words.entryTooLarge({ file, part: name, limit: megabytes(limits.maxEntryBytes) }));
    }
    total += sizes.size;
    if (total > limits.maxTotalBytes) fail(words.packageTooLarge({ file, limit: megabytes(limits.maxTotalBytes) }));
    if (isBomb(sizes.size, sizes.compressedSize, limits)) {
      fail(words.entryRatio({ file, part: name, limit: limits.maxRatio }));
    }

    const dataOffset = checkLocalHeader(bytes, sizes.headerOffset, nameBytes, method, directory.offset);
    if (dataOffset < 0 || dataOffset + sizes.compressedSize > directory.offset) {
      fail(words.brokenZip({ file, part: name }));
    }
    const record: EntryRecord = {
      name: nameBytes,
      flags,
      madeBy: view.getUint16(at + 4, true),
      modified: view.getUint32(at + 12, true),
      internalAttributes: view.getUint16(at + 36, true),
      externalAttributes: view.getUint32(at + 38, true),
    };
    entries.push({ name, method, crc: view.getUint32(at + 16, true), dataOffset, record, ...sizes });
    at = next;
  }
  return entries;
}

function decodeName(bytes: Uint8Array, utf8: boolean): string {
  // Names without the UTF-8 flag are in some old code page; parts of a workbook are ASCII in either.
  return new TextDecoder(utf8 ? 'utf-8' : 'latin1', { ignoreBOM: true }).decode(bytes);
}

function isAllowedName(name: string, limits: Limits): boolean {
  return (
    name.length > 0 &&
    name.length <= limits.maxNameLength &&
    !name.startsWith('/') &&
    !/^[A-Za-z]:/.test(name) &&
    !/[\\\0]/.test(name) &&
    !name.split('/').includes('..')
  );
}

interface Sizes {
  readonly size: number;
  readonly compressedSize: number;
  readonly headerOffset: number;
}

/** Sizes and place of an entry, from the 32-bit fields or, where those are full, from the zip64 extra field. */
function readSizes(view: DataView, at: number, extra: Uint8Array): Sizes | undefined {
  const narrow = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
  const wide = narrow.includes(FULL_32) ? wideFields(extra) : [];
  if (wide === undefined) return undefined;
  let taken = 0;
  const [size, compressedSize, headerOffset] = narrow.map((value) => (value === FULL_32 ? wide[taken++] : value));
  if (size === undefined || compressedSize === undefined || headerOffset === undefined) return undefined;
  return { size, compressedSize, headerOffset };
}

function wideFields(extra: Uint8Array): number[] | undefined {
  const view = viewOf(extra);
  for (let at = 0; at + 4 <= extra.length;) {
    const length = view.getUint16(at + 2, true);
    const end = at + 4 + length;
    if (end > extra.length) return undefined;
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      const fields: number[] = [];
      for (let field = at + 4; field + 8 <= end; field += 8) fields.push(safeNumber(view.getBigUint64(field, true)));
      return fields;
    }
    at = end;
  }
  return undefined;
}

/** Where the data of an entry begins; -1 when its local header is not where or what the directory says. */
function checkLocalHeader(
  bytes: Uint8Array,
  at: number,
  nameBytes: Uint8Array,
  method: number,
  directoryOffset: number,
): number {
  const view = viewOf(bytes);
  if (at + LOCAL_SIZE > directoryOffset || view.getUint32(at, true) !== LOCAL) return -1;
  const nameLength = view.getUint16(at + 26, true);
  if (view.getUint16(at + 8, true) !== method || nameLength !== nameBytes.length) return -1;
  if (at + LOCAL_SIZE + nameLength > directoryOffset) return -1;
  for (let index = 0; index < nameLength; index++) {
    if (bytes[at + LOCAL_SIZE + index] !== nameBytes[index]) return -1;
  }
  return at + LOCAL_SIZE + nameLength + view.getUint16(at + 28, true);
}

const isBomb = (size: number, compressedSize: number, limits: Limits): boolean =>
  size > limits.ratioFloorBytes && size > compressedSize * limits.maxRatio;

/** Entries that share bytes are how a small archive pretends to be a large one. */
function checkOverlaps(entries: readonly Entry[], file: string): void {
  const sorted = [...entries].sort((one, other) => one.headerOffset - other.headerOffset);
  for (let index = 1; index < sorted.length; index++) {
    const before = sorted[index - 1];
    if (before.dataOffset + before.compressedSize > sorted[index].headerOffset) {
      fail(words.brokenZip({ file, part: sorted[index].name }));
    }
  }
}

/** Inflates one entry; what arrives is counted and summed, whatever the directory promised. */
async function inflateEntry(bytes: Uint8Array, entry: Entry, file: string, host: Host, sink: ByteSink): Promise<void> {
  const part = entry.name;
  const sum = host.crc32?.bind(host) ?? crc32;
  let arrived = 0;
  let crc = 0;
  let thrown: { readonly reason: unknown } | undefined;
  const take = async (chunk: Uint8Array): Promise<void> => {
    try {
      arrived += chunk.length;
      if (arrived > entry.size) {
        fail(words.entrySize({ file, part }));
      }
      crc = sum(chunk, crc);
      await sink(chunk);
    } catch (reason) {
      thrown = { reason };
      throw reason;
    }
  };

  const compressed = compressedBytes(bytes, entry);
  if (entry.method === STORED) {
    for (let at = 0; at < compressed.length; at += STORED_PIECE) {
      await take(compressed.subarray(at, at + STORED_PIECE));
    }
  } else {
    try {
      await host.inflateRaw(compressed, take);
    } catch {
      // Our own reason goes out as it is; anything else is the host's word for broken bytes.
      if (thrown) throw thrown.reason;
      fail(words.entryBroken({ file, part }));
    }
  }
  if (arrived !== entry.size) fail(words.entrySize({ file, part }));
  if (crc >>> 0 !== entry.crc) fail(words.entryCrc({ file, part }));
}
