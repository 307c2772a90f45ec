import { yearAsDate } from '../../src/shared/checks/year-as-date';
import { day, registration } from './books';
import { checkTester } from './check-tester';

const accepted = (cell: Parameters<typeof registration>[1][number]) => registration([], ['TS1', '许岩', cell]);

checkTester(yearAsDate, {
  valid: [
    { why: 'a date', book: [accepted(day('2026-03-05'))] },
    // 1989 is before every plausible year, so that serial is left to the check of types.
    { why: 'a serial that is no plausible year', book: [accepted({ day: 1989 })] },
  ],
  invalid: [
    {
      why: '2026 in a date cell shows 1905-07-18',
      book: [accepted({ day: 2026 })],
      findings: [{ at: 'C3', message: 'values.yearAsDate' }],
    },
    { why: '2026 in a plain cell', book: [accepted(2026)], findings: [{ at: 'C3', message: 'values.yearAsDate' }] },
    {
      why: 'the first plausible year',
      book: [accepted({ day: 1990 })],
      findings: [{ at: 'C3', message: 'values.yearAsDate' }],
    },
  ],
  unanswered: [
    { why: 'a date as text', book: [accepted('2026-03-05')], outcome: 'notApplicable', message: 'run-checks.nothing' },
  ],
});
