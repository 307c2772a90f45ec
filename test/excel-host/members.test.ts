import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classes, membersOf, requirementOf } from './members';
import { KINDS, isOwn, servedList } from './kinds';
import { loadLibrary } from './node';

describe('the list of members', () => {
  test('knows the classes of Office.js with the requirement sets of their members', () => {
    expect(classes().length).toBeGreaterThan(150);
    // As the documentation of Office.js has them.
    expect(requirementOf('Range', 'getMergedAreasOrNullObject()')).toBe('ExcelApi 1.13');
    expect(requirementOf('Range', 'values')).toBe('ExcelApi 1.1');
    expect(requirementOf('Table', 'resize()')).toBe('ExcelApi 1.13');
    expect(requirementOf('Worksheet', 'getRangeByIndexes()')).toBe('ExcelApi 1.7');
    expect(requirementOf('Range', 'getRangeByMagic()')).toBeUndefined();
  });

  test.each(KINDS.map((kind) => [kind.name, kind] as const))('%s serves members of the typings only', (name, kind) => {
    const known = new Set(membersOf(name));
    const served = [
      ...Object.keys(kind.get),
      ...Object.keys(kind.set ?? {}),
      ...Object.keys(kind.objects ?? {}),
      ...Object.keys(kind.call ?? {}).map((method) => `${method}()`),
    ];
    expect(served.filter((member) => !isOwn(member) && !known.has(member))).toEqual([]);
  });

  test('what is served, the library has too', () => {
    const { Excel } = loadLibrary();
    const library = Excel as unknown as Record<string, { readonly prototype: object }>;
    const missing = KINDS.flatMap(({ name, get, set, objects, call }) =>
      [get, set, objects, call]
        .flatMap((members) => Object.keys(members ?? {}))
        .filter((member) => !isOwn(member) && !(member in library[name].prototype))
        .map((member) => `${name}.${member}`),
    );
    expect(missing).toEqual([]);
  });

  test('what is served stands in the README, line by line', () => {
    const readme = readFileSync(join(__dirname, 'README.md'), 'utf8');
    const [, section] = readme.split('## What is served');
    expect(
      section
        .split('\n## ')[0]
        .split('\n')
        .filter((line) => line.startsWith('- ')),
    ).toEqual(servedList());
  });
});
