import { winbackRate, type WinbackResult } from '../../shared/rules/winback';
import type { FunctionDefinition } from '../definition';
import { take } from '../inputs';
import { block } from '../prepare';

/** 恢复成功率 of lost customers. */
export const WINBACK_RATE: FunctionDefinition = {
  id: 'WINBACK_RATE',
  description: {
    zh: '流失客户的恢复成功率：恢复数 ÷ 尝试数，进行中的算作尝试过',
    en: 'Success rate of winning customers back: won back ÷ tried; those in progress have been tried',
  },
  parameters: [
    {
      name: { en: 'results', zh: '恢复结果' },
      description: {
        zh: '一列：恢复、未恢复、进行中；空白为没有尝试，不计',
        en: 'A column: Won back, Not won back, In progress; blank was not tried and does not count',
      },
      kind: 'list',
    },
  ],
  result: { zh: '一个比例，0 到 1', en: 'One share, 0 to 1' },
  examples: [
    {
      formula: '=WINBACK_RATE(K2:K6)',
      args: [['恢复', '未恢复', '进行中', null, '恢复']],
      shows: [[0.5]],
      note: { zh: '尝试4家，恢复2家', en: '4 tried, 2 won back' },
    },
    {
      formula: '=WINBACK_RATE(K2:K3)',
      args: [[null, null]],
      shows: [['#VALUE!']],
      note: { zh: '没有尝试过就没有成功率', en: 'Without a try there is no rate' },
    },
  ],
  prepare(inputs) {
    const terms = inputs.rules.winback.results;
    const results = inputs.cells('results', (_, row) => inputs.term('results', terms, row) as WinbackResult);
    const answer = winbackRate(results);
    return block([[take(answer)]], answer);
  },
};
