import { outOfRange } from '../../src/shared/checks/out-of-range';
import { contacts, day, handling, investigation, management } from './books';
import { checkTester } from './check-tester';

const scored = (score: number) => contacts(['满意度'], [day('2026-03-05'), '海州远航', '电话', '林岚', score]);

checkTester(outOfRange, {
  restsOn: ['E3', 'E4'],
  valid: [
    {
      why: 'the least and the greatest score',
      book: [
        contacts(
          ['满意度'],
          [day('2026-03-05'), '海州', '电话', '林岚', 1],
          [day('2026-03-06'), '海州', '电话', '林岚', 5],
        ),
      ],
    },
    { why: 'a compensation of zero', book: [handling(['赔偿金额'], ['TS1', '许岩', 'CL1', day('2026-03-06'), 0])] },
    {
      why: 'a change is worked out, and may be below zero',
      book: [management(['变化率'], ['KH1', '海州', 61500, 66, day('2026-03-27'), -0.3])],
    },
  ],
  invalid: [
    {
      why: 'a score above the greatest',
      book: [scored(6)],
      findings: [{ at: 'E3', message: 'above', says: '“满意度”是6，不应大于5' }],
    },
    {
      why: 'a score below the least',
      book: [scored(0)],
      findings: [{ at: 'E3', message: 'below', says: '“满意度”是0，不应小于1' }],
    },
    {
      why: 'a severity of 9',
      book: [investigation(['严重程度'], ['TS1', '许岩', '外箱受压', 9])],
      findings: [{ at: 'D3', message: 'above' }],
    },
    {
      why: 'a negative amount and a negative count',
      book: [management([], ['KH1', '海州', -500, -2, day('2026-03-27')])],
      findings: [
        { at: 'C3', message: 'below' },
        { at: 'D3', message: 'below' },
      ],
    },
    {
      why: 'the company’s own scale',
      book: [scored(5)],
      rules: { 'forms.contactLog.satisfaction.max': 3 },
      findings: [{ at: 'E3', message: 'above' }],
    },
  ],
});
