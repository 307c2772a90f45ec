import { fullWidth } from '../../src/shared/checks/full-width';
import { day, registration } from './books';
import { checkTester } from './check-tester';

const row = (name: string, phone: string) => registration(['联系方式'], ['TS1', name, day('2026-03-05'), phone]);

checkTester(fullWidth, {
  valid: [
    { why: 'brackets and commas of a Chinese name', book: [row('海州远航（集团）有限公司，二部', '13800000001')] },
  ],
  invalid: [
    {
      why: 'digits of a phone number',
      book: [row('许岩', '１３８００００００２２')],
      findings: [{ at: 'D3', message: 'wide', fix: '13800000022' }],
    },
    {
      why: 'brackets in a phone number',
      book: [row('许岩', '（020）88886666')],
      findings: [{ at: 'D3', message: 'wide', fix: '(020)88886666' }],
    },
    {
      why: 'letters in a name, whose brackets stay',
      book: [row('ＡＢＣ（中国）', '95338')],
      findings: [{ at: 'B3', message: 'wide', fix: 'ABC（中国）' }],
    },
  ],
  unanswered: [
    {
      why: 'marks that people write for nothing, in any width, and a number',
      book: [
        registration(['联系方式'], ['／', '无', day('2026-03-05'), 13800000001], ['—', '－', day('2026-03-05'), null]),
      ],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
