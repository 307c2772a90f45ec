import { concatBytes } from '../bytes';
import { crc32 } from './crc32';
import type { ByteSink, Host } from '../host';
import type { Entry, Package } from './package';
import { DEFLATED, FLAG_DESCRIPTOR, FLAG_UTF8, FLAGS_DEFLATE, FULL_16, nameKey, STORED } from './zip-format';
import { dataDescriptor, directoryEnd, directoryEntry, localHeader, type ZipEntry } from './zip-records';

/** A part that is written piece by piece. */
export interface PartWriter {
  /** Takes the next bytes; they may change again once the promise, if there is one, is settled. */
  write(chunk: Uint8Array): void | Promise<void>;
  /** Settles after the sink has taken the whole part. */
  end(): Promise<void>;
}

const DEFAULT_LEVEL = 6;

/** The first day that the format knows: the same parts make the same archive on every day. */
const FIRST_DAY = 0x0021_0000;
const NEW = { madeBy: 20, modified: FIRST_DAY, internalAttributes: 0, externalAttributes: 0 };

/**
 * Writes a zip archive from its first byte to its last: new parts, and parts of opened packages as they are.
 * One thing at a time: a call that comes before the one before has settled is refused, as is all after a failure.
 * What the sink fails with comes out of the call that met it.
 */
export class PackageWriter {
  private readonly names = new Set<string>();
  private readonly directory: Uint8Array[] = [];
  private offset = 0;
  private busy = false;
  private readonly sum: (chunk: Uint8Array, seed: number) => number;

  /** @param level  how hard new parts are compressed, 1 (quick) to 9 (small) */
  constructor(
    private readonly host: Host,
    private readonly sink: ByteSink,
    private readonly level: number = DEFAULT_LEVEL,
  ) {
    this.sum = host.crc32?.bind(host) ?? crc32;
  }

  /**
   * Copies an entry of an opened package: its compressed bytes, its name and its date stay as they are. Comments and
   * extra fields, which mean nothing in a workbook, are left behind.
   */
  async copy(pack: Package, entry: Entry): Promise<void> {
    this.enter(entry.name);
    const { method, crc, compressedSize, size, record } = entry;
    // The sizes are known here, so nothing has to follow the content.
    const flags = record.flags & (FLAG_UTF8 | FLAGS_DEFLATE);
    await this.put({ ...record, flags, method, crc, compressedSize, size }, pack.raw(entry));
  }

  /** Adds a part whole; one that deflating does not make smaller is stored. */
  async add(name: string, content: Uint8Array | string): Promise<void> {
    const named = this.enter(name);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const deflated = await this.deflate(bytes);
    const stored = deflated.length >= bytes.length;
    const packed = stored ? bytes : deflated;
    await this.put(
      {
        ...NEW,
        ...named,
        method: stored ? STORED : DEFLATED,
        crc: this.sum(bytes, 0),
        compressedSize: packed.length,
        size: bytes.length,
      },
      packed,
    );
  }

  /** Begins a part that is written piece by piece; until its end nothing else can be written. */
  begin(name: string, level: number = this.level): PartWriter {
    const named = this.enter(name);
    const about = { ...NEW, ...named, flags: named.flags | FLAG_DESCRIPTOR, method: DEFLATED };
    let [crc, compressedSize, size] = [0, 0, 0];
    const offset = this.offset;
    const begun = this.emit(localHeader({ ...about, crc, compressedSize, size }));
    // Told when the first compressed piece wants to follow.
    begun.catch(() => undefined);
    const deflater = this.host.deflateRaw(level, async (piece) => {
      await begun;
      compressedSize += piece.length;
      await this.emit(piece);
    });
    return {
      write: (chunk) => {
        crc = this.sum(chunk, crc);
        size += chunk.length;
        return deflater.write(chunk);
      },
      end: async () => {
        await deflater.end();
        const entry = { ...about, crc, compressedSize, size };
        await this.emit(dataDescriptor(entry));
        this.leave(entry, offset);
      },
    };
  }

  /** Writes the directory. Nothing can be written after it. */
  async finish(): Promise<void> {
    this.claim();
    const directory = concatBytes(this.directory);
    const end = directoryEnd(this.directory.length, this.offset, directory.length);
    await this.emit(concatBytes([directory, end]));
  }

  private claim(): void {
    if (this.busy) throw new Error('the archive is being written, is finished or has failed');
    this.busy = true;
  }

  private enter(name: string): Pick<ZipEntry, 'name' | 'flags'> {
    const bytes = new TextEncoder().encode(name);
    if (bytes.length === 0 || bytes.length > FULL_16) throw new Error(`no name for a part: ${name.slice(0, 100)}`);
    const key = nameKey(name);
    if (this.names.has(key)) throw new Error(`the archive has this part already: ${name}`);
    this.claim();
    this.names.add(key);
    return { name: bytes, flags: bytes.length === name.length ? 0 : FLAG_UTF8 };
  }

  private leave(entry: ZipEntry, offset: number): void {
    this.directory.push(directoryEntry(entry, offset));
    this.busy = false;
  }

  private async put(entry: ZipEntry, packed: Uint8Array): Promise<void> {
    const offset = this.offset;
    await this.emit(localHeader(entry));
    if (packed.length > 0) await this.emit(packed);
    this.leave(entry, offset);
  }

  private async emit(bytes: Uint8Array): Promise<void> {
    this.offset += bytes.length;
    await this.sink(bytes);
  }

  private async deflate(bytes: Uint8Array): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    const deflater = this.host.deflateRaw(this.level, (piece) => {
      pieces.push(piece);
    });
    await deflater.write(bytes);
    await deflater.end();
    return concatBytes(pieces);
  }
}
