import { dailyLeads } from '../../src/shared/checks/daily-leads';
import { day } from './books';
import { checkTester } from './check-tester';
import { leads } from './sales-books';

type Lead = readonly [on: string, who: string, post?: string];

const collected = (...all: readonly Lead[]) =>
  leads(
    [],
    ...all.map(([on, who, post = '揽投员'], i) => [
      day(on),
      who,
      post,
      '织里',
      `客户${i}`,
      `织里街${i}号`,
      '孙莹',
      `1380000002${i}`,
      '电商',
    ]),
  );

checkTester(dailyLeads, {
  valid: [
    { why: 'every day has one', book: [collected(['2026-03-02', '赵青'], ['2026-03-03', '赵青'])] },
    {
      why: 'the station head need not collect any',
      book: [collected(['2026-03-02', '赵青'], ['2026-03-03', '赵青'], ['2026-03-02', '李越', '揽投站长'])],
    },
    {
      // 7 and 8 March 2026 are Saturday and Sunday.
      why: 'days of rest between them',
      book: [collected(['2026-03-06', '赵青'], ['2026-03-09', '赵青'])],
      rules: { 'acquire.restWeekdays': [6, 7] },
    },
  ],
  invalid: [
    {
      why: 'two days without one',
      book: [collected(['2026-03-02', '赵青'], ['2026-03-05', '赵青'])],
      findings: [{ at: 'B3', message: 'few', severity: 'info' }],
    },
    {
      why: 'three days without one are reported',
      book: [collected(['2026-03-02', '赵青'], ['2026-03-06', '赵青'])],
      findings: [{ at: 'B3', message: 'streak' }],
    },
    {
      why: 'the streak is for couriers, a salesperson only falls short',
      book: [collected(['2026-03-02', '钱枫', '片区营销员'], ['2026-03-06', '钱枫', '片区营销员'])],
      findings: [{ at: 'B3', message: 'few', severity: 'info' }],
    },
    {
      why: 'fewer than the company asks for',
      book: [collected(['2026-03-02', '赵青'], ['2026-03-02', '赵青'], ['2026-03-03', '赵青'])],
      rules: { 'acquire.leadsPerPersonPerDay': 2 },
      findings: [{ at: 'B3', message: 'few', severity: 'info' }],
    },
    {
      why: 'the last days of the register, in which others went on',
      book: [collected(['2026-03-02', '赵青'], ['2026-03-05', '周启'])],
      findings: [
        { at: 'B3', message: 'streak' },
        { at: 'B4', message: 'streak' },
      ],
    },
  ],
});
