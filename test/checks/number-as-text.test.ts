import { numberAsText } from '../../src/shared/checks/number-as-text';
import { appointment, asText, day, error, handling } from './books';
import { checkTester } from './check-tester';

const paid = (amount: Parameters<typeof handling>[1][number]) =>
  handling(['赔偿金额'], ['TS20260305-001', '许岩', 'CL20260306-001', day('2026-03-06'), amount]);
const target = (amount: Parameters<typeof handling>[1][number]) =>
  appointment(['目标完成率'], ['KH0041', '海州远航', 'C级', amount]);

checkTester(numberAsText, {
  restsOn: ['E3'],
  valid: [
    { why: 'a number', book: [paid(1200)] },
    {
      why: 'words are no number stored as text',
      book: [handling(['赔偿金额', '免收运费'], ['TS1', '许岩', 'CL1', '', '待定', 18])],
    },
  ],
  invalid: [
    { why: 'digits', book: [paid('300')], findings: [{ at: 'E3', message: 'text', fix: 300 }] },
    {
      why: 'thousands, a currency sign, full-width digits, in a text cell',
      book: [paid(asText('￥１,200.00'))],
      findings: [{ at: 'E3', message: 'text', fix: 1200 }],
    },
    {
      why: 'an accountant’s negative',
      book: [paid('(50)')],
      findings: [{ at: 'E3', message: 'text', fix: -50 }],
    },
    {
      why: '万 in a column of 元: three hundred',
      book: [paid('0.03万')],
      findings: [{ at: 'E3', message: 'withUnit', suggestions: [300] }],
    },
    {
      why: '万 in a column of 万元: fifteen, not a hundred and fifty thousand',
      book: [target('15万')],
      findings: [{ at: 'D3', message: 'withUnit', suggestions: [15] }],
    },
    {
      why: 'a percent sign',
      book: [appointment(['目标完成率'], ['KH0041', '海州远航', 'C级', 15, '88%'])],
      findings: [{ at: 'E3', message: 'withUnit', suggestions: [0.88] }],
    },
  ],
  unanswered: [
    {
      why: 'marks that people write for nothing, and an error',
      book: [
        handling(
          ['赔偿金额'],
          ...['无', '/', error('#N/A'), null].map((cell, i) => [`TS${i}`, '许岩', 'CL1', day('2026-03-06'), cell]),
        ),
      ],
      outcome: 'notApplicable',
      message: 'run-checks.nothing',
    },
  ],
});
