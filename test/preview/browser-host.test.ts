import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { nodeHost } from '../../src/cli/node-host';
import { readTables, type Host } from '../../src/files';
import { browserHost } from '../../src/preview/browser-host';
import { root } from '../cli/support';

async function inflated(host: Host, compressed: Uint8Array): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  await host.inflateRaw(compressed, (piece) => {
    pieces.push(piece.slice());
  });
  return Buffer.concat(pieces);
}

const text = Buffer.from('大客户管理 '.repeat(50_000));

test('inflates what was deflated, whole and in order', async () => {
  expect((await inflated(browserHost, deflateRawSync(text))).equals(text)).toBe(true);
  expect(await inflated(browserHost, deflateRawSync(Buffer.alloc(0)))).toHaveLength(0);
});

test('reads a workbook as the command line does', async () => {
  const bytes = readFileSync(join(root, 'samples/customers.xlsx'));
  const cells = async (host: Host) => {
    const { tables } = await readTables(bytes, 'customers.xlsx', host);
    const table = await tables[0].read();
    return Array.from({ length: table.columnCount }, (_, column) =>
      Array.from({ length: table.rowCount }, (_, row) => table.column(column).text(row)),
    );
  };
  expect(await cells(browserHost)).toEqual(await cells(nodeHost));
});

test('a broken or a cut stream is an error', async () => {
  await expect(inflated(browserHost, new Uint8Array([255, 255, 255, 255]))).rejects.toThrow();
  await expect(inflated(browserHost, deflateRawSync(text).subarray(0, 40))).rejects.toThrow();
});

test('what the reader throws ends the inflating and comes out', async () => {
  const stop = new Error('enough');
  const inflating = browserHost.inflateRaw(deflateRawSync(text), () => {
    throw stop;
  });
  await expect(inflating).rejects.toBe(stop);
  const mark = Symbol('enough');
  const marked = browserHost.inflateRaw(deflateRawSync(text), () => {
    throw mark as unknown as Error;
  });
  await expect(marked).rejects.toBe(mark);
});

const hosts = [
  ['Node', nodeHost],
  ['a browser', browserHost],
] as const;
const noise = Buffer.concat(Array.from({ length: 40 }, () => randomBytes(20_000)));

test.each(hosts)('on %s a sink that takes its time gets one piece after the other', async (_whose, host) => {
  let busy = false;
  const pieces: Uint8Array[] = [];
  await host.inflateRaw(deflateRawSync(noise), async (piece) => {
    expect(busy).toBe(false);
    busy = true;
    await new Promise((resolve) => setTimeout(resolve, 2));
    pieces.push(piece);
    busy = false;
  });
  expect(busy).toBe(false);
  expect(pieces.length).toBeGreaterThan(1);
  expect(Buffer.concat(pieces).equals(noise)).toBe(true);
});

test.each(hosts)('on %s a sink that fails later ends the inflating, and its reason comes out', async (_whose, host) => {
  const stop = new Error('enough');
  let pieces = 0;
  const inflating = host.inflateRaw(deflateRawSync(noise), async () => {
    pieces++;
    await Promise.resolve();
    throw stop;
  });
  await expect(inflating).rejects.toBe(stop);
  expect(pieces).toBe(1);
});

test.each(hosts)(
  'what %s deflates from one buffer, filled anew each time, inflates to the same',
  async (_whose, host) => {
    const pieces: Uint8Array[] = [];
    const deflater = host.deflateRaw(6, (piece) => {
      pieces.push(piece);
    });
    const buffer = new Uint8Array(7000);
    for (let from = 0; from < text.length; from += buffer.length) {
      const piece = text.subarray(from, from + buffer.length);
      buffer.set(piece);
      await deflater.write(buffer.subarray(0, piece.length));
      buffer.fill(0);
    }
    await deflater.end();
    expect(inflateRawSync(Buffer.concat(pieces)).equals(text)).toBe(true);
  },
);

test.each(hosts)('on %s a sink that fails ends the deflating, and its reason comes out', async (_whose, host) => {
  const stop = new Error('no space left');
  const deflater = host.deflateRaw(1, () => {
    throw stop;
  });
  const writing = async (): Promise<void> => {
    for (let from = 0; from < noise.length; from += 10_000) await deflater.write(noise.subarray(from, from + 10_000));
  };
  await expect(writing()).rejects.toBe(stop);
  await expect(deflater.end()).rejects.toBe(stop);
});
