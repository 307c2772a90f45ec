import { contractSigned } from '../../src/shared/checks/contract-signed';
import { day } from './books';
import { checkTester } from './check-tester';
import { contractWith } from './keeping-books';

checkTester(contractSigned, {
  valid: [
    { why: 'signed before', book: [contractWith({ 签订日期: day('2025-06-20') })] },
    { why: 'signed on its first day', book: [contractWith({ 签订日期: day('2025-07-01') })] },
  ],
  invalid: [
    {
      why: 'signed a day late',
      book: [contractWith({ 签订日期: day('2025-07-02') })],
      findings: [{ at: 'B8', message: 'late' }],
    },
    {
      why: 'in force today, and never signed',
      book: [contractWith({ 签订日期: null })],
      asOf: '2025-07-01',
      findings: [{ at: 'B8', message: 'unsigned' }],
    },
  ],
  unanswered: [
    {
      why: 'it may still be signed',
      book: [contractWith({ 签订日期: null })],
      asOf: '2025-06-30',
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'no place for the day',
      book: [contractWith({})],
      asOf: '2025-07-01',
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
