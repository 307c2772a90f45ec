import { mergeRuleBook, TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { Problem, say } from '../../src/shared/text/message';
import type { Lang } from '../../src/shared/text/lang';
import { memoryBook, type MemoryContent, type MemorySheetData } from '../../src/shared/workbook/memory-book';
import { CASES } from '../../src/teaching/cases';
import { markWorkbook } from '../../src/teaching/mark';
import { caseSheets } from '../../src/teaching/sheets';

type Changes = Readonly<Record<string, MemoryContent>>;

/** A case as a student hands it in: answers, reasons, and whatever else is done to its sheets. */
function handedIn(
  number: number,
  answers: Changes,
  {
    reasons = {},
    lang = 'zh',
    edit,
  }: { reasons?: Changes; lang?: Lang; edit?: (sheets: MemoryContent[][][]) => void } = {},
) {
  const sheets = caseSheets(CASES[number - 1], lang).map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => [...row]),
  }));
  for (const row of sheets[2].rows.slice(1)) {
    row[2] = answers[String(row[0])] ?? null;
    if (row.length > 3) row[3] = reasons[String(row[0])] ?? null;
  }
  edit?.(sheets.map(({ rows }) => rows));
  const data: MemorySheetData[] = sheets;
  return memoryBook('student.xlsx', data);
}

const marked = (number: number, answers: Changes, options?: Parameters<typeof handedIn>[2]) =>
  markWorkbook(handedIn(number, answers, options), TEXTBOOK_RULES);

/** How one answer to one question is judged. */
function verdictOf(number: number, id: string, answer: MemoryContent) {
  const found = marked(number, { [id]: answer }).marked.find(({ question }) => question.id === id);
  return found?.verdict;
}

test.each([
  // Case 1: KH005, of 182 000 yuan, is class A; KH001 is C.
  [1, 'Q05', 'A', 'right'],
  [1, 'Q05', 'A类', 'right'],
  [1, 'Q05', 'ａ', 'right'],
  [1, 'Q05', '关键客户', 'right'],
  [1, 'Q05', 'A级', 'partly'],
  [1, 'Q05', 'B类', 'wrong'],
  [1, 'Q01', 'A或B或C', 'wrong'],
  [3, 'Q01', '3次以上', 'right'],
  [2, 'Q03', 26000, 'right'],
  [2, 'Q03', '26,000', 'right'],
  [2, 'Q03', '2.6万元', 'right'],
  [2, 'Q03', { formula: 'D2*1', shows: 26000 }, 'right'],
  [2, 'Q03', 2.6, 'partly'],
  [2, 'Q03', '两万六', 'wrong'],
  [2, 'Q06', 0, 'right'],
  [2, 'Q06', 18000, 'wrong'],
  [2, 'Q02', '赊销', 'right'],
  [2, 'Q02', ' 赊 销 ', 'right'],
  [2, 'Q02', '赊销或现款现货', 'wrong'],
  [2, 'Q01', 'A', 'right'],
  [2, 'Q01', 'A类', 'partly'],
  [4, 'Q03', '2026年3月5日', 'right'],
  [4, 'Q08', '2026/3/12', 'right'],
  [4, 'Q08', '2026-03-11', 'wrong'],
  [4, 'Q06', '货损', 'right'],
  [4, 'Q06', '延误', 'wrong'],
  [4, 'Q07', '要求赔偿', 'partly'],
  [5, 'Q02', 2.5, 'right'],
  [5, 'Q02', 2.504, 'right'],
  [5, 'Q02', 2.6, 'wrong'],
  [5, 'Q02', { error: '#DIV/0!' }, 'wrong'],
  [5, 'Q02', '  ', 'blank'],
] as const)('case %i, %s: %j is %s', (number, id, answer, verdict) => {
  expect(verdictOf(number, id, answer)).toBe(verdict);
});

test('a share is read with and without its sign; a percentage without one is half an answer', () => {
  const incomes = CASES[0].rows.map((row) => Number(row[2])).sort((one, other) => other - one);
  const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);
  const percent = (100 * sum(incomes.slice(4))) / sum(incomes);
  expect(verdictOf(1, 'Q21', percent / 100)).toBe('right');
  expect(verdictOf(1, 'Q21', `${percent.toFixed(1)}%`)).toBe('right');
  expect(verdictOf(1, 'Q21', percent)).toBe('partly');
  expect(verdictOf(1, 'Q21', 0.2 * (percent / 100))).toBe('wrong');
});

test('points add up; what is blank counts as not answered', () => {
  const { points, most, marked: all } = marked(3, { Q01: 3, Q02: 1, Q03: 9 });
  expect([points, most]).toEqual([2, 12]);
  expect(all.filter(({ verdict }) => verdict === 'blank')).toHaveLength(9);
});

test('a statement judged rightly without a reason is half an answer', () => {
  const { marked: all, points } = marked(
    6,
    { Q01: '错', Q02: 'F', Q03: '对' },
    { reasons: { Q02: '各类客户期望不同' } },
  );
  expect(all.slice(0, 3).map(({ verdict }) => verdict)).toEqual(['partly', 'right', 'wrong']);
  expect(points).toBe(1.5);
});

test('a formula that was never calculated is not answered, and that is said', () => {
  const [first] = marked(3, { Q01: { formula: '1+2' } }).marked;
  expect(first.verdict).toBe('blank');
  expect(first.remark?.id).toBe('teaching.uncalculated');
});

test('changed data are named, and the answers marked by the original', () => {
  const { notices, marked: all } = marked(
    3,
    { Q02: 1 },
    {
      edit([, data]) {
        data[1][2] = 3;
        data.push(['KH299', 'A级', 1]);
      },
    },
  );
  expect(notices.map((notice) => say('zh', notice))).toEqual([
    '数据被改过：数据!C2 原为“2”，现为“3”；按原数据批阅',
    '“数据”表多出 1 行；按原数据批阅',
  ]);
  expect(all[1].verdict).toBe('right');
});

test('nothing is noticed where the data are as they were, in either language', () => {
  for (const { number } of CASES)
    for (const lang of ['zh', 'en'] as const) expect(marked(number, {}, { lang }).notices).toEqual([]);
});

test('questions are found by their numbers, in any order; one that is gone is not answered', () => {
  const { marked: all } = marked(
    3,
    { Q01: 3, Q02: 1 },
    {
      edit([, , answers]) {
        answers.splice(1, 2, answers[2], answers[1]);
        answers.pop();
      },
    },
  );
  expect(all.slice(0, 2).map(({ verdict }) => verdict)).toEqual(['right', 'right']);
  expect(all.at(-1)?.remark?.id).toBe('teaching.missing');
});

test('the keys follow the rules in force', () => {
  const merged = mergeRuleBook({ 'visit.A.visitPerMonth': 4 }, 'company');
  if (!merged.ok) throw new Error('no such rule');
  const { marked: all } = markWorkbook(handedIn(3, { Q01: 4 }), merged.book);
  expect(all[0].verdict).toBe('right');
});

test('a workbook that is no case says what to do', () => {
  const strange = memoryBook('list.xlsx', [{ name: 'Sheet1', rows: [['客户', '收入']] }]);
  expect(() => markWorkbook(strange, TEXTBOOK_RULES)).toThrow(Problem);
  expect(() => markWorkbook(strange, TEXTBOOK_RULES, CASES[0])).toThrow(/no sheet of answers/);
});
