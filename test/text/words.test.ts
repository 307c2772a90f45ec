import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allWords, formatNumber, formatPercent, say } from '../../src/shared/text/message';

const SRC = join(__dirname, '../../src');
/** Modules that define sentences; the grid of the page needs a browser. */
const modules = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (path) =>
    path.endsWith('.ts') &&
    !path.startsWith('preview/univer/') &&
    readFileSync(join(SRC, path), 'utf8').includes(' = defineWords('),
);
for (const path of modules) require(join(SRC, path));

const all = [...allWords()];

const slots = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** Quoted words and the Chinese spellings that a sentence shows as examples are not part of its language. */
const bare = (text: string): string => text.replace(/“[^”]*”/g, '').replace(/\d{4}年\d+月(\d+日)?|万元|元/g, '');

describe('every sentence of the product', () => {
  test('there are many', () => expect(all.length).toBeGreaterThan(1000));

  test('has both languages', () =>
    expect(all.filter(([, { zh, en }]) => zh.trim() === '' || en.trim() === '').map(([id]) => id)).toEqual([]));

  test('fills the same slots in both languages', () =>
    expect(
      all.filter(([, { zh, en }]) => slots(zh).join() !== slots(en).join()).map(([id, { zh, en }]) => ({ id, zh, en })),
    ).toEqual([]));

  test('has no Chinese punctuation in English', () =>
    expect(
      all.filter(([, { en }]) => /[，。；：？！、（）【】《》｜]/.test(en)).map(([id, { en }]) => [id, en]),
    ).toEqual([]));

  test('has no Chinese words in English but as an example', () =>
    expect(all.filter(([, { en }]) => /[\u2e80-\u9fff]/.test(bare(en))).map(([id, { en }]) => [id, en])).toEqual([]));

  test('is said without a slot left over', () => {
    for (const [id, text] of all) {
      const data = Object.fromEntries(slots(`${text.zh}${text.en}`).map((slot) => [slot.slice(1, -1), 'x']));
      for (const lang of ['zh', 'en'] as const)
        expect([id, say(lang, { id, text, data })]).toEqual([id, expect.not.stringMatching(/\{\w+\}/)]);
    }
  });
});

describe('numbers in sentences', () => {
  test.each<[number, string]>([
    [0, '0'],
    [-0, '0'],
    [1234.5, '1,234.5'],
    [1000000, '1,000,000'],
    [-1234567.891, '-1,234,567.891'],
    [0.1 + 0.2, '0.3'],
    [0.00001, '0'],
    [-0.00001, '0'],
    [999, '999'],
    [1e21, '1e+21'],
    [Infinity, 'Infinity'],
  ])('%d is said %s', (value, expected) => expect(formatNumber(value)).toBe(expected));

  test.each<[number, string]>([
    [0.05, '5%'],
    [0.07, '7%'],
    [0.29, '29%'],
    [1, '100%'],
    [0, '0%'],
    [0.12345, '12.35%'],
  ])('%d is said %s', (value, expected) => expect(formatPercent(value)).toBe(expected));
});
