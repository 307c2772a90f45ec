import { shareTotal } from '../../src/shared/checks/share-total';
import { day, management } from './books';
import { checkTester } from './check-tester';

const shares = (...all: readonly number[]) =>
  management(
    ['占总额比'],
    ...all.map((share, i) => [`KH${i}`, `客户${i}`, share * 90000, 10, day('2026-03-27'), share]),
  );
const period = (to: string, share: number, i: number) => [
  `KH${i}`,
  `客户${i}`,
  1,
  1,
  day('2026-01-01'),
  share,
  day(to),
];

checkTester(shareTotal, {
  valid: [
    { why: 'exactly the whole', book: [shares(0.6, 0.4)] },
    { why: 'one hundredth short, by rounding', book: [shares(0.33, 0.33, 0.33)] },
    {
      why: 'two periods, each of them whole',
      book: [
        management(
          ['占总额比', '统计期间止'],
          period('2026-03-31', 1, 1),
          period('2025-03-31', 0.5, 1),
          period('2025-03-31', 0.5, 2),
        ),
      ],
    },
    { why: 'percentages written as such', book: [shares(60, 40)] },
  ],
  invalid: [
    { why: 'a customer is missing', book: [shares(0.6, 0.3)], findings: [{ at: 'F2', message: 'all' }] },
    { why: 'more than the whole', book: [shares(0.6, 0.43)], findings: [{ at: 'F2', message: 'all' }] },
    {
      why: 'one of two periods',
      book: [management(['占总额比', '统计期间止'], period('2026-03-31', 1, 1), period('2025-03-31', 0.5, 1))],
      findings: [{ at: 'F2', message: 'total' }],
    },
  ],
});
