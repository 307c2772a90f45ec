import { limitPolicy } from '../../src/shared/checks/limit-policy';
import type { MemoryContent } from '../../src/shared/workbook/memory-book';
import { day } from './books';
import { checkTester } from './check-tester';
import { creditLimits, gradings, limitChanges } from './keeping-books';

const given = (grade: MemoryContent, limit: MemoryContent, days: MemoryContent) =>
  creditLimits(['资信等级', '账期天数'], ['KH1', '海州', 9000, limit, day('2026-01-10'), grade, days]);
const raised = limitChanges([], ['ED-1', 'KH1', '海州', day('2026-03-18'), '上调', 0, 5000]);
const graded = (grade: string) => gradings([], ['KH1', '海州', day('2026-01-09'), grade, '李越']);

checkTester(limitPolicy, {
  restsOn: ['D3', 'F3', 'G3'],
  valid: [
    { why: 'grade A, thirty days', book: [given('资信A级', 40000, 30)] },
    { why: 'grade B with nothing', book: [given('资信B级', 0, 0)] },
    {
      why: 'a company whose contracts run sixty days',
      book: [given('资信A级', 1, 60)],
      rules: { 'credit.terms.A.days': 60 },
    },
    { why: 'raised, and grade A', book: [raised, graded('资信A级')] },
  ],
  invalid: [
    { why: 'a limit of grade B', book: [given('资信B级', 1, 0)], findings: [{ at: 'D3', message: 'noLimit' }] },
    {
      why: 'a term of grade C',
      book: [given('资信C级', 0, 1)],
      findings: [{ at: 'G3', message: 'term', severity: 'warning' }],
    },
    {
      why: 'longer than grade A may take',
      book: [given('资信A级', 1, 31)],
      findings: [{ at: 'G3', message: 'term', severity: 'warning' }],
    },
    {
      why: 'raised, and graded D elsewhere',
      book: [raised, graded('资信D级')],
      findings: [{ at: '客户信用额度变更表!G3', message: 'noLimit' }],
    },
  ],
  unanswered: [
    {
      why: 'nobody was graded',
      book: [given(null, 5000, 30)],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'amounts that nobody can read',
      book: [given('资信B级', '若干', '月底')],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
