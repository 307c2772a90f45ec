import zlib from 'node:zlib';

/** One entry of a test archive; the overrides make it lie. */
export interface TestEntry {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly stored?: boolean;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  /** What the directory declares as the inflated size. */
  readonly size?: number;
  /** Name in the local header, when it is to differ. */
  readonly localName?: string;
}

export interface ZipLayout {
  /** Sizes, offsets and counts in zip64 records. */
  readonly zip64?: boolean;
  readonly comment?: string;
  readonly disk?: number;
}

/** Writes a zip archive, honest or not. */
export function makeZip(entries: readonly TestEntry[], layout: ZipLayout = {}): Uint8Array {
  const parts: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = Buffer.from(typeof entry.data === 'string' ? Buffer.from(entry.data) : entry.data);
    const packed = entry.stored ? data : zlib.deflateRawSync(data);
    const method = entry.method ?? (entry.stored ? 0 : 8);
    const crc = entry.crc ?? zlib.crc32(data);
    const size = entry.size ?? data.length;
    const flags = entry.flags ?? 0x0800;
    const localName = Buffer.from(entry.localName ?? entry.name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(20, 4);
    local.writeUInt16LE(flags, 6);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(crc, 14);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(size, 22);
    local.writeUInt16LE(localName.length, 26);
    parts.push(local, localName, packed);

    const name = Buffer.from(entry.name);
    const extra = Buffer.alloc(layout.zip64 ? 28 : 0);
    if (layout.zip64) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      extra.writeBigUInt64LE(BigInt(size), 4);
      extra.writeBigUInt64LE(BigInt(packed.length), 12);
      extra.writeBigUInt64LE(BigInt(offset), 20);
    }
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(flags, 8);
    header.writeUInt16LE(method, 10);
    header.writeUInt32LE(crc, 16);
    header.writeUInt32LE(layout.zip64 ? 0xffffffff : packed.length, 20);
    header.writeUInt32LE(layout.zip64 ? 0xffffffff : size, 24);
    header.writeUInt16LE(name.length, 28);
    header.writeUInt16LE(extra.length, 30);
    header.writeUInt32LE(layout.zip64 ? 0xffffffff : offset, 42);
    central.push(header, name, extra);
    offset += local.length + localName.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const tail: Buffer[] = [];
  if (layout.zip64) {
    const record = Buffer.alloc(56);
    record.writeUInt32LE(0x06064b50, 0);
    record.writeBigUInt64LE(44n, 4);
    record.writeBigUInt64LE(BigInt(entries.length), 24);
    record.writeBigUInt64LE(BigInt(entries.length), 32);
    record.writeBigUInt64LE(BigInt(directory.length), 40);
    record.writeBigUInt64LE(BigInt(offset), 48);
    const locator = Buffer.alloc(20);
    locator.writeUInt32LE(0x07064b50, 0);
    locator.writeBigUInt64LE(BigInt(offset + directory.length), 8);
    locator.writeUInt32LE(1, 16);
    tail.push(record, locator);
  }
  const comment = Buffer.from(layout.comment ?? '');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(layout.disk ?? 0, 4);
  end.writeUInt16LE(layout.zip64 ? 0xffff : entries.length, 8);
  end.writeUInt16LE(layout.zip64 ? 0xffff : entries.length, 10);
  end.writeUInt32LE(layout.zip64 ? 0xffffffff : directory.length, 12);
  end.writeUInt32LE(layout.zip64 ? 0xffffffff : offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return new Uint8Array(Buffer.concat([...parts, directory, ...tail, end, comment]));
}
