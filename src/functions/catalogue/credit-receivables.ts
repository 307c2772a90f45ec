import { ageingClass, daysOutstanding } from '../../shared/rules/credit';
import { showTerm } from '../../shared/rules/letters/show';
import type { FunctionDefinition } from '../definition';
import { rowWise } from '../prepare';

/** 应收账款周转天数. */
export const CREDIT_DSO: FunctionDefinition = {
  id: 'CREDIT_DSO',
  description: {
    zh: '应收账款周转天数：应收账款余额 ÷ 期内赊销收入 × 期间天数',
    en: 'Days sales outstanding: receivables ÷ credit sales of the period × days of the period',
  },
  parameters: [
    {
      name: { en: 'receivable', zh: '应收账款余额' },
      description: {
        zh: '期末应收账款余额（元），一格或一列',
        en: 'Receivables at the end, in yuan; a cell or a column',
      },
      kind: 'each',
    },
    {
      name: { en: 'credit_sales', zh: '赊销收入' },
      description: { zh: '同期赊销（月结）收入（元）', en: 'Sales on account of the same period, in yuan' },
      kind: 'each',
    },
    {
      name: { en: 'days', zh: '期间天数' },
      description: { zh: '期间天数，如一季度为90', en: 'Days of the period, for instance 90 for a quarter' },
      kind: 'each',
    },
  ],
  result: { zh: '每行一个天数', en: 'One number of days a row' },
  examples: [
    {
      formula: '=CREDIT_DSO(L2:L4,M2:M4,91)',
      args: [[800000, 0, 800000], [2000000, 2000000, 0], 91],
      shows: [[36.4], [0], ['#VALUE!']],
      note: { zh: '没有赊销收入算不出', en: 'Without sales on account there is nothing to divide by' },
    },
  ],
  prepare: (inputs) =>
    rowWise({
      inputs,
      key: 'receivable',
      answer: (row) =>
        daysOutstanding(
          inputs.require('receivable', inputs.number('receivable', row)),
          inputs.require('credit_sales', inputs.number('credit_sales', row)),
          inputs.require('days', inputs.number('days', row)),
        ),
      show: (days) => days,
    }),
};

/** 账龄. */
export const CREDIT_AGING: FunctionDefinition = {
  id: 'CREDIT_AGING',
  description: {
    zh: '账龄：按逾期天数归段，未到期为负数',
    en: 'Ageing class of receivables by days overdue; negative before the due day',
  },
  parameters: [
    {
      name: { en: 'overdue_days', zh: '逾期天数' },
      description: {
        zh: '逾期天数：到期当天为0，未到期为负，一格或一列（如 =B1-D2:D90）',
        en: 'Days overdue: 0 on the due day, negative before it; a cell or a column (for instance =B1-D2:D90)',
      },
      kind: 'each',
    },
  ],
  result: { zh: '每行一个账龄段', en: 'One ageing class a row' },
  examples: [
    {
      formula: '=CREDIT_AGING(N2:N6)',
      args: [[-5, 0, 31, 90, 91]],
      shows: [['未到期'], ['0–30天'], ['31–60天'], ['61–90天'], ['90天以上']],
      note: { zh: '分段见规则 credit.ageing.upTo', en: 'The classes stand in credit.ageing.upTo' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    return rowWise({
      inputs,
      key: 'overdue_days',
      answer: (row) => ageingClass(inputs.require('overdue_days', inputs.number('overdue_days', row)), rules),
      show: (aged) => showTerm(aged, rules),
    });
  },
};
