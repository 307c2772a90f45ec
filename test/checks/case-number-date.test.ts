import { caseNumberDate } from '../../src/shared/checks/case-number-date';
import { day, registration } from './books';
import { checkTester } from './check-tester';

const numbers = (...all: readonly (readonly [number: string, on: string])[]) =>
  registration([], ...all.map(([number, on]) => [number, '许岩', day(on)]));

checkTester(caseNumberDate, {
  restsOn: ['A3', 'C3', 'A4', 'C4'],
  valid: [
    {
      why: 'the same days, one with a time',
      book: [numbers(['TS20260305-001', '2026-03-05'], ['TS20260306-001', '2026-03-06 16:20'])],
    },
    {
      why: 'a number of another pattern is reported as that',
      book: [numbers(['TS20260305-001', '2026-03-05'], ['TS20260306-001', '2026-03-06'], ['2026-7', '2026-03-08'])],
    },
    { why: 'the only number, as the rule book writes them', book: [numbers(['TS20260305-001', '2026-03-05'])] },
    {
      why: 'a number that names the month',
      book: [numbers(['TS202603-01', '2026-03-05'], ['TS202603-02', '2026-03-31'])],
    },
  ],
  invalid: [
    {
      why: 'a day apart',
      book: [
        numbers(['TS20260305-001', '2026-03-05'], ['TS20260306-001', '2026-03-06'], ['TS20260307-001', '2026-03-08']),
      ],
      findings: [{ at: 'A5', message: 'differs', says: 'TS20260307-001' }],
    },
    {
      // One number alone shows no way of writing them: TS, the date from the third character on, a dash, three digits.
      why: 'the only number, as the rule book writes them',
      book: [numbers(['TS20260304-001', '2026-03-05'])],
      findings: [{ at: 'A3', message: 'differs' }],
    },
    {
      why: 'last year’s number',
      book: [numbers(['TS2026-01', '2026-03-05'], ['TS2026-02', '2026-03-06'], ['TS2025-03', '2026-03-07'])],
      findings: [{ at: 'A5', message: 'differs' }],
    },
  ],
  unanswered: [
    {
      why: 'numbers without a date',
      book: [numbers(['第1号', '2026-03-05'], ['第2号', '2026-03-06'])],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
