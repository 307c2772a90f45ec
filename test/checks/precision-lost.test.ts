import { precisionLost } from '../../src/shared/checks/precision-lost';
import { appointment, day, registration } from './books';
import { checkTester } from './check-tester';

const waybill = (cell: Parameters<typeof registration>[1][number]) =>
  registration(['快件单号'], ['TS1', '许岩', day('2026-03-05'), cell]);

checkTester(precisionLost, {
  valid: [
    { why: 'eighteen digits as text', book: [waybill('773152640011223345')] },
    { why: 'fifteen digits as a number have all their digits', book: [waybill(773152640011223)] },
    { why: 'letters and digits', book: [waybill('KD2603030041')] },
  ],
  invalid: [
    { why: 'sixteen digits as a number', book: [waybill(7731526400112233)], findings: [{ at: 'D3', message: 'lost' }] },
    { why: 'scientific notation as text', book: [waybill('7.73153E+17')], findings: [{ at: 'D3', message: 'lost' }] },
    { why: 'a fraction is no identifier', book: [waybill(77315.5)], findings: [{ at: 'D3', message: 'lost' }] },
    {
      why: 'a credit identifier of digits alone',
      book: [appointment(['统一社会信用代码'], ['KH0041', '海州远航', 'A级', 150, 911101057715832830])],
      findings: [{ at: 'E3', message: 'lost' }],
    },
  ],
});
