import { caseWorkbook } from '../../src/cli/teaching/write-case';
import { markingText } from '../../src/cli/teaching/show';
import { mergeRuleBook, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Lang } from '../../src/shared/text/lang';
import { say } from '../../src/shared/text/message';
import { memoryBook, type MemoryContent } from '../../src/shared/workbook/memory-book';
import { type Case, inLang, type Question } from '../../src/teaching/case';
import { CASES } from '../../src/teaching/cases';
import { type Marking, markWorkbook } from '../../src/teaching/mark';
import { caseSheets } from '../../src/teaching/sheets';
import { partNames, partText } from '../files/entries';

const HAN = /\p{Script=Han}/u;
const BOTH = ['zh', 'en'] as const;

/** A case in a language as it is handed in: an answer to every question, and a reason where one is asked for. */
function handedIn(one: Case, lang: Lang, answer: (question: Question, index: number) => MemoryContent): Marking {
  const sheets = caseSheets(one, lang).map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
  one.questions.forEach((question, i) => {
    const row = sheets[2].rows[i + 1];
    row[2] = answer(question, i);
    if (row.length > 3) row[3] = lang === 'zh' ? '各有各的期望' : 'each expects something else';
  });
  return markWorkbook(memoryBook('student.xlsx', sheets), TEXTBOOK_RULES);
}

/** The key as a student of that language writes it. */
function keyIn({ kind, key }: Question, lang: Lang): MemoryContent {
  const value = inLang(key(TEXTBOOK_RULES).value, lang);
  return kind === 'truth'
    ? { zh: { true: '对', false: '错' }, en: { true: 'true', false: 'false' } }[lang][`${value}` as 'true']
    : value;
}

/** What is wrong for whatever is asked in the cases: beyond every number, before every day, no choice and no name. */
const WRONG: Readonly<Record<Question['kind'], Readonly<Record<Lang, MemoryContent>>>> = {
  tier: { zh: '未交易', en: 'No business' },
  grade: { zh: '不知道', en: 'I do not know' },
  number: { zh: 123456.5, en: 123456.5 },
  share: { zh: '99%', en: '99%' },
  day: { zh: '2020-02-29', en: '2020-02-29' },
  reason: { zh: '其他', en: 'Other' },
  truth: { zh: '对', en: 'true' },
  words: { zh: '以上都不是', en: 'None of these' },
};

describe.each(CASES.flatMap((one) => BOTH.map((lang) => [one.title.en, lang, one] as const)))(
  '%s, %s',
  (_, lang, one) => {
    const most = one.questions.length;

    test('left blank it earns nothing, and nothing is held against it', () => {
      const { points, marked, notices } = handedIn(one, lang, () => null);
      expect([points, marked.filter(({ verdict }) => verdict === 'blank').length, notices]).toEqual([0, most, []]);
    });

    test('filled with the keys it earns all there is', () => {
      const { points, marked } = handedIn(one, lang, (question) => keyIn(question, lang));
      expect(marked.filter(({ verdict }) => verdict !== 'right').map(({ question }) => question.id)).toEqual([]);
      expect(points).toBe(most);
    });

    test('what is wrong earns nothing and is told why in the language of whoever marks', () => {
      const { points, marked } = handedIn(one, lang, ({ kind }) => WRONG[kind][lang]);
      expect(marked.map(({ verdict }) => verdict)).toEqual(one.questions.map(() => 'wrong'));
      expect(points).toBe(0);
      for (const { key, remark } of marked) {
        const told = [key.why[lang], ...(remark === undefined ? [] : [say(lang, remark)])];
        for (const text of told) expect([text, HAN.test(text)]).toEqual([text, lang === 'zh']);
      }
    });
  },
);

test.each(CASES.map((one) => [one.title.en, one] as const))(
  '%s: no Chinese stands in the English workbook',
  async (_, one) => {
    const bytes = await caseWorkbook(one, 'en');
    // The theme names the fonts of every script.
    for (const part of partNames(bytes).filter((name) => !name.startsWith('xl/theme/'))) {
      const text = await partText(bytes, part);
      expect([part, HAN.exec(text)?.[0]]).toEqual([part, undefined]);
    }
    // The same parts of the Chinese one do hold it: the test looks where it stands.
    expect(HAN.test(await partText(await caseWorkbook(one, 'zh'), 'xl/sharedStrings.xml'))).toBe(true);
  },
);

test.each(CASES.map((one) => [one.title.en, one] as const))(
  '%s: the English marking quotes Chinese in its sources alone',
  (_, one) => {
    const marking = handedIn(one, 'en', ({ kind }) => WRONG[kind].en);
    // The texts are Chinese, and what they say is quoted as they say it.
    const withoutQuotes = markingText(marking, 'en')
      .split('\n')
      .filter((line) => !line.startsWith('     Source: '));
    expect(withoutQuotes.length).toBeGreaterThan(one.questions.length * 3);
    expect(withoutQuotes.filter((line) => HAN.test(line))).toEqual([]);
  },
);

test.each([
  [1, 'Q05', 'A', 'right'],
  [1, 'Q05', 'class a', 'right'],
  [1, 'Q05', 'Level A', 'partly'],
  [1, 'Q05', 'Class B', 'wrong'],
  [2, 'Q01', 'Grade A', 'right'],
  [2, 'Q01', 'Class A', 'partly'],
  [2, 'Q02', 'on account', 'right'],
  [2, 'Q02', '赊销', 'right'],
  [2, 'Q02', 'on account sale', 'partly'],
  [2, 'Q02', 'on account or cash', 'wrong'],
  [2, 'Q03', '26,000 yuan', 'right'],
  [3, 'Q01', '3 visits', 'right'],
  [3, 'Q01', '3 or more', 'right'],
  [3, 'Q01', '3 visits or more', 'right'],
  [3, 'Q01', '30 visits or more', 'wrong'],
  [4, 'Q01', 'HAIZHOU YUANHANG SUPPLY CHAIN CO., LTD.', 'right'],
  [4, 'Q05', 'phone', 'right'],
  [4, 'Q05', 'by phone', 'partly'],
  [4, 'Q06', 'Contents broken', 'right'],
  [4, 'Q06', 'Delay', 'wrong'],
  [6, 'Q01', 'wrong', 'right'],
  [6, 'Q01', 'not true', 'right'],
  [6, 'Q01', 'correct', 'wrong'],
] as const)('case %i in English, %s: %j is %s', (number, id, answer, verdict) => {
  const { marked } = handedIn(CASES[number - 1], 'en', (question) => (question.id === id ? answer : null));
  expect(marked.find(({ question }) => question.id === id)?.verdict).toBe(verdict);
});

test.each(['zh', 'letter', 'en'] as const)('the keys name themselves in full where the company writes %s', (style) => {
  const merged = mergeRuleBook({ 'output.style': style }, 'company');
  if (!merged.ok) throw new Error('no such rule');
  const [question] = CASES[1].questions;
  expect(question.key(merged.book).value).toEqual({ zh: '资信A级', en: 'Grade A' });
});

test('data changed in an English workbook are named in English', () => {
  const [, data] = caseSheets(CASES[1], 'en');
  const sheets = caseSheets(CASES[1], 'en').map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) }));
  expect(data.rows[5][2]).toBe('Warned');
  sheets[1].rows[5][2] = 'Trustworthy';
  const { notices } = markWorkbook(memoryBook('student.xlsx', sheets), TEXTBOOK_RULES);
  expect(notices.map((notice) => say('en', notice))).toEqual([
    'data changed: Data!C6 was “Warned”, is “Trustworthy”; marked by the original data',
  ]);
});
