import { creditExceeded } from '../../src/shared/checks/credit-exceeded';
import type { MemoryContent } from '../../src/shared/workbook/memory-book';
import { day } from './books';
import { checkTester } from './check-tester';
import { creditFiles, creditLimits, customerCard, limitChanges } from './keeping-books';

const ON = day('2026-03-16');
type Cell = MemoryContent;
/** 结算方式 F, 应收余额 G, 信用额度 H, 逾期金额 I, 合同账期天数 J, 资信等级 K, 账期天数 L. */
const file = (
  settlement: Cell,
  owed: Cell,
  limit: Cell,
  overdue: Cell = 0,
  contract: Cell = null,
  grade: Cell = null,
  days: Cell = null,
) =>
  creditFiles(
    ['结算方式', '应收余额（元）', '信用额度（元）', '逾期金额（元）', '合同账期天数', '资信等级', '账期天数'],
    ['KH1', '海州', 0, 0, ON, settlement, owed, limit, overdue, contract, grade, days],
  );
const set = (limit: Cell, owed: Cell = null) =>
  creditLimits(['应收余额（元）'], ['KH1', '海州', 42000, limit, day('2026-01-10'), owed]);
const raised = (after: number, until: string | null, kind = '临时上调') =>
  limitChanges(
    ['临时额度到期日'],
    ['ED-1', 'KH1', '海州', day('2026-03-18'), kind, 40000, after, until === null ? null : day(until)],
  );

const asOf = '2026-03-31';

checkTester(creditExceeded, {
  restsOn: ['F3', 'G3', 'H3', 'I3', 'J3', 'K3'],
  valid: [
    { why: 'as much as the limit, and as long as the term', book: [file('月结', 40000, 40000, 0, 30, '资信A级')] },
    { why: 'paid at once: nothing of it is on account', book: [file('现结', 500, 0, 300), set(40000, 1)] },
    {
      why: 'raised for a time that still runs',
      book: [file('月结', 42000, 40000), set(40000), raised(42000, '2026-04-30')],
      asOf,
    },
    { why: 'a limit that is not known', book: [file('月结', 40000, null)] },
    { why: 'amounts that nobody can read', book: [file('月结', '四万', 40000, 0)] },
    { why: 'a longer term than the default that was granted', book: [file('月结', 1, 40000, 0, 45, '资信A级', 45)] },
  ],
  invalid: [
    { why: 'a fen more', book: [file('月结', 40000.01, 40000)], findings: [{ at: 'G3', message: 'over' }] },
    {
      why: 'the limit sheet counts before what the file repeats',
      book: [file('月结', 41000, 50000), set(40000)],
      findings: [{ at: '客户信用档案!G3', message: 'over' }],
    },
    {
      why: 'raised for a time that has run out',
      book: [file('月结', 42000, 40000), set(40000), raised(42000, '2026-03-20')],
      asOf,
      findings: [{ at: '客户信用档案!G3', message: 'over' }],
    },
    {
      why: 'lowered since it was set',
      book: [set(40000, 30000), raised(20000, null, '下调')],
      asOf,
      findings: [{ at: '客户信用限度核定表!F3', message: 'over' }],
    },
    { why: 'overdue', book: [file('月结', 100, 40000, 100)], findings: [{ at: 'I3', message: 'overdue' }] },
    {
      why: 'a contract longer than grade A has by default',
      book: [file('月结', 100, 40000, 0, 31, '资信A级')],
      findings: [{ at: 'J3', message: 'days', severity: 'warning' }],
    },
    {
      why: 'any term at all where the grade has none',
      book: [file('月结', 0, 0, 0, 1, '资信B级')],
      findings: [{ at: 'J3', message: 'days', severity: 'warning' }],
    },
    {
      why: 'on the card',
      book: [customerCard('卡', { 客户编号: 'KH1', 客户名称: '海州', 年度: 2026, 应收余额: 9000, 信用额度: 8000 })],
      findings: [{ at: 'B5', message: 'over' }],
    },
  ],
  unanswered: [
    {
      why: 'nobody is on account',
      book: [file('预存', 1, 0, 1)],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
