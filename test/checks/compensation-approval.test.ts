import { compensationApproval } from '../../src/shared/checks/compensation-approval';
import { day, handling } from './books';
import { checkTester } from './check-tester';

const paid = (amount: number, approval: string) =>
  handling(['赔偿金额', '超权审批'], ['TS1', '许岩', 'CL1', day('2026-03-06'), amount, approval]);
const rules = { 'complaint.compensation.authorityLimit': 500 };

checkTester(compensationApproval, {
  restsOn: ['E3'],
  valid: [
    { why: 'just within the authority', book: [paid(500, '')], rules },
    { why: 'above it, to be signed: the signature is on paper', book: [paid(1200, '待签')], rules },
  ],
  invalid: [
    { why: 'above it, without a word', book: [paid(500.01, '')], rules, findings: [{ at: 'E3', message: 'missing' }] },
  ],
  unanswered: [
    {
      why: 'the company has not set an authority',
      book: [paid(1200, '')],
      outcome: 'couldNotCheck',
      message: 'notSet',
    },
    {
      why: 'the company wants no approval',
      book: [paid(1300, '')],
      rules: { ...rules, 'complaint.compensation.approvalAboveAuthority': false },
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
