import { mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint, type Grounds } from '../../scripts/passed';
import { scratch } from '../cli/support';

const path = scratch();

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

let made = 0;

/** A small project with what stands around it, another one each time. */
function place(): Grounds {
  const at = path(String(made++));
  put(join(at, 'main/src/a.ts'), 'one');
  put(join(at, 'main/src/b.ts'), '');
  put(join(at, 'main/package-lock.json'), '{}');
  put(join(at, 'shared/data.xlsx'), 'data');
  utimesSync(join(at, 'shared/data.xlsx'), 1000, 1000);
  put(join(at, 'bin/xmllint'), '');
  return { root: join(at, 'main'), beside: join(at, 'shared'), path: join(at, 'bin'), machine: ['v20', 'linux'] };
}

/** What is done to a place, which tests that passed before may no longer pass after. */
const CHANGES: readonly [what: string, change: (grounds: Grounds) => Grounds | void][] = [
  ['a word of a file', ({ root }) => put(join(root, 'src/a.ts'), 'two')],
  ['a new file', ({ root }) => put(join(root, 'test/c.test.ts'), '')],
  ['a file that is gone', ({ root }) => rmSync(join(root, 'src/b.ts'))],
  [
    'another name',
    ({ root }) => {
      rmSync(join(root, 'src/b.ts'));
      put(join(root, 'src/c.ts'), '');
    },
  ],
  [
    'a text that went from one file into the next',
    ({ root }) => {
      put(join(root, 'src/a.ts'), '');
      put(join(root, 'src/b.ts'), 'one');
    },
  ],
  ['other packages', ({ root }) => put(join(root, 'package-lock.json'), '{ }')],
  ['data beside the project', ({ beside }) => put(join(beside, 'data.xlsx'), 'other')],
  ['data that is gone', ({ beside }) => rmSync(beside, { recursive: true })],
  ['a program that was installed', (grounds) => put(join(grounds.path, 'soffice'), '')],
  ['another version of Node', (grounds) => ({ ...grounds, machine: ['v22', 'linux'] })],
];

test.each(CHANGES)('tests run again after %s', (_, change) => {
  const grounds = place();
  const before = fingerprint(grounds);
  expect(fingerprint(change(grounds) ?? grounds)).not.toBe(before);
});

const SAME: readonly [what: string, change: (grounds: Grounds) => void][] = [
  ['nothing', () => undefined],
  ['a file written anew with what was in it', ({ root }) => put(join(root, 'src/a.ts'), 'one')],
  ['a build', ({ root }) => put(join(root, 'dist/main.js'), 'built')],
  ['packages fetched again', ({ root }) => put(join(root, 'node_modules/react/index.js'), 'react')],
  ['what a run left', ({ root }) => put(join(root, 'out/jest.json'), '{}')],
];

test.each(SAME)('tests that passed need not run again after %s', (_, change) => {
  const grounds = place();
  const before = fingerprint(grounds);
  change(grounds);
  expect(fingerprint(grounds)).toBe(before);
});
