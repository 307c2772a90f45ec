import { dateOrder } from '../../src/shared/checks/date-order';
import { contacts, day, handling, investigation, management, registration } from './books';
import { checkTester } from './check-tester';

const sent = (sentOn: string) => registration(['寄件日期'], ['TS1', '许岩', day('2026-03-05'), day(sentOn)]);

checkTester(dateOrder, {
  restsOn: ['C3', 'D3'],
  valid: [
    { why: 'sent on the day of the complaint', book: [sent('2026-03-05')] },
    {
      why: 'a date that is missing is in no order',
      book: [
        registration(
          ['寄件日期'],
          ['TS1', '许岩', day('2026-03-05'), ''],
          ['TS2', '何静', day('2026-03-05'), day('2026-03-01')],
        ),
      ],
    },
    {
      why: 'handled in the afternoon, told the same day',
      book: [
        handling(
          ['告知客户日期', '结案日期'],
          ['TS1', '许岩', 'CL1', day('2026-03-06'), day('2026-03-06'), day('2026-03-09')],
        ),
      ],
    },
  ],
  invalid: [
    {
      why: 'sent after it was complained about',
      book: [sent('2026-03-06')],
      findings: [{ at: 'C3', message: 'date-pairs.before' }],
    },
    {
      why: 'an investigation that ends before it begins',
      book: [
        investigation(
          ['调查开始日期', '调查完成日期'],
          ['TS1', '许岩', '外箱受压', day('2026-03-08'), day('2026-03-06')],
        ),
      ],
      findings: [{ at: 'E3', message: 'date-pairs.before' }],
    },
    {
      why: 'closed and paid before it was handled',
      book: [
        handling(
          ['赔付日期', '结案日期'],
          ['TS1', '许岩', 'CL1', day('2026-03-09'), day('2026-03-08'), day('2026-03-07')],
        ),
      ],
      findings: [
        { at: 'E3', message: 'date-pairs.before' },
        { at: 'F3', message: 'date-pairs.before' },
      ],
    },
    {
      why: 'the next contact on the same day: there the order is strict',
      book: [contacts(['下次联系日期'], [day('2026-03-05'), '海州', '电话', '林岚', day('2026-03-05')])],
      findings: [{ at: 'E3', message: 'date-pairs.notAfter' }],
    },
    {
      why: 'a last order after the end of the period',
      book: [management(['统计期间止'], ['KH1', '海州', 61500, 66, day('2026-04-02'), day('2026-03-31')])],
      findings: [{ at: 'F3', message: 'date-pairs.before' }],
    },
  ],
});
