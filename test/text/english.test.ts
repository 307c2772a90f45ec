import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callFunction, whyCall } from '../../src/functions/call';
import { FUNCTIONS } from '../../src/functions/registry';
import { type Argument, isFailure } from '../../src/functions/types';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { say } from '../../src/shared/text/message';
import { chineseMarks, straightQuotes } from './english';
import { writtenEnglish } from './written';

const root = join(__dirname, '../..');
const texts = writtenEnglish(root);

/** Texts in which straight quotes are typed into a command or a style sheet. */
const TYPED = ['src/cli/commands/why.ts', 'src/taskpane/theme.ts'];
/** Lines with what is typed into cells: spellings that are accepted, and a choice with words of one's own. */
const CELLS = /What parts the names of departments|Marks of 10 000 yuan in a header|one of, and words/;

describe('what counts as a Chinese mark in an English text', () => {
  test.each<[why: string, text: string, found: number]>([
    ['names in a row', 'There are Sheet1、Sheet2.', 1],
    ['names without small letters', 'ABC_TIER、KA_WHY', 1],
    ['the end of a sentence', 'Nothing was changed。', 1],
    ['a name in quotes', 'The sheet “名单（新）” is gone.', 0],
    ['code', 'Write `月份、业务量`.', 0],
    ['a Chinese value in a cell of a table', '| Reason | 丢失、短少 | yes |', 0],
    ['an English sentence around Chinese names', 'There are 名单、客户 only', 1],
  ])('%s', (_, text, found) => expect(chineseMarks(text)).toHaveLength(found));
});

describe('every English text in the source', () => {
  test('there are many', () => expect(texts.length).toBeGreaterThan(3000));

  test('has no Chinese marks', () =>
    expect(texts.flatMap(({ at, en }) => chineseMarks(en).map((part) => [at, part]))).toEqual([]));

  test('has curly quotes', () => {
    const straight = texts.flatMap(({ at, en }) => straightQuotes(en).map((line) => ({ at, line })));
    const files = straight.map(({ at }) => at.split(':')[0]);
    expect(straight.filter((_, i) => !TYPED.includes(files[i]))).toEqual([]);
    expect(TYPED.filter((file) => !files.includes(file))).toEqual([]);
  });
});

describe('every English page', () => {
  const docs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md') && !name.includes('zh-CN'));
  /** Pages for those who change the program. */
  const inside = /^docs\/(architecture|mutation|performance)\.md$/;

  test.each(['README.md', ...docs.map((name) => `docs/${name}`)])('%s', (page) => {
    const text = readFileSync(join(root, page), 'utf8').replace(/```[^]*?```/g, '');
    const lines = text.split('\n').filter((line) => !CELLS.test(line));
    expect(lines.flatMap(chineseMarks)).toEqual([]);
    if (!inside.test(page)) expect(lines.flatMap(straightQuotes)).toEqual([]);
  });
});

describe('every function says its reasons in English', () => {
  test.each(FUNCTIONS.map((one) => [one.id, one] as const))('%s', (_, definition) => {
    const context = { book: TEXTBOOK_RULES, lang: 'en' } as const;
    const said = definition.examples.flatMap(({ args }) => {
      const given = args.map((one) => (Array.isArray(one) ? one.map((row) => [row].flat()) : one)) as Argument[];
      const failures = callFunction(definition, given, context).flat().filter(isFailure);
      return [
        ...failures.map(({ message }) => (typeof message === 'string' ? message : say('en', message))),
        ...whyCall(definition, given, context),
      ];
    });
    expect(said.join('')).not.toBe('');
    expect(said.flatMap(chineseMarks)).toEqual([]);
  });
});
