import { contractSigned } from '../../src/shared/checks/contract-signed';
import { day } from './books';
import { checkTester } from './check-tester';
import { contractWith } from './keeping-books';

checkTester(contractSigned, {
  restsOn: ['B8', 'B6'],
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
      findings: [{ at: 'B8', message: 'unsigned', says: '合同 HT-1 自 2025-07-01 起生效' }],
    },
    {
      why: 'a contract that has no number yet',
      book: [contractWith({ 合同编号: null, 签订日期: day('2025-07-02') })],
      findings: [{ at: 'B8', message: 'late', says: '合同 — 自 2025-07-01 起生效' }],
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
      why: 'nobody says what day it is',
      book: [contractWith({ 签订日期: null })],
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
