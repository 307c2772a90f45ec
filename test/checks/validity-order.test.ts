import { validityOrder } from '../../src/shared/checks/validity-order';
import { appointment, day, management, registration } from './books';
import { checkTester } from './check-tester';

const set = (on: string, until: string) =>
  appointment(['设定日期', '有效期至'], ['KH1', '海州', 'A级', 150, day(on), day(until)]);
const period = (from: string, to: string) =>
  management(['统计期间起', '统计期间止'], ['KH1', '海州', 61500, 66, day('2026-03-27'), day(from), day(to)]);

checkTester(validityOrder, {
  restsOn: ['E3', 'F3'],
  valid: [
    { why: 'a year', book: [set('2026-01-05', '2027-01-05')] },
    { why: 'a period of one day', book: [period('2026-03-31', '2026-03-31')] },
  ],
  invalid: [
    {
      why: 'it ends before it begins',
      book: [set('2026-01-05', '2025-01-05')],
      findings: [{ at: 'F3', message: 'date-pairs.before' }],
    },
    {
      why: 'it ends on the day on which it begins',
      book: [set('2026-01-05', '2026-01-05')],
      findings: [{ at: 'F3', message: 'date-pairs.notAfter' }],
    },
    {
      why: 'a period turned round',
      book: [period('2026-03-31', '2025-04-01')],
      findings: [{ at: 'G3', message: 'date-pairs.before' }],
    },
  ],
  unanswered: [
    {
      why: 'a workbook without those forms',
      book: [registration([], ['TS1', '许岩', day('2026-03-05')])],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
