import { complaintExpired } from '../../src/shared/checks/complaint-expired';
import { day, registration } from './books';
import { checkTester } from './check-tester';

const sent = (sentOn: string, acceptedOn = '2026-03-05') =>
  registration(['寄件日期'], ['TS1', '许岩', day(acceptedOn), day(sentOn)]);

checkTester(complaintExpired, {
  restsOn: ['C3', 'D3'],
  valid: [
    { why: 'a year to the day', book: [sent('2025-03-05')] },
    { why: 'two days', book: [sent('2026-03-03')] },
  ],
  invalid: [
    {
      why: 'a year and a day',
      book: [sent('2025-03-04')],
      findings: [{ at: 'D3', message: 'expired', outcome: 'review' }],
    },
    {
      why: 'two years where two are allowed, and a day',
      book: [sent('2024-03-04')],
      rules: { 'complaint.validityYears': 2 },
      findings: [{ at: 'D3', message: 'expired', outcome: 'review' }],
    },
  ],
});
