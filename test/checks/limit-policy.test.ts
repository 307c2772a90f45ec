import { limitPolicy } from '../../src/shared/checks/limit-policy';
import type { MemoryContent } from '../../src/shared/workbook/memory-book';
import { day } from './books';
import { checkTester } from './check-tester';
import { creditFiles, creditLimits, customerCard, gradings, limitChanges } from './keeping-books';

const given = (grade: MemoryContent, limit: MemoryContent, days: MemoryContent) =>
  creditLimits(['资信等级', '账期天数'], ['KH1', '海州', 9000, limit, day('2026-01-10'), grade, days]);
const raised = limitChanges([], ['ED-1', 'KH1', '海州', day('2026-03-18'), '上调', 0, 5000]);
const graded = (grade: string) => gradings([], ['KH1', '海州', day('2026-01-09'), grade, '李越']);
const card = (grade: MemoryContent, limit: MemoryContent, year = 2026) =>
  customerCard('卡', { 客户编号: 'KH1', 客户名称: '海州', 年度: year, 资信等级: grade, 信用额度: limit });
/** 资信等级 F, 信用额度 G, 账期天数 H. */
const file = (grade: MemoryContent, limit: MemoryContent, days: MemoryContent) =>
  creditFiles(['资信等级', '信用额度（元）', '账期天数'], ['KH1', '海州', 0, 0, day('2026-03-16'), grade, limit, days]);

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
    { why: 'a card of grade A', book: [card('资信A级', 40000)] },
    { why: 'a card of grade B with nothing', book: [card('资信B级', 0)] },
    { why: 'a file of grade A, with thirty days', book: [file('资信A级', 40000, 30)] },
    {
      why: 'a company that gives grade B one purchase',
      book: [card('资信B级', 8000)],
      rules: { 'credit.terms.B.limitUnits': 1 },
    },
    {
      why: 'the card has another limit than was set: it is out of date, which stale-derived tells',
      book: [given('资信B级', 0, 0), card('资信B级', 8000)],
      asOf: '2026-03-31',
    },
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
    {
      why: 'a card of grade B',
      book: [card('资信B级', 8000)],
      findings: [{ at: 'B6', message: 'noLimit', says: '海州是资信B级，应现款现货，不应有额度，这里是8,000元。' }],
    },
    {
      why: 'a card whose customer was graded elsewhere',
      book: [card(null, 1), graded('资信C级')],
      findings: [{ at: '卡!B6', message: 'noLimit' }],
    },
    {
      why: 'a file of grade D, with limit and term',
      book: [file('资信D级', 5000, 30)],
      findings: [
        { at: 'G3', message: 'noLimit' },
        { at: 'H3', message: 'term', severity: 'warning' },
      ],
    },
    {
      why: 'card and file repeat what the limit sheet has wrong: told once, there',
      book: [given('资信B级', 8000, 30), card('资信B级', 8000), file('资信B级', 8000, 30)],
      asOf: '2026-03-31',
      findings: [
        { at: '客户信用限度核定表!D3', message: 'noLimit' },
        { at: '客户信用限度核定表!G3', message: 'term', severity: 'warning' },
      ],
    },
    {
      why: 'a limit that was set for grade A, on a card that says B',
      book: [given('资信A级', 8000, 30), card('资信B级', 8000)],
      asOf: '2026-03-31',
      findings: [{ at: '卡!B6', message: 'noLimit' }],
    },
    {
      why: 'last year’s card says what was then, whatever holds now',
      book: [given('资信B级', 0, 0), card('资信B级', 8000, 2025)],
      asOf: '2026-03-31',
      findings: [{ at: '卡!B6', message: 'noLimit' }],
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
