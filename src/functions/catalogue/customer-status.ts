import { customerStatus } from '../../shared/rules/customer-status';
import { statusTerm } from '../../shared/rules/customer-status/show';
import { showTerm } from '../../shared/rules/letters/show';
import { rowWise } from '../prepare';
import type { FunctionDefinition } from '../definition';

/** Where a customer stands: potential, new, active, loyal, at risk, lost. */
export const CUSTOMER_STATUS: FunctionDefinition = {
  id: 'CUSTOMER_STATUS',
  description: {
    zh: '客户状态：潜在、新增、活跃、忠诚、流失预警、流失；按最后和首次业务日期，可加收入下降',
    en: 'Customer status: potential, new, active, loyal, at risk, lost; by the last and first business, and by falling income',
  },
  parameters: [
    {
      name: { en: 'last', zh: '最后业务日期' },
      description: {
        zh: '最后一次业务的日期，一格或一列；空白为潜在客户',
        en: 'Date of the last business, a cell or a column; blank = potential',
      },
      kind: 'each',
    },
    {
      name: { en: 'first', zh: '首次业务日期' },
      description: { zh: '首次业务的日期', en: 'Date of the first business' },
      kind: 'each',
      optional: true,
    },
    {
      name: { en: 'as_of', zh: '截止日' },
      description: {
        zh: '截止日；省略时用规则里的 period.asOf',
        en: 'Reference date; period.asOf of the rules where omitted',
      },
      kind: 'each',
      optional: true,
    },
    {
      name: { en: 'ended', zh: '已终止' },
      description: {
        zh: '是否已终止合作（是/否、TRUE/FALSE）',
        en: 'Whether the business has ended (yes/no, TRUE/FALSE)',
      },
      kind: 'each',
      optional: true,
    },
    {
      name: { en: 'income', zh: '本期收入' },
      description: { zh: '本期收入（元）', en: 'Income of this period (yuan)' },
      kind: 'each',
      optional: true,
    },
    {
      name: { en: 'prior_income', zh: '上期收入' },
      description: { zh: '上期或去年同期收入（元）', en: 'Income of the period before, or a year ago (yuan)' },
      kind: 'each',
      optional: true,
    },
  ],
  result: { zh: '每行一个状态', en: 'One status a row' },
  examples: [
    {
      formula: '=CUSTOMER_STATUS(G2:G7,D2:D7,"2025-06-30")',
      args: [
        ['2025-06-20', '2025-06-01', '2025-05-01', '2025-03-29', '2024-12-29', null],
        ['2025-05-10', '2023-01-01', '2024-12-01', '2020-01-01', '2020-01-01', null],
        '2025-06-30',
      ],
      shows: [['新增客户'], ['忠诚客户'], ['活跃'], ['流失预警'], ['流失客户'], ['潜在客户']],
      note: { zh: '3个月没有业务为预警，6个月为流失', en: '3 months of silence are a warning, 6 a loss' },
    },
    {
      formula: '=CUSTOMER_STATUS(G2,D2,"2025-06-30",FALSE,9000,10000)',
      args: ['2025-06-20', '2020-01-01', '2025-06-30', false, 9000, 10000],
      shows: [['流失预警']],
      note: { zh: '收入正好下降10%，达到预警线', en: 'Income fell by exactly 10%, the warning line' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    return rowWise({
      inputs,
      key: 'last',
      nothing: (row) => inputs.isTotal('last', row),
      answer: (row) =>
        customerStatus(
          {
            last: inputs.day('last', row),
            first: inputs.day('first', row),
            asOf: inputs.asOf('as_of', row),
            ended: inputs.flag('ended', row),
            income: inputs.number('income', row),
            priorIncome: inputs.number('prior_income', row),
          },
          rules,
        ),
      show: (status) => showTerm(statusTerm(status, rules), rules),
    });
  },
};
