import { checkFiles } from '../../scripts/checks/files';
import { type CheckFiles, parityFaults } from '../../scripts/checks/parity';
import { CHECKS } from '../../src/shared/checks/registry';
import { resolve } from 'node:path';

const root = resolve(__dirname, '..', '..');

test('every check has its code, words, page and test, and its page keeps what it promises', async () =>
  expect(parityFaults(await checkFiles(root))).toEqual([]));

describe('a sentence says what to add, and where, when', () => {
  const id = 'short-content';
  const registry = CHECKS.filter((check) => check.id === id);
  let whole: CheckFiles;
  beforeAll(async () => {
    const { folders, tests } = await checkFiles(root);
    whole = { folders: new Map([[id, folders.get(id)!]]), tests, registry };
  });

  const page = () => whole.folders.get(id)!.get('page.md')!;
  const changed = (change: (files: Map<string, string>) => void): CheckFiles => {
    const files = new Map(whole.folders.get(id));
    change(files);
    return { ...whole, folders: new Map([[id, files]]) };
  };
  const withPage = (change: (text: string) => string) => changed((files) => files.set('page.md', change(page())));

  test.each<[string, () => CheckFiles, RegExp]>([
    [
      'the code is missing',
      () => changed((files) => files.delete('index.ts')),
      /short-content\/index\.ts is missing: add/,
    ],
    [
      'the words are missing',
      () => changed((files) => files.delete('words.ts')),
      /short-content\/words\.ts is missing: add/,
    ],
    [
      'the page is missing',
      () => changed((files) => files.delete('page.md')),
      /short-content\/page\.md is missing: add/,
    ],
    [
      'the test is missing',
      () => ({ ...whole, tests: new Map() }),
      /test\/checks\/short-content\.test\.ts is missing: add a table/,
    ],
    [
      'the test is no table of cases',
      () => ({ ...whole, tests: new Map([[`${id}.test.ts`, 'test.todo("later")']]) }),
      /does not run checkTester/,
    ],
    ['the registry does not list it', () => ({ ...whole, registry: [] }), /registry\.ts does not list short-content/],
    [
      'the registry lists a check without a folder',
      () => ({ ...whole, folders: new Map() }),
      /lists short-content, which has no folder/,
    ],
    [
      'the registry lists it twice',
      () => ({ ...whole, registry: [...registry, ...registry] }),
      /lists short-content twice/,
    ],
    [
      'the number is none',
      () => ({ ...whole, registry: registry.map((one) => ({ ...one, number: '24' })) }),
      /short-content has the number 24/,
    ],
    [
      'the page has one language',
      () => withPage((text) => text.slice(0, text.indexOf('# The content'))),
      /no English half/,
    ],
    [
      'the page has another title',
      () => withPage((text) => text.replace(/^# .*/, '# 别的')),
      /the Chinese heading is «别的»/,
    ],
    [
      'a section is missing',
      () => withPage((text) => text.replace('## 怎么改', '### 怎么改')),
      /add the section «## 怎么改»/,
    ],
    [
      'a section is empty',
      () => withPage((text) => text.replace(/(## How to mend it)[\s\S]*$/, '$1\n')),
      /«## How to mend it», and say something/,
    ],
    [
      'the example that fails promises another sentence',
      () => withPage((text) => text.replace('只有2个字', '只有3个字')),
      /Chinese example that fails promises\n.*3个字[\s\S]*the check says\n.*2个字/,
    ],
    [
      'the example that fails promises nothing',
      () => withPage((text) => text.replace(/^- D3：.*$/m, '')),
      /promises nothing/,
    ],
    [
      'the example that passes does not',
      () => withPage((text) => text.replace('The sample sent on 3 March has not arrived; wants it traced', 'lost')),
      /English example that passes does not:\n {2}D3: “Content” has 4/,
    ],
  ])('%s', (_, files, sentence) => {
    expect(parityFaults(files()).join('\n')).toMatch(sentence);
  });

  test('and says nothing when nothing is wrong', () => expect(parityFaults(whole)).toEqual([]));
});
