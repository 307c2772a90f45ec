import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COVERAGE } from '../../scripts/coverage';
import { exists } from '../../scripts/coverage/homes';

const texts = join(__dirname, '../../../shared');
const concepts = COVERAGE.flatMap((chapter) => chapter.concepts);

describe('the table of coverage', () => {
  it('names nothing that the product does not have', () => {
    expect(concepts.flatMap(({ homes }) => homes).filter((home) => !exists(home))).toEqual([]);
  });

  it('finds a name that does not exist', () => {
    expect(exists({ kind: 'fn', name: 'ABC_TIRE' })).toBe(false);
    expect(exists({ kind: 'rule', name: 'tier.valu' })).toBe(false);
  });

  it('has a home or a reason for every concept, and each once', () => {
    expect(concepts.filter(({ homes, remark }) => homes.length === 0 && remark === undefined)).toEqual([]);
    expect(concepts.map(({ id }) => id)).toEqual([...new Set(concepts.map(({ id }) => id))]);
  });
});

/** Every number of part A: headings, the tables and figures, what is open, the functions. */
function numbersOf(domain: string): string[] {
  const part = domain.slice(domain.indexOf('# PART A'), domain.indexOf('# PART B'));
  const chapter = (name: string) => part.slice(part.indexOf(`## ${name}`)).split(/\n## /)[0];
  const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found]) => found);
  const bullets = all(chapter('A5'), /^(- )/gm).map((_, i) => `A5.${i + 1}`);
  return [
    ...all(part, /^#{2,3} (A\d+(?:\.\d+)?)\b/gm),
    ...bullets,
    ...all(chapter('A6'), /^\| ([表图]5-[\d.]+)/gm),
    ...all(chapter('A7'), /^\|(C\d+)\|/gm),
    ...all(chapter('A8'), /`([A-Z_]+)\(/g),
  ];
}

/** The additions: every bullet, cut where it goes on to another thing. */
const linesOf = (gaps: string): string[] =>
  gaps
    .split(/\n(?=- )/)
    .slice(1)
    .map((bullet) => bullet.split('\n\n')[0].replace(/\s+/g, ' '))
    .flatMap((bullet) => bullet.split('; '));

const there = existsSync(join(texts, 'DOMAIN.md'));
(there || process.env.CI ? describe : describe.skip)('the table of coverage beside the texts', () => {
  const read = (name: string) => readFileSync(join(texts, name), 'utf8');

  it('has every number of part A', () => {
    const numbers = numbersOf(read('DOMAIN.md'));
    expect(numbers.length).toBeGreaterThan(120);
    const known = new Set(concepts.map(({ id }) => id));
    expect(numbers.filter((number) => !known.has(number))).toEqual([]);
  });

  it('has every addition of daily use, in the words by which it is known', () => {
    const lines = linesOf(read('GAPS.md'));
    const phrases = (COVERAGE.at(-1)?.concepts ?? []).map(({ id }) => id);
    expect(lines.length).toBeGreaterThan(30);
    expect(lines.filter((line) => !phrases.some((phrase) => line.includes(phrase)))).toEqual([]);
    expect(phrases.filter((phrase) => !lines.some((line) => line.includes(phrase)))).toEqual([]);
  });
});
