import { valueType } from '../../src/shared/checks/value-type';
import { asText, contacts, day, error, handling, management, registration } from './books';
import { checkTester } from './check-tester';

const handled = (...cells: Parameters<typeof handling>[1]) =>
  handling(['赔偿金额'], ['TS20260305-001', '许岩', 'CL20260306-001', ...cells]);

checkTester(valueType, {
  restsOn: ['D3', 'E3'],
  valid: [
    { why: 'a date and a number', book: [handled(day('2026-03-06'), 300)] },
    {
      why: 'a date and a number stored as text are for other checks',
      book: [handled('2026年3月6日', asText('1,200.00元'))],
    },
    { why: 'a year in a date cell is for another check', book: [handled({ day: 2026 }, 300)] },
    { why: 'an error is for another check', book: [handled(day('2026-03-06'), error('#N/A'))] },
    {
      why: 'yes in the usual spellings',
      book: [registration(['能否当场解决'], ['TS1', '许岩', day('2026-03-05'), '√'])],
    },
  ],
  invalid: [
    {
      why: 'words where a date and an amount belong',
      book: [handled('下周一', '约300')],
      findings: [
        { at: 'D3', message: 'values.noDate' },
        { at: 'E3', message: 'values.notANumber' },
      ],
    },
    {
      why: 'a day that never was',
      book: [handled('2026-02-30', 300)],
      findings: [{ at: 'D3', message: 'values.noSuchDay' }],
    },
    {
      why: 'a number of days is no date',
      book: [handled(7, 300)],
      findings: [{ at: 'D3', message: 'values.outOfRange' }],
    },
    {
      why: 'a day with a time that is none',
      book: [registration([], ['TS1', '许岩', '2026-03-05 25:10'])],
      findings: [{ at: 'C3', message: 'noTime' }],
    },
    {
      why: 'an amount in a cell that is formatted as a date',
      book: [handled(day('2026-03-06'), day('2026-10-27'))],
      findings: [{ at: 'E3', message: 'dateInNumber' }],
    },
    {
      why: 'half an order',
      book: [management([], ['KH0041', '海州远航', 61500, 6.5, day('2026-03-27')])],
      findings: [{ at: 'D3', message: 'notWhole' }],
    },
    {
      why: 'neither yes nor no',
      book: [contacts(['录入及时'], [day('2026-03-05'), '海州远航', '电话', '林岚', '不清楚'])],
      findings: [{ at: 'E3', message: 'yesNo' }],
    },
  ],
  unanswered: [
    {
      why: 'dates and amounts are all blank',
      book: [handled('', '')],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
