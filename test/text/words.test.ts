import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allWords, type Datum, formatNumber, formatPercent, say } from '../../src/shared/text/message';

const SRC = join(__dirname, '../../src');
/** Modules that define sentences; the grid of the page needs a browser. */
const modules = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
  (path) =>
    path.endsWith('.ts') &&
    !path.startsWith('preview/univer/') &&
    readFileSync(join(SRC, path), 'utf8').includes(' = defineWords('),
);
for (const path of modules) jest.requireActual(join(SRC, path));

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
        expect([id, say(lang, { id, text, data })]).toEqual([
          id,
          expect.not.stringMatching(/\{\w+\}|\([a-z]*\|?[a-z]*s\)/),
        ]);
    }
  });

  test('never goes with a number in Chinese, which has no plural', () =>
    expect(all.filter(([, { zh }]) => /\((s|es|[a-z]+\|[a-z]+)\)/.test(zh)).map(([id]) => id)).toEqual([]));
});

describe('words that go with a number', () => {
  const said = (en: string, data: Readonly<Record<string, Datum>>) =>
    say('en', { id: 'test', text: { zh: '', en }, data });

  test.each<[template: string, data: Readonly<Record<string, Datum>>, expected: string, why: string]>([
    ['{n} day(s) late', { n: 1 }, '1 day late', 'one'],
    ['{n} day(s) late', { n: 2 }, '2 days late', 'more'],
    ['{n} day(s) late', { n: 0 }, '0 days late', 'none is said like more'],
    ['{n} day(s) late', { n: 1.5 }, '1.5 days late', 'a part more than one'],
    ['{n} day(s) late', { n: '1' }, '1 day late', 'a number that came as a text'],
    ['{n} day(s) late', { n: '1,000' }, '1,000 days late', 'a number that only begins with 1'],
    ['{n} day(s) late', { n: { zh: '一两', en: '1 or 2' } }, '1 or 2 days late', 'a text of numbers'],
    ['{n} box(es)', { n: 1 }, '1 box', 'another ending'],
    ['{n} box(es)', { n: 3 }, '3 boxes', 'another ending'],
    ['{n} penalt(y|ies)', { n: 1 }, '1 penalty', 'two endings'],
    ['{n} penalt(y|ies)', { n: 4 }, '4 penalties', 'two endings'],
    ['{n} row(s) (is|are) open', { n: 1 }, '1 row is open', 'the verb goes with it too'],
    ['{n} row(s) (is|are) open', { n: 2 }, '2 rows are open', 'the verb goes with it too'],
    ['{a} visit(s), {b} call(s)', { a: 1, b: 2 }, '1 visit, 2 calls', 'each with the number before it'],
    ['{a} visit(s), {b} call(s)', { a: 2, b: 1 }, '2 visits, 1 call', 'each with the number before it'],
    ['{file}: {n} row(s)', { file: 'plan(s).xlsx', n: 1 }, 'plan(s).xlsx: 1 row', 'what fills a slot stays as it is'],
    ['row(s) {n}', { n: 1 }, 'row(s) 1', 'no number before it'],
  ])('“%s” of %j is “%s” (%s)', (template, data, expected) => expect(said(template, data)).toBe(expected));
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
