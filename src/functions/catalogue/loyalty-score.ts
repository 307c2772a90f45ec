import { loyaltyScore } from '../../shared/rules/loyalty';
import type { FunctionDefinition } from '../definition';
import { rowWise } from '../prepare';
import type { Parameter } from '../types';

/** In the order of `relationship.loyalty.criteria`. */
const CRITERIA = ['purchases', 'choosing', 'price', 'substitutes', 'tolerance'] as const;

const criterion = (en: (typeof CRITERIA)[number], zh: string, english: string): Parameter => ({
  name: { en, zh },
  description: { zh: `${zh}，1 到 5 分，越忠诚分越高`, en: `${english}, 1 to 5, the more loyal the higher` },
  kind: 'each',
});

/** Loyalty by the five criteria. */
export const LOYALTY_SCORE: FunctionDefinition = {
  id: 'LOYALTY_SCORE',
  description: {
    zh: '客户忠诚度：重复购买次数、挑选时间、对价格的敏感程度、对替代品的态度、对质量问题的承受能力五项的均分',
    en: 'Loyalty of a customer: the mean of repeat purchases, time spent choosing, sensitivity to price, attitude to substitutes, tolerance of quality problems',
  },
  parameters: [
    criterion('purchases', '重复购买次数', 'Repeat purchases'),
    criterion('choosing', '挑选时间', 'Time spent choosing'),
    criterion('price', '对价格的敏感程度', 'Sensitivity to price'),
    criterion('substitutes', '对替代品的态度', 'Attitude to substitutes'),
    criterion('tolerance', '对质量问题的承受能力', 'Tolerance of quality problems'),
  ],
  result: { zh: '每行一个均分，1到5', en: 'One mean a row, 1 to 5' },
  examples: [
    {
      formula: '=LOYALTY_SCORE(B2:B4,C2:C4,D2:D4,E2:E4,F2:F4)',
      args: [
        [5, 3, 6],
        [4, 2, 3],
        [3, 1, 3],
        [4, 2, 3],
        [4, 1, 3],
      ],
      shows: [[4], [1.8], ['#VALUE!']],
      note: { zh: '6分超出范围', en: 'A score of 6 is out of range' },
    },
  ],
  prepare: (inputs) =>
    rowWise({
      inputs,
      key: 'purchases',
      answer: (row) =>
        loyaltyScore(
          CRITERIA.map((name) => inputs.require(name, inputs.number(name, row))),
          inputs.rules,
        ),
      show: (mean) => mean,
    }),
};
