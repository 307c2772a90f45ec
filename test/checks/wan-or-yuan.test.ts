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
    { why: 'just below what is doubtful', book: [revenues(100, 100, 100, 199900)] },
    { why: 'just above what may be a mix-up', book: [revenues(100, 100, 100, 5000100)] },
    {
      why: 'a hundred million yuan a year in 万元, the most that is usual',
      book: [targets(10000, 10000, 10000, 10000)],
    },
    {
      why: 'a profit is worked out, and for another check',
      book: [
        management(
          ['利润'],
          ...[15300, 15300, 1.53, 15300].map((profit, i) => [
            `KH${i}`,
            `客户${i}`,
            61500,
            10,
            day('2026-03-27'),
            profit,
          ]),
        ),
      ],
    },
    { why: 'a hundred thousand times is no mix-up of units either', book: [revenues(100, 110, 120, 11000000)] },
  ],
  invalid: [
    {
      why: 'yuan in a column of 万元: 180 000 / 10 000',
      book: [targets(15, 18, 180000, 20)],
      // The median of 15, 18, 20 and 180 000 is 19: 9 474 times as much.
      findings: [{ at: 'D5', message: 'tooLarge', outcome: 'review', suggestions: [18], says: '中位数的9,500倍' }],
    },
    {
      why: '万元 in a column of yuan: 6.15 × 10 000',
      book: [revenues(61500, 48000, 6.15, 52000, 70000)],
      // The median is 52 000: 8 455 times as much.
      findings: [
        { at: 'C5', message: 'tooSmall', outcome: 'review', suggestions: [61500], says: '中位数的8,500分之一' },
      ],
    },
    {
      why: 'the least that is doubtful, and the most',
      book: [revenues(100, 100, 100, 200000, 5000000)],
      findings: [
        { at: 'C6', message: 'tooLarge', outcome: 'review', suggestions: [20] },
        { at: 'C7', message: 'tooLarge', outcome: 'review', suggestions: [500] },
      ],
    },
    {
      why: 'a text has no number that could be put right',
      book: [
        management(
          [],
          ...[100, 100, 100, '100万'].map((amount, i) => [`KH${i}`, `客户${i}`, amount, 10, day('2026-03-27')]),
        ),
      ],
      findings: [{ at: 'C6', message: 'tooLarge', outcome: 'review' }],
    },
    {
      why: 'a whole column of yuan under the label 万元: said once, at the header',
      book: [targets(150000, 180000, 1200000, 240000)],
      // The median of four is the mean of the two in the middle: 21 万.
      findings: [{ at: 'D2', message: 'column', outcome: 'review', says: '一般在210,000万元左右' }],
    },
  ],
  unanswered: [
    {
      why: 'three amounts say nothing about the usual size',
      book: [targets(15, 180000, 20)],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
    {
      why: 'nor do they with a nought beside them',
      book: [targets(15, 180000, 20, 0)],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
