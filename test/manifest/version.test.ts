import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SHORTCUTS, type VersionRecord, versionFor, withVersion } from '../../scripts/manifest-version';
import { MANIFEST, ROOT } from './checkout';

const read = (path: string): string => readFileSync(resolve(ROOT, path), 'utf8');
const manifest = readFileSync(MANIFEST, 'utf8');
const metadata = ['assets/functions.json', 'assets/functions-zh-CN.json', ...SHORTCUTS].map(read);
const [english, chinese, ...keys] = metadata;
const record = versionFor({ number: 6, told: '' }, manifest, metadata);

/** The text with one occurrence replaced; a change that changes nothing would prove nothing. */
function change(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, () => to);
}

interface Metadata {
  functions: { id: string; parameters: { name: string; optional?: boolean }[] }[];
}

/** The metadata with something done to it, as the generator writes it. */
function edit(text: string, act: (parsed: Metadata) => void): string {
  const parsed = JSON.parse(text) as Metadata;
  act(parsed);
  return `${JSON.stringify(parsed, null, 2)}\n`;
}

test('the same add-in keeps its number', () => {
  expect(record.number).toBe(7);
  expect(versionFor(record, manifest, metadata)).toEqual(record);
});

test.each<[string, string, readonly string[]]>([
  ['a function is gone', manifest, [edit(english, ({ functions }) => functions.pop()), chinese, ...keys]],
  [
    'a parameter is there that was not',
    manifest,
    [
      edit(english, ({ functions }) => functions[0].parameters.push({ name: 'more', optional: true })),
      chinese,
      ...keys,
    ],
  ],
  ['a description has other words in Chinese', manifest, [english, change(chinese, '客户', '顾客'), ...keys]],
  [
    'functions come in another order',
    manifest,
    [edit(english, ({ functions }) => functions.reverse()), chinese, ...keys],
  ],
  ['a shortcut has another key', manifest, [english, chinese, change(keys[0], 'Ctrl+Alt+2', 'Ctrl+Alt+3'), keys[1]]],
  ['a button has another label', change(manifest, '打开助手', '打开'), metadata],
])('%s: the number goes up by one', (_, now, described) => {
  const next = versionFor(record, now, described);
  expect(next.number).toBe(8);
  expect(next.told).not.toBe(record.told);
});

test('what is taken back is a new version too, since the one between was handed out', () => {
  const between = versionFor(record, manifest, [chinese, english, ...keys]);
  const back = versionFor(between, manifest, metadata);
  expect(back).toEqual({ number: 9, told: record.told });
});

test('the number itself, and the package’s version, are nothing that Excel has to be told again', () =>
  expect(versionFor(record, withVersion(manifest, '9.9.9', { number: 65, told: '' }), metadata)).toEqual(record));

test('a version of the package has the number behind it', () =>
  expect(withVersion(manifest, '2.3.4', record)).toContain('<Version>2.3.4.7</Version>'));

test('the checkout’s manifest has the package’s version and the number of what it tells Excel now', () => {
  const kept = JSON.parse(read('scripts/manifest-version.json')) as VersionRecord;
  expect(versionFor(kept, manifest, metadata)).toEqual(kept);
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(withVersion(manifest, version, kept)).toBe(manifest);
});
