import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { program, scratch, sharedFile } from '../cli/support';
import { manifestFindings } from './check-manifest';
import { readFromCheckout, ROOT } from './checkout';

const at = scratch();

/** The manifest that a build for an address has, as a file. */
function built(address: string, name: string): string {
  const file = at(name);
  const script = `import { writeFileSync } from 'node:fs';
    const { addressOf, manifestFor } = await import(${JSON.stringify(join(ROOT, 'scripts/manifest.mjs'))});
    writeFileSync(process.argv[1], await manifestFor(addressOf(process.argv[2])));`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script, file, address], { stdio: 'pipe' });
  return file;
}

const ADDRESSES: readonly (readonly [given: string, base: string])[] = [
  ['https://addins.example.com', 'https://addins.example.com/'],
  ['https://intra.example.cn:8443/office/key-account-desk/', 'https://intra.example.cn:8443/office/key-account-desk/'],
];

describe.each(ADDRESSES)('the manifest built for %s', (given, base) => {
  const file = built(given, `manifest-${ADDRESSES.findIndex(([one]) => one === given)}.xml`);
  const manifest = readFileSync(file, 'utf8');

  test('has no findings, and no address of another host', () => {
    expect(manifestFindings(manifest, { base, read: readFromCheckout })).toEqual([]);
    expect(manifest).not.toContain('localhost');
  });

  test('validates', () => {
    const schema = sharedFile('schemas', 'manifest', 'OfficeAppManifestV1_1.xsd');
    if (schema === undefined || !program('xmllint', '--version')) return;
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', schema, file], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, expect.stringContaining('validates')]);
  });
});

test.each([
  ['http://addins.example.com', 'https'],
  ['addins.example.com', '网址'],
  ['https://addins.example.com/desk?v=1', '文件夹'],
  ['https://me:secret@addins.example.com', '文件夹'],
])('%s is refused', (given, part) => expect(() => built(given, 'refused.xml')).toThrow(part));
