import { paperParties } from '../../src/shared/checks/paper-parties';
import { checkTester } from './check-tester';
import { contractWith, tenderWith } from './keeping-books';

checkTester(paperParties, {
  valid: [
    { why: 'two parties', book: [contractWith({ 承运人: '速达' })] },
    { why: 'one who invites and one who tenders', book: [tenderWith({})] },
  ],
  invalid: [
    { why: 'nobody carries', book: [contractWith({ 承运人: null })], findings: [{ at: 'B8', message: 'unnamed' }] },
    {
      why: 'the customer carries',
      book: [contractWith({ 承运人: ' 海州' })],
      findings: [{ at: 'B8', message: 'same' }],
    },
    { why: 'who invites tenders', book: [tenderWith({ 投标人: '海州' })], findings: [{ at: 'B6', message: 'same' }] },
  ],
  unanswered: [
    {
      why: 'no place for the carrier',
      book: [contractWith({})],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
