import { creditType } from '../../shared/rules/credit';
import { showLetter } from '../../shared/rules/letters/show';
import { rowWise } from '../prepare';
import type { FunctionDefinition } from '../definition';

/** 信用类别 from a customer's record. */
export const CREDIT_TYPE: FunctionDefinition = {
  id: 'CREDIT_TYPE',
  description: {
    zh: '信用类别：守信、警示、失信、严重失信，按信用档案里的提示信息、警示信息条数和逾期天数',
    en: 'Credit type: trustworthy, warned, defaulting or seriously defaulting, by the adverse records, penalties and delay of the credit file',
  },
  parameters: [
    {
      name: { en: 'adverse', zh: '提示信息条数' },
      description: { zh: '提示信息（不良信用记录）条数，一格或一列', en: 'Adverse records, a cell or a column' },
      kind: 'each',
    },
    {
      name: { en: 'penalties', zh: '警示信息条数' },
      description: { zh: '警示信息（被企业处罚）条数，省略为 0', en: 'Penalties by the company, 0 where omitted' },
      kind: 'each',
      optional: true,
    },
    {
      name: { en: 'overdue_days', zh: '逾期天数' },
      description: { zh: '最长逾期天数，省略为 0', en: 'Longest delay in days, 0 where omitted' },
      kind: 'each',
      optional: true,
    },
  ],
  result: { zh: '每行一个类别', en: 'One type a row' },
  examples: [
    {
      formula: '=CREDIT_TYPE(Q2:Q5,R2:R5,S2:S5)',
      args: [
        [0, 1, 0, 0],
        [0, 0, 2, 0],
        [30, 0, 0, 91],
      ],
      shows: [['守信'], ['警示'], ['失信'], ['严重失信']],
      note: { zh: '任一项达到起点即列入', en: 'To reach one of the limits is enough' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    return rowWise({
      inputs,
      key: 'adverse',
      answer: (row) =>
        creditType(
          {
            adverse: inputs.require('adverse', inputs.number('adverse', row)),
            penalties: inputs.number('penalties', row) ?? 0,
            overdueDays: inputs.number('overdue_days', row) ?? 0,
          },
          rules,
        ),
      show: (type) => showLetter('creditType', type, rules),
    });
  },
};
