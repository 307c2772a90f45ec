import { identifierAsNumber } from '../../src/shared/checks/identifier-as-number';
import { asText, day, registration } from './books';
import { checkTester } from './check-tester';

const phone = (cell: Parameters<typeof registration>[1][number]) =>
  registration(['联系方式'], ['TS1', '许岩', day('2026-03-05'), cell]);

checkTester(identifierAsNumber, {
  valid: [
    { why: 'digits as text', book: [phone(asText('13800000001'))] },
    { why: 'a number that has lost digits is for another check', book: [phone(1380000000112233)] },
  ],
  invalid: [
    {
      why: 'a mobile number as a number',
      book: [phone(13800000001)],
      findings: [{ at: 'D3', message: 'number', fix: '13800000001' }],
    },
    {
      why: 'a case number of digits alone',
      book: [registration([], [20260305001, '许岩', day('2026-03-05')])],
      findings: [{ at: 'A3', message: 'number', fix: '20260305001' }],
    },
  ],
});
