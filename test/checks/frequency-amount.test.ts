import { frequencyAmount } from '../../src/shared/checks/frequency-amount';
import { day, management } from './books';
import { checkTester } from './check-tester';

const row = (value: number | string, frequency: number | string) =>
  management([], ['KH1', '海州', value, frequency, day('2026-03-27')]);

checkTester(frequencyAmount, {
  restsOn: ['C3', 'D3'],
  valid: [
    { why: 'both', book: [row(61500, 66)] },
    { why: 'neither', book: [row(0, 0)] },
  ],
  invalid: [
    { why: 'revenue without an order', book: [row(61500, 0)], findings: [{ at: 'D3', message: 'noOrders' }] },
    { why: 'orders without revenue', book: [row(0, 66)], findings: [{ at: 'D3', message: 'noAmount' }] },
  ],
  unanswered: [
    {
      why: 'a blank is for the check of required fields',
      book: [row('', 66)],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
