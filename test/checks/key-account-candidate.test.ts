import { keyAccountCandidate } from '../../src/shared/checks/key-account-candidate';
import { day, management } from './books';
import { checkTester } from './check-tester';
import { appointed } from './keeping-books';

type Period = readonly [from: string, to: string];
const NOW: Period = ['2026-01-01', '2026-03-31'];
const EARLIER: Period = ['2025-07-01', '2025-09-30'];
const BEFORE: Period = ['2025-10-01', '2025-12-31'];

const row = (id: string, value: number | string, [from, to]: Period) => [
  id,
  `客户${id}`,
  value,
  10,
  day(to),
  day(from),
  day(to),
];
const sheet = (...rows: ReturnType<typeof row>[]) => management(['统计期间起', '统计期间止'], ...rows);

/** Ten customers: the first is class A, the second B, the others C (20 % of ten are two, 5 % at least one). */
const ten = (period: Period, first = 'KH01', second = 'KH02') =>
  Array.from({ length: 10 }, (_, i) => {
    const id = `KH${String(i + 1).padStart(2, '0')}`;
    return row(id, id === first ? 9000 : id === second ? 8000 : 100 + i, period);
  });
const set = (...ids: readonly string[]) =>
  appointed(
    ['设定日期', '有效期至', '调整类型'],
    ...ids.map((id) => [id, `客户${id}`, 'C级', '林岚', day('2026-01-05'), null, '保持']),
  );

const SET = '大客户设定表!';
const MANAGED = '大客户管理表!';

checkTester(keyAccountCandidate, {
  valid: [
    { why: 'A and B are appointed', book: [sheet(...ten(NOW)), set('KH01', 'KH02')] },
    {
      why: 'below for one period alone',
      book: [sheet(...ten(NOW), ...ten(BEFORE, 'KH01', 'KH03')), set('KH01', 'KH02', 'KH03')],
    },
    {
      why: 'a company that has class A alone as key accounts',
      book: [sheet(...ten(NOW)), set('KH01')],
      rules: { 'customer.keyAccountClasses': ['A'] },
    },
  ],
  invalid: [
    {
      why: 'class B and not appointed',
      book: [sheet(...ten(NOW)), set('KH01')],
      findings: [{ at: `${MANAGED}B4`, message: 'candidate' }],
    },
    {
      why: 'the appointment has run out',
      book: [
        sheet(...ten(NOW)),
        appointed(
          ['设定日期', '有效期至'],
          ['KH01', '客户KH01', 'C级', '林岚', day('2025-01-05'), day('2026-01-05')],
          ['KH02', '客户KH02', 'C级', '林岚', day('2026-01-05'), null],
        ),
      ],
      findings: [{ at: `${MANAGED}B3`, message: 'candidate' }],
      asOf: '2026-03-31',
    },
    {
      why: 'only the latest period makes a candidate',
      book: [sheet(...ten(BEFORE, 'KH01', 'KH03'), ...ten(NOW)), set('KH01')],
      findings: [{ at: `${MANAGED}B14`, message: 'candidate' }],
    },
    {
      why: 'class C two periods running',
      book: [sheet(...ten(NOW), ...ten(BEFORE)), set('KH01', 'KH02', 'KH05')],
      findings: [{ at: `${SET}C5`, message: 'demote' }],
    },
    {
      why: 'the last two of three periods count, in whichever order they stand',
      book: [
        sheet(...ten(BEFORE, 'KH01', 'KH03'), ...ten(EARLIER, 'KH01', 'KH05'), ...ten(NOW)),
        set('KH01', 'KH02', 'KH05'),
      ],
      findings: [{ at: `${SET}C5`, message: 'demote', says: '2025-12-31' }],
    },
    {
      why: 'a period without its last day is none of them',
      book: [
        management(['统计期间起', '统计期间止'], ...ten(NOW), ...ten(BEFORE), [
          'KH05',
          '客户KH05',
          9999999,
          10,
          day('2026-03-31'),
          null,
          null,
        ]),
        set('KH01', 'KH02', 'KH05'),
      ],
      findings: [{ at: `${SET}C5`, message: 'demote' }],
    },
    {
      why: 'one period is enough for the company',
      book: [sheet(...ten(NOW)), set('KH01', 'KH02', 'KH05')],
      rules: { 'tier.value.demoteAfterPeriods': 1 },
      findings: [{ at: `${SET}C5`, message: 'demote' }],
    },
  ],
  unanswered: [
    {
      why: 'amounts that nobody can read give no class',
      book: [sheet(row('KH01', '若干', NOW)), set('KH01')],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
