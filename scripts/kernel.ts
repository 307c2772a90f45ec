import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import wabt from 'wabt';

const SOURCE = 'src/files/list-rows/kernel.wat';

/** The loops over a list's bytes, assembled, as a module that a bundle can hold. */
export async function kernelModule(root: string): Promise<string> {
  const { parseWat } = await wabt();
  const parsed = parseWat(SOURCE, await readFile(join(root, SOURCE), 'utf8'), { simd: true, bulk_memory: true });
  try {
    parsed.resolveNames();
    parsed.validate();
    const { buffer } = parsed.toBinary({});
    return `/** kernel.wat, assembled, in Base64. Generated from it. */
export const KERNEL = '${Buffer.from(buffer).toString('base64')}';`;
  } finally {
    parsed.destroy();
  }
}
