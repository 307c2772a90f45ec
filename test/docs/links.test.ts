import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { anchorsOf, linksOf } from './links';

const root = join(__dirname, '../..');
const pages = ['.', 'docs'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(root, folder, name)),
);
const read = (file: string): string => readFileSync(file, 'utf8');

/** Anchors by file, since the page of the checks leads to itself a hundred times. */
const known = new Map<string, ReadonlySet<string>>();
const anchorsIn = (file: string): ReadonlySet<string> => {
  const anchors = known.get(file) ?? anchorsOf(read(file));
  known.set(file, anchors);
  return anchors;
};

test.each([
  ['a link, a picture and a heading', '[a](b.md) ![c](images/d.png) [e](#f)', ['b.md', 'images/d.png', '#f']],
  ['another host is not ours to ask', '[a](https://example.com/b.md)', []],
  ['code is no link', '`[a](b.md)`\n```\n[c](d.md)\n```', []],
])('links: %s', (_, page, targets) => {
  expect(linksOf(page).map(({ target }) => target)).toEqual(targets);
});

test.each([
  ['blanks become hyphens, signs go', '## `X01` One, two', ['x01-one-two']],
  ['Chinese letters stay, Chinese signs go', '### 规则（`tier`）', ['规则tier']],
  ['the second of two that are alike has a number', '# A\n# A', ['a', 'a-1']],
  ['a remark in a block of code is no heading', '```sh\n# A\n```', []],
])('anchors: %s', (_, page, anchors) => {
  expect([...anchorsOf(page)]).toEqual(anchors);
});

/** What is wrong with a link, or nothing. */
function fault(page: string, target: string): string | undefined {
  const [path, anchor] = target.split('#');
  const file = path === '' ? page : join(dirname(page), decodeURIComponent(path));
  if (!existsSync(file)) return `no file ${path}`;
  if (anchor === undefined) return undefined;
  return anchorsIn(file).has(decodeURIComponent(anchor)) ? undefined : `no heading #${anchor} in ${path || 'it'}`;
}

describe.each(pages.map((page) => [relative(root, page), page] as const))('%s', (_, page) => {
  it('leads to files and headings that are there', () => {
    const broken = linksOf(read(page)).flatMap(({ target, line }) => {
      const found = fault(page, target);
      return found === undefined ? [] : [`line ${line}: ${found}`];
    });
    expect(broken).toEqual([]);
  });
});

test('the pages have links to look at', () => {
  expect(pages.flatMap((page) => linksOf(read(page))).length).toBeGreaterThan(400);
});
