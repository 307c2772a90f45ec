import { revisitDue } from '../../src/shared/checks/revisit-due';
import { day } from './books';
import { checkTester } from './check-tester';
import { revisitPlans, revisitRecords, revisitReports } from './keeping-books';

const asOf = '2026-03-31';
const plan = (on: string | null, number: string | null = 'HF-1') =>
  revisitPlans([], [number, 'KH1', '海州', on && day(on), '电话']);
const record = (on: string | null, number = 'HF-1') => revisitRecords([], [number, '海州', on && day(on), '电话']);
const report = (on: string | null, number = 'HF-1') =>
  revisitReports([], [number, '海州', day('2026-03-12'), on && day(on)]);

checkTester(revisitDue, {
  restsOn: ['客户回访计划!A3', '客户回访计划!D3', '客户回访记录表!A3', '客户回访记录表!C3', '客户回访报告表!D3'],
  valid: [
    {
      why: 'made and reported the next day',
      book: [plan('2026-03-12'), record('2026-03-12'), report('2026-03-13')],
      asOf,
    },
    { why: 'planned for today', book: [plan('2026-03-31'), record('2026-03-12', 'HF-2')], asOf },
    {
      why: 'made yesterday, the report is due today',
      book: [record('2026-03-30'), report('2026-03-12', 'HF-2')],
      asOf,
    },
    {
      why: 'a company that gives a week',
      book: [record('2026-03-12'), report('2026-03-19')],
      asOf,
      rules: { 'forms.contactLog.reportDays': 7 },
    },
  ],
  invalid: [
    {
      why: 'not made',
      book: [plan('2026-03-30'), record('2026-03-12', 'HF-2')],
      asOf,
      findings: [{ at: '客户回访计划!D3', message: 'missed' }],
    },
    {
      why: 'reported two days after',
      book: [record('2026-03-12'), report('2026-03-14')],
      asOf,
      findings: [{ at: '客户回访报告表!D3', message: 'late' }],
    },
    {
      why: 'not reported',
      book: [record('2026-03-29'), report('2026-03-13', 'HF-2')],
      asOf,
      findings: [{ at: '客户回访记录表!A3', message: 'unreported' }],
    },
  ],
  unanswered: [
    {
      why: 'without a date',
      book: [plan('2026-03-12'), record('2026-03-12')],
      outcome: 'couldNotCheck',
      message: 'run-checks.needsAsOf',
    },
    {
      why: 'records are kept elsewhere',
      book: [plan('2026-03-12')],
      asOf,
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'numbers and days are missing',
      book: [plan(null), record('2026-03-12')],
      asOf,
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
