import { winbackRoi } from '../../shared/rules/winback';
import type { FunctionDefinition } from '../definition';
import { rowWise } from '../prepare';

/** 收益与成本之比 of customers that were won back. */
export const WINBACK_ROI: FunctionDefinition = {
  id: 'WINBACK_ROI',
  description: {
    zh: '流失客户恢复的收益与成本之比：恢复后收益 ÷ 恢复成本，小于1为得不偿失',
    en: 'Benefit to cost of winning a customer back: what it brought since ÷ what it took; below 1 it did not pay',
  },
  parameters: [
    {
      name: { en: 'benefit', zh: '恢复后收益' },
      description: {
        zh: '恢复以来客户带来的收益（元），亏损为负，一格或一列',
        en: 'What the customer brought since, in yuan, negative for a loss; a cell or a column',
      },
      kind: 'each',
    },
    {
      name: { en: 'cost', zh: '恢复成本' },
      description: {
        zh: '为恢复花的费用（元）：让利、补偿、走访等',
        en: 'What it took, in yuan: price cuts, compensation, visits',
      },
      kind: 'each',
    },
  ],
  result: { zh: '每行一个比值，1为收支相抵', en: 'One ratio a row; 1 breaks even' },
  examples: [
    {
      formula: '=WINBACK_ROI(F2:F5,G2:G5)',
      args: [
        [1500, 450, -300, 800],
        [600, 600, 600, 0],
      ],
      shows: [[2.5], [0.75], [-0.5], ['#VALUE!']],
      note: { zh: '成本为0没有比值', en: 'Without a cost there is no ratio' },
    },
  ],
  prepare: (inputs) =>
    rowWise({
      inputs,
      key: 'benefit',
      answer: (row) =>
        winbackRoi(
          inputs.require('benefit', inputs.number('benefit', row)),
          inputs.require('cost', inputs.number('cost', row)),
        ),
      show: (roi) => roi,
    }),
};
