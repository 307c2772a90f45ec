import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, openSync, writeFileSync, writeSync } from 'node:fs';
import fc from 'fast-check';
import { nodeHost } from '../../src/cli/node-host';
import type { ByteSink, Host } from '../../src/files/host';
import { defaultLimits, type Limits } from '../../src/files/limits';
import { openPackage, type Package } from '../../src/files/zip/package';
import { PackageWriter } from '../../src/files/zip/package-writer';
import { browserHost } from '../../src/preview/browser-host';
import { program, scratch } from '../cli/support';
import { makeZip } from './zip';

const at = scratch();
const anyRatio: Limits = { ...defaultLimits, maxRatio: Infinity };
const open = (bytes: Uint8Array): Package => openPackage(bytes, 'a.zip', nodeHost, anyRatio);
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));

async function written(work: (writer: PackageWriter) => Promise<void>, host: Host = nodeHost): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const writer = new PackageWriter(host, (piece) => {
    pieces.push(piece);
  });
  await work(writer);
  await writer.finish();
  return new Uint8Array(Buffer.concat(pieces));
}

/** Writes a part through one buffer that is filled anew for every piece. */
async function stream(writer: PackageWriter, name: string, content: Uint8Array, length: number): Promise<void> {
  const part = writer.begin(name, 1);
  const buffer = new Uint8Array(length);
  for (let from = 0; from < content.length; from += length) {
    const piece = content.subarray(from, from + length);
    buffer.set(piece);
    await part.write(buffer.subarray(0, piece.length));
    buffer.fill(0xff);
  }
  await part.end();
}

/** Bytes that no level makes smaller, the same on every run (xorshift). */
const noise = ((): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length: 300_000 }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 24;
  });
})();
const long = utf8('大客户管理 '.repeat(100_000));

async function everything(writer: PackageWriter): Promise<void> {
  await writer.add('[Content_Types].xml', '<Types/>');
  await writer.add('空.bin', new Uint8Array());
  await stream(writer, 'xl/worksheets/sheet1.xml', long, 65_536);
  await writer.add('大客户.txt', long);
  await stream(writer, 'empty.xml', new Uint8Array(), 16);
  await stream(writer, 'noise.bin', noise, 1000);
}

describe('what is written is read back', () => {
  const expected = [
    ['[Content_Types].xml', utf8('<Types/>')],
    ['空.bin', new Uint8Array()],
    ['xl/worksheets/sheet1.xml', long],
    ['大客户.txt', long],
    ['empty.xml', new Uint8Array()],
    ['noise.bin', noise],
  ] as const;

  test.each([
    ['Node', nodeHost],
    ['a browser', browserHost],
    ['a machine without a checksum of its own', { ...nodeHost, crc32: undefined }],
  ])('with the streams of %s', async (_whose, host) => {
    const pack = open(await written(everything, host));
    expect(pack.entries.map(({ name }) => name)).toEqual(expected.map(([name]) => name));
    for (const [name, content] of expected) expect(Buffer.from(await pack.read(name)).equals(content)).toBe(true);
  });

  test('the same parts make the same bytes', async () => {
    expect(Buffer.from(await written(everything)).equals(await written(everything))).toBe(true);
  });

  test('an archive without parts', async () => {
    expect(open(await written(async () => {})).entries).toEqual([]);
  });

  const run = program('unzip', '-v') ? test : test.skip;
  run('unzip finds no fault', async () => {
    writeFileSync(at('all.zip'), await written(everything));
    const { status, stdout } = spawnSync('unzip', ['-t', at('all.zip')], { encoding: 'utf8' });
    expect(stdout).toMatch(/No errors detected/);
    expect(status).toBe(0);
  });
});

test('a stored part, and one added whole, says its sizes before its content', async () => {
  const bytes = Buffer.from(
    await written(async (writer) => {
      await writer.add('a.bin', utf8('x'));
      await writer.add('b.txt', 'x'.repeat(500));
    }),
  );
  const fields = (from: number) => ({
    flags: bytes.readUInt16LE(from + 6),
    method: bytes.readUInt16LE(from + 8),
    modified: bytes.readUInt32LE(from + 10),
    size: bytes.readUInt32LE(from + 22),
  });
  const [first, second] = open(bytes).entries;
  // 1980-01-01 00:00: the year counts from 1980, months and days from 1.
  const modified = ((0 << 9) | (1 << 5) | 1) << 16;
  expect(fields(first.headerOffset)).toEqual({ flags: 0, method: 0, modified, size: 1 });
  expect(fields(second.headerOffset)).toEqual({ flags: 0, method: 8, modified, size: 500 });
  expect(bytes.readUInt32LE(second.headerOffset + 18)).toBe(second.compressedSize);
});

const entryName = fc.stringMatching(/^[a-z\u5ba2\u6237]{1,6}(\/[a-z]{1,6})?$/);
const archive = fc.uniqueArray(
  fc.record({ name: entryName, data: fc.uint8Array({ maxLength: 400 }), stored: fc.boolean() }),
  { selector: ({ name }) => name, maxLength: 12 },
);

test('copies keep names, order, contents and the compressed bytes', async () => {
  await fc.assert(
    fc.asyncProperty(archive, fc.boolean(), async (entries, zip64) => {
      const source = open(makeZip(entries, { zip64 }));
      const copy = open(
        await written(async (writer) => {
          for (const entry of source.entries) await writer.copy(source, entry);
        }),
      );
      expect(copy.entries.map(({ name }) => name)).toEqual(entries.map(({ name }) => name));
      for (const [i, entry] of copy.entries.entries()) {
        expect(Buffer.from(copy.raw(entry)).equals(source.raw(source.entries[i]))).toBe(true);
        expect(Buffer.from(await copy.read(entry.name)).equals(entries[i].data)).toBe(true);
        expect({ ...entry.record }).toEqual({ ...source.entries[i].record });
      }
    }),
    { numRuns: 60 },
  );
});

test('a copy keeps date and attributes, and has no descriptor where the original had one', async () => {
  const original = Buffer.from(await written((writer) => stream(writer, 'a.xml', long, 4096)));
  const [{ headerOffset }] = open(original).entries;
  const directory = original.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
  original.writeUInt16LE((3 << 8) | 30, directory + 4);
  original.writeUInt32LE(0x5cfb_8f21, directory + 12);
  original.writeUInt32LE(0o100644 * 0x1_0000, directory + 38);
  expect(original.readUInt16LE(headerOffset + 6)).toBe(8);

  const source = open(original);
  const copied = Buffer.from(await written((writer) => writer.copy(source, source.entries[0])));
  const [{ record }] = open(copied).entries;
  expect(record).toMatchObject({
    flags: 0,
    madeBy: (3 << 8) | 30,
    modified: 0x5cfb_8f21,
    externalAttributes: 0o100644 * 0x1_0000,
  });
  expect(copied.readUInt32LE(22)).toBe(long.length);
});

describe('zip64', () => {
  const GiB = 2 ** 30;

  /** Deflates nothing: the pieces pass as they are, or vanish. */
  const passing = (keep: boolean): Host => ({
    ...nodeHost,
    crc32: () => 0,
    deflateRaw: (_level, sink) => ({ write: (chunk) => (keep ? sink(chunk) : undefined), end: async () => {} }),
  });
  const pour = async (writer: PackageWriter, name: string, bytes: number): Promise<void> => {
    const part = writer.begin(name);
    const piece = new Uint8Array(2 ** 24);
    for (let done = 0; done < bytes; done += piece.length) {
      await part.write(piece.subarray(0, Math.min(piece.length, bytes - done)));
    }
    await part.end();
  };

  test('is used from 65 535 entries on, and only then', async () => {
    const source = open(makeZip([{ name: 'x', data: '' }]));
    const many = (count: number) =>
      written(async (writer) => {
        for (let i = 0; i < count; i++) await writer.copy(source, { ...source.entries[0], name: `e${i}` });
      });
    const locator = Buffer.from([0x50, 0x4b, 6, 7]);
    const plain = Buffer.from(await many(65_534));
    expect(plain.includes(locator)).toBe(false);
    expect(plain.readUInt16LE(plain.length - 22 + 10)).toBe(65_534);
    const wide = Buffer.from(await many(65_535));
    const at64 = wide.lastIndexOf(locator);
    expect(at64).toBe(wide.length - 22 - 20);
    const record = Number(wide.readBigUInt64LE(at64 + 8));
    expect(wide.readUInt32LE(record)).toBe(0x06064b50);
    expect(Number(wide.readBigUInt64LE(record + 32))).toBe(65_535);
  });

  test.each([
    ['below 4 GiB', 4 * GiB - 2, false],
    ['above', 4 * GiB + 5, true],
  ])('a part that is %s when inflated', async (_what, size, isWide) => {
    const bytes = await written((writer) => pour(writer, 'big.xml', size), passing(false));
    const { entries } = openPackage(bytes, 'a.zip', nodeHost, { ...anyRatio, maxEntryBytes: 5 * GiB });
    expect(entries).toMatchObject([{ name: 'big.xml', size, compressedSize: 0 }]);
    // The descriptor behind the 37 bytes of the header has 8 bytes for each size then.
    expect(Buffer.from(bytes).indexOf(Buffer.from([0x50, 0x4b, 1, 2]))).toBe(37 + (isWide ? 24 : 16));
  });

  const run = program('zipinfo', '-v') ? test : test.skip;
  run('a part behind 4 GiB is found by zipinfo', async () => {
    const file = openSync(at('huge.zip'), 'w');
    let end = 0;
    const sparse: ByteSink = (piece) => {
      // Zeros are left out: the file has a hole there.
      if (piece.length < 2 ** 20) writeSync(file, piece, 0, piece.length, end);
      end += piece.length;
    };
    const writer = new PackageWriter(passing(true), sparse);
    await pour(writer, 'big.bin', 4 * GiB + 2 ** 20);
    await writer.add('behind.txt', 'x');
    await writer.finish();
    ftruncateSync(file, end);
    closeSync(file);
    const { stdout } = spawnSync('zipinfo', ['-l', at('huge.zip')], { encoding: 'utf8' });
    expect(stdout).toMatch(new RegExp(` ${4 * GiB + 2 ** 20} .* ${4 * GiB + 2 ** 20} .* big\\.bin`));
    expect(stdout).toMatch(/ 1 .* behind\.txt/);
    expect(stdout).toMatch(/^2 files/m);
  });
});

describe('what goes wrong', () => {
  const full = new Error('no space left');
  const failing = (from: number): ByteSink => {
    let bytes = 0;
    return async (piece) => {
      bytes += piece.length;
      if (bytes > from) throw full;
    };
  };

  test.each([
    ['the header of a part', 0],
    ['its content', 100_000],
  ])('the failure of the sink at %s comes out', async (_where, from) => {
    for (const host of [nodeHost, browserHost]) {
      const whole = new PackageWriter(host, failing(from));
      await expect(whole.add('a.bin', noise)).rejects.toBe(full);
      const inPieces = new PackageWriter(host, failing(from));
      await expect(stream(inPieces, 'a.bin', noise, 10_000)).rejects.toBe(full);
    }
  });

  test('the failure of the sink at the directory comes out', async () => {
    const writer = new PackageWriter(nodeHost, failing(40));
    await writer.add('a', 'x');
    await expect(writer.finish()).rejects.toBe(full);
  });

  test.each([
    ['the same name', 'xl/a.xml'],
    ['the same name in other letters', 'XL/A.xml'],
    ['the same name with a slash', '/xl/a.xml'],
    ['no name', ''],
    ['a name too long', 'x'.repeat(65_536)],
  ])('%s is refused', async (_what, name) => {
    const writer = new PackageWriter(nodeHost, () => {});
    await writer.add('xl/a.xml', 'x');
    await expect(writer.add(name, 'x')).rejects.toThrow();
    expect(() => writer.begin(name)).toThrow();
  });

  test('nothing can be written while a part is open, or after the end', async () => {
    const writer = new PackageWriter(nodeHost, () => {});
    const part = writer.begin('a.xml');
    await expect(writer.add('b.xml', 'x')).rejects.toThrow();
    await expect(writer.finish()).rejects.toThrow();
    await part.end();
    await writer.finish();
    await expect(writer.add('b.xml', 'x')).rejects.toThrow();
  });
});

test('a slow sink is waited for, and nothing runs far ahead of it', async () => {
  let waiting = 0;
  let most = 0;
  const slow: ByteSink = async () => {
    most = Math.max(most, ++waiting);
    await new Promise((resolve) => setTimeout(resolve, 1));
    waiting--;
  };
  const writer = new PackageWriter(nodeHost, slow);
  await stream(writer, 'noise.bin', noise, 5000);
  await writer.finish();
  expect(most).toBe(1);
});
