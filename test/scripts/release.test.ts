import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { archiveOf, readArchive } from '../../scripts/release/archive';
import { addInFaults, archiveFaults } from '../../scripts/release/checks';
import { differences, type Files, filesOf, under } from '../../scripts/release/files';
import { lockedLicences, sumsOf } from '../../scripts/release/index';
import { bundledIn, licencesAmiss, type Materials, materialsOf } from '../../scripts/release/materials';
import { ROOT } from '../manifest/checkout';

const folder = mkdtempSync(join(tmpdir(), 'kadesk-'));
afterAll(() => rmSync(folder, { recursive: true }));
const filesWith = (texts: Readonly<Record<string, string>>): Files =>
  new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));

test('an archive holds its files, and is the same whatever their order', async () => {
  const one = filesWith({ 'b.txt': 'two', 'a/客户.txt': 'x'.repeat(1000), empty: '' });
  const other = filesWith({ empty: '', 'a/客户.txt': 'x'.repeat(1000), 'b.txt': 'two' });
  const bytes = await archiveOf(one);
  expect(Buffer.compare(bytes, await archiveOf(other))).toBe(0);
  const read = await readArchive(bytes, 'a.zip');
  expect([...read.keys()]).toEqual(['a/客户.txt', 'b.txt', 'empty']);
  expect(differences(read, one)).toEqual([]);
});

test('an archive that holds something else is told file by file', async () => {
  const file = join(folder, 'a.zip');
  writeFileSync(file, await archiveOf(filesWith({ same: '1', changed: '2', more: '3' })));
  expect(await archiveFaults(file, filesWith({ same: '1', changed: '1', lost: '4' }))).toEqual([
    'a.zip: changed is another than it was',
    'a.zip: lost is missing',
    'a.zip: more does not belong there',
  ]);
});

describe('the add-in', () => {
  const file = join(folder, 'add-in.zip');
  const place = { address: 'https://localhost:3000', readManifest: () => Promise.resolve(undefined) };
  const pages = filesWith({ 'taskpane.html': '', 'support.html': '', 'functions.js': '' });
  const whole = async (): Promise<Files> =>
    new Map([
      ['manifest.xml', readFileSync(join(ROOT, 'manifest.xml'))],
      ...under('assets', await filesOf(join(ROOT, 'assets'))),
      ...pages,
    ]);
  const faults = async (files: Files, at = place) => {
    writeFileSync(file, await archiveOf(files));
    return addInFaults(file, at);
  };

  test('has nothing amiss when all that its manifest names is there', async () =>
    expect(await faults(await whole())).toEqual([]));

  test.each(['taskpane.html', 'assets/functions.json', 'assets/icon-32.png'])('lacks %s', async (path) => {
    const files = new Map(await whole());
    files.delete(path);
    expect((await faults(files)).join('\n')).toContain(path);
  });

  test('without a manifest, or with one that cannot be read, is no add-in', async () => {
    expect(await faults(pages)).toEqual(['add-in.zip: manifest.xml is missing']);
    const unread = { ...place, readManifest: () => Promise.reject(new Error('no manifest')) };
    expect(await faults(await whole(), unread)).toEqual(['add-in.zip: manifest.xml: Error: no manifest']);
  });
});

/** FIPS 180-2, appendix B.1. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
test('sums are those of the files, by name', () =>
  expect(sumsOf(filesWith({ 'b.zip': 'abc', 'a.zip': 'abc' }))).toBe(`${ABC}  a.zip\n${ABC}  b.zip\n`));

describe('the bill of materials', () => {
  const part = (ref: string, id?: string) => ({
    'bom-ref': ref,
    name: ref.slice(0, ref.lastIndexOf('@')),
    version: ref.slice(ref.lastIndexOf('@') + 1),
    licenses: id === undefined ? [] : [{ license: { id } }],
  });
  const metadata = { component: part('key-account-desk@0.1.0', 'MIT') };
  const all = {
    serialNumber: 'urn:uuid:1',
    metadata: { ...metadata, timestamp: '2026-01-01' },
    components: [part('zod@4.0.0', 'MIT'), part('react@19.0.0', 'MIT'), part('jest@30.0.0', 'MIT'), part('old@1.0.0')],
    dependencies: [
      { ref: 'key-account-desk@0.1.0', dependsOn: ['zod@4.0.0', 'jest@30.0.0'] },
      { ref: 'jest@30.0.0', dependsOn: [] },
    ],
  };
  const installed: Materials = { metadata, components: [all.components[0], all.components[3]], dependencies: [] };
  const locked = lockedLicences({
    packages: { 'node_modules/a/node_modules/old': { version: '1.0.0', license: 'X11' } },
  });
  const bundled = bundledIn(`react 19.0.0 (MIT)\n\nMIT License\n\n${'-'.repeat(80)}\n\nzod 4.0.0\n\nMIT\n`);

  test('names what is installed and what is bundled, and no time', () => {
    expect(bundled).toEqual(['react@19.0.0', 'zod@4.0.0']);
    expect(materialsOf(all, installed, bundled, locked)).toEqual({
      metadata,
      components: [
        all.components[0],
        all.components[1],
        { ...part('old@1.0.0'), licenses: [{ license: { name: 'X11' } }] },
      ],
      dependencies: [{ ref: 'key-account-desk@0.1.0', dependsOn: ['zod@4.0.0'] }],
    });
  });

  test('a page with something that nobody knows is refused', () => {
    expect(() => materialsOf(all, installed, ['vue@3.0.0'], locked)).toThrow('vue@3.0.0');
    expect(() => bundledIn('MIT License')).toThrow('MIT License');
  });

  test.each([
    ['MIT', []],
    ['(MIT OR GPL-3.0-or-later)', []],
    ['GPL-3.0-only', ['a 1.0.0: its licence is GPL-3.0-only']],
    [undefined, ['a 1.0.0: its licence is not said']],
  ])('a licence %s', (licence, expected) => {
    const bill = { ...installed, components: [part('a@1.0.0', licence)] };
    expect(licencesAmiss(bill, {})).toEqual(expected);
    expect(licencesAmiss(bill, { a: { ships: false, why: 'tests only' } })).toEqual(expected);
    expect(licencesAmiss(bill, { a: { ships: true, why: 'looked at' } })).toEqual([]);
  });
});
