import { rulesDiffer } from '../../src/shared/checks/rules-differ';
import { checkTester } from './check-tester';
import { registration } from './books';

const cases = registration([], ['TS20260305-001', '许岩']);
const own = (...rows: readonly (readonly [string, string | number])[]) => ({
  name: 'KA_Rules',
  rows: [['规则路径', '值'], ...rows.map((row) => [...row])],
});
const company = { 'complaint.replyDays': 5, 'visit.A.visitPerMonth': 4 };

checkTester(rulesDiffer, {
  valid: [
    { why: 'the company’s own value, said again', book: [cases, own(['complaint.replyDays', 5])], company },
    {
      why: 'a group whose entries are all as the company has them',
      book: [cases, own(['visit.A', '{"visitPerMonth":4,"callPerWeek":2}'])],
      company,
    },
  ],
  invalid: [
    {
      why: 'an entry that the company changed as well',
      book: [cases, own(['complaint.replyDays', 7])],
      company,
      findings: [{ at: 'KA_Rules!B2', message: 'differs', outcome: 'review' }],
    },
    {
      why: 'an entry that the company left as the textbook has it, behind one that agrees',
      book: [cases, own(['complaint.replyDays', 5], ['visit.B.visitPerMonth', 3])],
      company,
      findings: [{ at: 'KA_Rules!B3', message: 'differs', outcome: 'review' }],
    },
    {
      why: 'one entry of a group',
      book: [cases, own(['visit.A', '{"visitPerMonth":4,"callPerWeek":3}'])],
      company,
      findings: [{ at: 'KA_Rules!B2', message: 'differs', outcome: 'review' }],
    },
  ],
  unanswered: [
    {
      why: 'no company’s rules',
      book: [cases, own(['complaint.replyDays', 5])],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    { why: 'no rules of its own', book: [cases], company, outcome: 'notApplicable', message: 'run-checks.nothing' },
  ],
});
