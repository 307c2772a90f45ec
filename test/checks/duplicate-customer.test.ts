import { duplicateCustomer } from '../../src/shared/checks/duplicate-customer';
import { appointment, day, management } from './books';
import { checkTester } from './check-tester';

const set = (id: string, on: string, until: string, adjustment = '保持') => [
  id,
  '海州远航',
  'A级',
  150,
  day(on),
  day(until),
  adjustment,
];
const appointed = (...rows: ReturnType<typeof set>[]) => appointment(['设定日期', '有效期至', '调整类型'], ...rows);
const row = (id: string, name: string, to: string) => [id, name, 61500, 66, day('2025-03-27'), day(to)];

checkTester(duplicateCustomer, {
  valid: [
    {
      why: 'two customers',
      book: [management(['统计期间止'], row('KH1', '海州', '2026-03-31'), row('KH2', '滨江', '2026-03-31'))],
    },
    {
      why: 'one customer in two periods',
      book: [management(['统计期间止'], row('KH1', '海州', '2026-03-31'), row('KH1', '海州', '2025-03-31'))],
    },
    {
      why: 'a quarter and the half-year that ends with it are two periods',
      book: [
        management(
          ['统计期间起', '统计期间止'],
          ...['2026-01-01', '2025-10-01'].map((from) => [
            'KH1',
            '海州',
            61500,
            66,
            day('2026-03-27'),
            day(from),
            day('2026-03-31'),
          ]),
        ),
      ],
    },
    {
      why: 'the old appointment ends the day before the new one begins',
      book: [appointed(set('KH1', '2025-01-05', '2026-01-04'), set('KH1', '2026-01-05', '2027-01-05'))],
    },
    {
      why: 'a removal is no appointment',
      book: [appointed(set('KH1', '2026-01-05', '2027-01-05'), set('KH1', '2026-03-01', '2027-01-05', '退出'))],
    },
  ],
  invalid: [
    {
      why: 'the same customer in one period',
      book: [management(['统计期间止'], row('KH1', '海州', '2026-03-31'), row('kh1', '海州', '2026-03-31'))],
      findings: [{ at: 'A4', message: 'period' }],
    },
    {
      why: 'by its name where it has no number',
      book: [management(['统计期间止'], row('', '海州', '2026-03-31'), row('', '海州', '2026-03-31'))],
      findings: [{ at: 'B4', message: 'period' }],
    },
    {
      why: 'two appointments that overlap by a day',
      book: [appointed(set('KH1', '2025-01-05', '2026-01-05'), set('KH1', '2026-01-05', '2027-01-05'))],
      findings: [{ at: 'A4', message: 'appointment', says: '大客户设定表!A3' }],
    },
    {
      why: 'an appointment without its day began before any other, and one without an end goes on',
      book: [
        appointment(
          ['设定日期', '有效期至', '调整类型'],
          ['KH1', '海州远航', 'A级', 150, null, day('2026-01-05'), '保持'],
          ['KH1', '海州远航', 'A级', 150, day('2026-01-05'), null, null],
          ['KH1', '海州远航', 'A级', 150, day('2026-09-05'), null, '保持'],
        ),
      ],
      findings: [
        { at: 'A4', message: 'appointment' },
        { at: 'A5', message: 'appointment' },
      ],
    },
  ],
  unanswered: [
    {
      why: 'rows of nobody',
      book: [
        management([], [null, null, 61500, 66, day('2026-03-27')], [null, null, 61500, 66, day('2026-03-27')]),
        appointment([], [null, null, 'A级', 150], [null, null, 'A级', 150]),
      ],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
