import { creditLimit } from '../../shared/rules/credit';
import { rowWise } from '../prepare';
import type { FunctionDefinition } from '../definition';
import { gradeParameter } from './credit-arguments';

/** 赊销额度. */
export const CREDIT_LIMIT: FunctionDefinition = {
  id: 'CREDIT_LIMIT',
  description: {
    zh: '赊销额度（元）：资信A级不超过一次进货量，其余为 0',
    en: 'Credit limit (yuan): grade A at most one purchase, the others none',
  },
  parameters: [
    gradeParameter,
    {
      name: { en: 'one_purchase', zh: '一次进货量' },
      description: {
        zh: '一次进货量（元）：最近12个月最大一单，或月均',
        en: 'One purchase (yuan): the largest order of twelve months, or an average month',
      },
      kind: 'each',
    },
  ],
  result: { zh: '每行一个金额（元）', en: 'One amount a row (yuan)' },
  examples: [
    {
      formula: '=CREDIT_LIMIT(K2:K3,L2:L3)',
      args: [
        ['A', 'B'],
        [52000, 52000],
      ],
      shows: [[52000], [0]],
      note: { zh: '只有A级可赊销', en: 'Only grade A buys on account' },
    },
  ],
  prepare(inputs) {
    return rowWise({
      inputs,
      key: 'grade',
      answer: (row) =>
        creditLimit(
          inputs.require('grade', inputs.letter('grade', 'grade', row)),
          inputs.require('one_purchase', inputs.number('one_purchase', row)),
          inputs.rules,
        ),
      show: (limit) => limit,
    });
  },
};
