import { fileStale } from '../../src/shared/checks/file-stale';
import type { MemoryContent } from '../../src/shared/workbook/memory-book';
import { day } from './books';
import { checkTester } from './check-tester';
import { creditFiles, customerFile } from './keeping-books';

const asOf = '2026-03-31';
const credit = (on: MemoryContent) => creditFiles([], ['KH1', '海州', 0, 0, on]);
const file = (on: MemoryContent) =>
  customerFile('档案', {
    客户编号: 'KH1',
    客户名称: '海州',
    经营地址: '港城大道',
    联系人: '许岩',
    建档日期: day('2024-05-06'),
    最后更新日期: on,
  });

checkTester(fileStale, {
  restsOn: ['E3'],
  valid: [
    { why: 'ninety days to the day', book: [credit(day('2025-12-31'))], asOf },
    { why: 'a card', book: [file(day('2026-03-12'))], asOf },
    {
      why: 'a company that updates once a year',
      book: [credit(day('2025-04-01'))],
      asOf,
      rules: { 'forms.file.staleDays': 365 },
    },
  ],
  invalid: [
    { why: 'a day more', book: [credit(day('2025-12-30'))], asOf, findings: [{ at: 'E3', message: 'stale' }] },
    { why: 'on a card', book: [file(day('2025-11-12'))], asOf, findings: [{ at: 'B7', message: 'stale' }] },
  ],
  unanswered: [
    {
      why: 'without a date',
      book: [credit(day('2025-12-30'))],
      outcome: 'couldNotCheck',
      message: 'run-checks.needsAsOf',
    },
    {
      why: 'no day, or one that nobody can read',
      book: [credit(null), credit('去年')],
      asOf,
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
