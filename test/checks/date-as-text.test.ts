import { dateAsText } from '../../src/shared/checks/date-as-text';
import { asText, day, handling, registration, serial } from './books';
import { checkTester } from './check-tester';

const accepted = (cell: Parameters<typeof registration>[1][number]) => registration([], ['TS1', '许岩', cell]);

checkTester(dateAsText, {
  restsOn: ['C3'],
  valid: [
    { why: 'a date', book: [accepted(day('2026-03-05'))] },
    { why: 'a date with a time', book: [accepted(day('2026-03-05 14:30'))] },
  ],
  invalid: [
    { why: 'dots', book: [accepted('2026.3.5')], findings: [{ at: 'C3', message: 'text', fix: serial('2026-03-05') }] },
    {
      why: 'Chinese, in a cell with the text format',
      book: [accepted(asText('2026年3月5日'))],
      findings: [{ at: 'C3', message: 'text', fix: serial('2026-03-05') }],
    },
    {
      why: 'the time behind it is kept',
      book: [accepted('2026-03-05 14:30')],
      findings: [{ at: 'C3', message: 'text', fix: serial('2026-03-05 14:30') }],
    },
    {
      why: 'eight digits typed as a number',
      book: [accepted(20260305)],
      findings: [{ at: 'C3', message: 'number', fix: serial('2026-03-05') }],
    },
    {
      why: 'a date whose format was lost shows as 46086; it gets its format back',
      book: [accepted(serial('2026-03-05'))],
      findings: [{ at: 'C3', message: 'number', fix: serial('2026-03-05') }],
    },
  ],
  unanswered: [
    {
      why: 'what is no date at all is not a date stored as text',
      book: [handling([], ['TS1', '许岩', 'CL1', '下周一'])],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
