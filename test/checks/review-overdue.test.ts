import { reviewOverdue } from '../../src/shared/checks/review-overdue';
import { day } from './books';
import { checkTester } from './check-tester';
import { creditFiles, gradings } from './keeping-books';

const asOf = '2026-03-31';
const file = (on: string | null, review: string | null) =>
  creditFiles(['复审日期'], ['KH1', '海州', 0, 0, on && day(on), review && day(review)]);
const graded = (...on: readonly string[]) =>
  gradings([], ...on.map((one) => ['KH1', '海州', day(one), '资信A级', '李越']));

checkTester(reviewOverdue, {
  valid: [
    { why: 'on the day', book: [file('2025-12-31', '2026-03-31')], asOf },
    { why: 'three months by the rules', book: [file('2025-12-31', null)], asOf },
    { why: 'graded anew since', book: [graded('2025-06-01', '2026-03-01')], asOf },
    {
      why: 'a company that reviews once a year',
      book: [graded('2025-06-01')],
      asOf,
      rules: { 'forms.keeping.reviewMonths': 12 },
    },
  ],
  invalid: [
    {
      why: 'a day past it',
      book: [file('2026-03-16', '2026-03-30')],
      asOf,
      findings: [{ at: 'F3', message: 'overdue', says: '应于 2026-03-30 复审，到 2026-03-31 已过1天' }],
    },
    {
      why: 'more than three months ago',
      book: [file('2025-12-30', null)],
      asOf,
      findings: [{ at: 'F3', message: 'overdue' }],
    },
    {
      why: 'the last of two gradings, without a column for the review',
      book: [graded('2025-06-01', '2025-12-01')],
      asOf,
      findings: [{ at: 'C4', message: 'overdue' }],
    },
  ],
  unanswered: [
    {
      why: 'without a date',
      book: [file('2025-01-01', null)],
      outcome: 'couldNotCheck',
      message: 'run-checks.needsAsOf',
    },
    { why: 'no day at all', book: [file(null, null)], asOf, outcome: 'notApplicable', message: 'run-checks.nothing' },
  ],
});
