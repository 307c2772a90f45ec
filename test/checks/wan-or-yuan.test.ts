import { wanOrYuan } from '../../src/shared/checks/wan-or-yuan';
import { appointment, day, management } from './books';
import { checkTester } from './check-tester';

const targets = (...amounts: readonly number[]) =>
  appointment([], ...amounts.map((amount, i) => [`KH${i}`, `客户${i}`, 'C级', amount]));
const revenues = (...amounts: readonly number[]) =>
  management([], ...amounts.map((amount, i) => [`KH${i}`, `客户${i}`, amount, 10, day('2026-03-27')]));

checkTester(wanOrYuan, {
  valid: [
    { why: 'targets between 12 and 1 200 万元', book: [targets(12, 15, 60, 1200)] },
    // A thousand times as much is a large customer, or another slip: 2 000 is where the mix-up begins.
    { why: 'a thousand times the median', book: [revenues(100, 110, 120, 110000)] },
    { why: 'a hundred thousand times is no mix-up of units either', book: [revenues(100, 110, 120, 11000000)] },
  ],
  invalid: [
    {
      why: 'yuan in a column of 万元: 180 000 / 10 000',
      book: [targets(15, 18, 180000, 20)],
      findings: [{ at: 'D5', message: 'tooLarge', outcome: 'review', suggestions: [18] }],
    },
    {
      why: '万元 in a column of yuan: 6.15 × 10 000',
      book: [revenues(61500, 48000, 6.15, 52000, 70000)],
      findings: [{ at: 'C5', message: 'tooSmall', outcome: 'review', suggestions: [61500] }],
    },
    {
      why: 'a whole column of yuan under the label 万元: said once, at the header',
      book: [targets(150000, 180000, 1200000, 240000)],
      findings: [{ at: 'D2', message: 'column', outcome: 'review' }],
    },
  ],
  unanswered: [
    {
      why: 'three amounts say nothing about the usual size',
      book: [targets(15, 180000, 20)],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
