import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { nodeHost } from '../../src/cli/node-inflate';
import { readTables, type Host } from '../../src/files';
import { browserHost } from '../../src/preview/browser-host';
import { root } from '../cli/support';

async function inflated(host: Host, compressed: Uint8Array): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  await host.inflateRaw(compressed, (piece) => pieces.push(piece.slice()));
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
