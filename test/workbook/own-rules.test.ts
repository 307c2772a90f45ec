import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { say } from '../../src/shared/text/message';
import { memoryBook, type MemoryContent } from '../../src/shared/workbook/memory-book';
import { ownRules } from '../../src/shared/workbook/own-rules';

const rulesOf = (...rows: readonly (readonly MemoryContent[])[]) =>
  ownRules(memoryBook('march.xlsx', [{ name: 'KA_Rules', rows }]));

test('a workbook without the sheet has no rules of its own', () =>
  expect(ownRules(memoryBook('march.xlsx', [{ name: '规则', rows: [['visit.A.visitPerMonth', 5]] }]))).toBeUndefined());

test('numbers, truth values, texts and lists replace the textbook’s; headings and notes are passed over', () => {
  const result = rulesOf(
    ['规则路径', '值', '名称'],
    ['visit.A.visitPerMonth', 5, 'A级每月走访'],
    [' complaint.rollHoliday ', true],
    ['period.asOf', '2026-03-31'],
    ['satisfaction.scores', '[100,80,60,30,0]'],
    ['', ''],
    ['以上由客服部确定'],
  );
  if (result === undefined || !result.ok) throw new Error('refused');
  const { values, overridden, version } = result.book;
  expect([
    values.visit.A.visitPerMonth,
    values.complaint.rollHoliday,
    values.period.asOf,
    values.satisfaction.scores,
  ]).toEqual([5, true, '2026-03-31', [100, 80, 60, 30, 0]]);
  expect(overridden).toHaveLength(4);
  expect(version).toBe(`${TEXTBOOK_RULES.version}+march.xlsx`);
});

test.each<[string, MemoryContent[][], RegExp]>([
  ['a path that does not exist', [['visit.A.visitsPerMonth', 5]], /KA_Rules → visit\.A\.visitsPerMonth/],
  ['a value that is not allowed', [['visit.A.visitPerMonth', 'often']], /KA_Rules → visit\.A\.visitPerMonth.*often/],
  [
    'a path that stands there twice',
    [
      ['visit.A.visitPerMonth', 5],
      ['visit.A.visitPerMonth', 6],
    ],
    /given twice/,
  ],
])('%s is told', (_, rows, says) => {
  const result = rulesOf(...rows);
  expect(result !== undefined && !result.ok && result.errors.map((error) => say('en', error)).join('\n')).toMatch(says);
});
