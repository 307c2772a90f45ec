import { customerRetention, revenueRetention } from '../../shared/rules/retention';
import type { Text } from '../../shared/text/lang';
import type { FunctionDefinition } from '../definition';
import { rowWise } from '../prepare';
import { shownNumber } from '../show-number';
import type { Parameter } from '../types';

const column = (en: string, zh: string, description: Text): Parameter => ({
  name: { en, zh },
  description,
  kind: 'each',
});

const itemParameter = (description: Text): Parameter => ({
  name: { en: 'item', zh: '项目' },
  description,
  kind: 'one',
  optional: true,
});

const CUSTOMER_ITEMS = { kept: ['保持率', 'retention'], lost: ['流失率', 'churn'] } as const;
const REVENUE_ITEMS = { net: ['净', 'net', 'NRR'], gross: ['总', 'gross', 'GRR'], all: ['全部', 'all'] } as const;

/** 客户保持率 and 客户流失率. */
export const CUSTOMER_RETENTION: FunctionDefinition = {
  id: 'CUSTOMER_RETENTION',
  description: {
    zh: '客户保持率（CRR）：（期末客户数 − 期内新增）÷ 期初客户数；或流失率',
    en: 'Customer retention rate (CRR): (customers at the end − new ones) ÷ customers at the start; or the churn rate',
  },
  parameters: [
    column('start', '期初客户数', {
      zh: '期初有多少家客户，一格或一列',
      en: 'Customers at the start of the period, a cell or a column',
    }),
    column('end', '期末客户数', { zh: '期末有多少家客户', en: 'Customers at its end' }),
    column('added', '期内新增', {
      zh: '期末客户里期内新增的家数；恢复的老客户也算新增',
      en: 'How many of these are new; customers won back are new',
    }),
    itemParameter({ zh: '“保持率”（默认）或“流失率”', en: '“retention” (default) or “churn”' }),
  ],
  result: { zh: '每行一个比例，0到1', en: 'One share a row, 0 to 1' },
  examples: [
    {
      formula: '=CUSTOMER_RETENTION(B2:B4,C2:C4,D2:D4)',
      args: [
        [200, 80, 100],
        [210, 60, 130],
        [30, 0, 20],
      ],
      shows: [[0.9], [0.75], ['#VALUE!']],
      note: {
        zh: '期末130家减新增20家，比期初100家还多，数字对不上',
        en: '130 at the end less 20 new are more than the 100 at the start: the figures do not fit',
      },
    },
    {
      formula: '=CUSTOMER_RETENTION(80,60,0,"流失率")',
      args: [80, 60, 0, '流失率'],
      shows: [[0.25]],
      note: { zh: '流失率 = 1 − 保持率', en: 'Churn is what retention leaves of 1' },
    },
  ],
  prepare(inputs) {
    const item = inputs.choice('item', CUSTOMER_ITEMS) ?? 'kept';
    return rowWise({
      inputs,
      key: 'start',
      answer(row) {
        const [start, end, added] = ['start', 'end', 'added'].map((name) =>
          inputs.require(name, inputs.number(name, row)),
        );
        return customerRetention({ start, end, added });
      },
      show: (share) => shownNumber(item === 'kept' ? share : 1 - share),
    });
  },
};

/** 净收入保持率 and 总收入保持率. */
export const REVENUE_RETENTION: FunctionDefinition = {
  id: 'REVENUE_RETENTION',
  description: {
    zh: '收入保持率：老客户的收入留住多少，净（NRR，含老客户增加）或总（GRR）',
    en: 'Revenue retention: how much of the revenue of old customers was kept, net (NRR, with what they brought more) or gross (GRR)',
  },
  parameters: [
    column('start', '期初收入', {
      zh: '期初客户的收入（元），一格或一列',
      en: 'Revenue of the customers at the start, in yuan; a cell or a column',
    }),
    column('contraction', '减少', {
      zh: '留下的客户减少的收入（元）',
      en: 'What those that stayed brought less, in yuan',
    }),
    column('churned', '流失', { zh: '流失客户带走的收入（元）', en: 'What those that left had brought, in yuan' }),
    {
      ...column('expansion', '增加', {
        zh: '留下的客户增加的收入（元）；省略为0',
        en: 'What those that stayed brought more, in yuan; 0 where omitted',
      }),
      optional: true,
    },
    itemParameter({ zh: '“净”（默认）、“总”或“全部”（两格）', en: '“net” (default), “gross” or “all” (two cells)' }),
  ],
  result: { zh: '每行一个比例；“全部”时两格：总、净', en: 'One share a row; gross and net for “all”' },
  examples: [
    {
      formula: '=REVENUE_RETENTION(B2:B3,C2:C3,D2:D3,E2:E3,"全部")',
      args: [[100000, 50000], [5000, 0], [15000, 60000], [30000, 0], '全部'],
      shows: [
        [0.8, 1.1],
        ['#VALUE!', '#VALUE!'],
      ],
      note: {
        zh: '丢了20%，老客户又多寄了30%，净保持110%；流失的不能比期初多',
        en: 'A fifth was lost, old customers brought 30 % more: 110 % net. No more can leave than there was',
      },
    },
  ],
  prepare(inputs) {
    const item = inputs.choice('item', REVENUE_ITEMS) ?? 'net';
    return rowWise({
      inputs,
      key: 'start',
      columns: item === 'all' ? 2 : 1,
      answer(row) {
        const [start, contraction, churned] = ['start', 'contraction', 'churned'].map((name) =>
          inputs.require(name, inputs.number(name, row)),
        );
        return revenueRetention({ start, contraction, churned, expansion: inputs.number('expansion', row) ?? 0 });
      },
      show: ({ gross, net }) =>
        item === 'all' ? [shownNumber(gross), shownNumber(net)] : shownNumber(item === 'net' ? net : gross),
    });
  },
};
