import { type Installed, isFree, licenceFaults } from '../../scripts/checks/licences';

test.each<[string, boolean, string]>([
  ['MIT', true, 'a free licence'],
  ['GPL-3.0-or-later', false, 'one that binds what it is built into'],
  ['(MIT OR GPL-3.0-or-later)', true, 'one may choose'],
  ['(MIT AND Zlib)', true, 'both must be kept, and both are free'],
  ['MIT AND AGPL-3.0', false, 'both must be kept, and one is not'],
  ['SEE LICENSE IN LICENSE', false, 'no licence that is known'],
])('%s: %s (%s)', (expression, expected) => expect(isFree(expression)).toBe(expected));

const table =
  '# Architecture\n\n## Dependencies\n\n| `zod` | MIT | one error shape |\n| `axe-core` | MPL-2.0 | tests |\n';
const installed: Installed = {
  packages: {
    '': {},
    'node_modules/zod': { license: 'MIT' },
    'node_modules/axe-core': { license: 'MPL-2.0', dev: true },
  },
  manifest: { dependencies: { zod: '^4.0.0' }, devDependencies: { 'axe-core': '^4.0.0' } },
  architecture: `${table}\n## More\n\n| \`src/shared\` | nothing |\n`,
};
const exceptions = { 'axe-core': { ships: false, why: 'tests only' } };
const faults = (change: Partial<Installed>) => licenceFaults({ ...installed, ...change }, exceptions);
const withPackage = (path: string, locked: Installed['packages'][string]) => ({
  packages: { ...installed.packages, [path]: locked },
});

test('what is known and told has no fault', () => expect(faults({})).toEqual([]));

test.each<[string, Partial<Installed>, RegExp]>([
  [
    'a licence that is not free',
    withPackage('node_modules/hyperformula', { license: 'GPL-3.0-only' }),
    /hyperformula: its licence is GPL-3\.0-only/,
  ],
  ['none', withPackage('node_modules/a/node_modules/b', {}), /^b: its licence is not said/],
  [
    'an exception that would ship',
    withPackage('node_modules/axe-core', { license: 'MPL-2.0' }),
    /axe-core must not ship/,
  ],
  [
    'a dependency that is not told',
    { architecture: '## Dependencies\n| `axe-core` | MPL-2.0 | tests |\n' },
    /zod \(MIT\) has no row/,
  ],
  [
    'a licence that changed',
    withPackage('node_modules/zod', { license: 'ISC' }),
    /zod: docs\/architecture\.md says MIT, the package ISC/,
  ],
  ['a row that is left over', { architecture: `${table}| \`left-pad\` | MIT | padding |\n` }, /left-pad stands in/],
])('a fault is said in a sentence: %s', (_what, change, says) => expect(faults(change).join('\n')).toMatch(says));

test('an exception that is no longer needed is to go', () =>
  expect(licenceFaults(installed, { ...exceptions, zod: { ships: true, why: 'once' } })).toEqual([
    'zod needs no exception any more: remove it from scripts/checks/licences.ts',
  ]));
