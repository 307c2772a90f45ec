import { planRequired, reportRequired } from '../../shared/rules/lead';
import type { FunctionDefinition } from '../definition';
import { rowWise } from '../prepare';

const ITEMS = { plan: ['方案', 'plan'], report: ['上报', 'report'] } as const;

/** Whether a customer needs a written service plan, or has to be reported to the key-account centre. */
export const PLAN_REQUIRED: FunctionDefinition = {
  id: 'PLAN_REQUIRED',
  description: {
    zh: '要不要制定服务方案、要不要上报市大客户中心：月收入达到规定，或另有情形',
    en: 'Whether a service plan must be written, or the city key-account centre told: revenue a month that reaches the limit, or another trigger',
  },
  parameters: [
    {
      name: { en: 'expected', zh: '预计月收入' },
      description: {
        zh: '预计每月业务收入（元），一格或一列',
        en: 'Revenue expected a month, in yuan; a cell or a column',
      },
      kind: 'each',
    },
    {
      name: { en: 'actual', zh: '实际月收入' },
      description: {
        zh: '实际每月业务收入（元）；两个都有时按规则 acquire.planBasis 取',
        en: 'Revenue a month so far, in yuan; where both are given, acquire.planBasis of the rules decides',
      },
      kind: 'each',
      optional: true,
    },
    {
      name: { en: 'trigger', zh: '另有情形' },
      description: {
        zh: '方案：是不是重点客户或大型合作项目；上报：是不是传统企业转做网上销售（是/否）',
        en: 'plan: whether it is a major customer or project; report: whether it moves to selling online (yes/no)',
      },
      kind: 'each',
      optional: true,
    },
    {
      name: { en: 'item', zh: '项目' },
      description: { zh: '“方案”（默认）或“上报”', en: '“plan” (default) or “report”' },
      kind: 'one',
      optional: true,
    },
  ],
  result: { zh: '每行 TRUE 或 FALSE', en: 'TRUE or FALSE a row' },
  examples: [
    {
      formula: '=PLAN_REQUIRED(D2:D5,E2:E5)',
      args: [
        [10000, '9999.99', 3000, 500],
        [null, null, 12000, null],
      ],
      shows: [[true], [false], [true], [false]],
      note: { zh: '“以上”含本数；预计与实际取大的', en: '“Or more” takes the limit in; the larger of the two counts' },
    },
    {
      formula: '=PLAN_REQUIRED(500,,"是","上报")',
      args: [500, null, '是', '上报'],
      shows: [[true]],
      note: { zh: '传统企业转做网上销售，不论收入', en: 'A traditional seller that moves online, whatever it brings' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    const rule = (inputs.choice('item', ITEMS) ?? 'plan') === 'plan' ? planRequired : reportRequired;
    const names = ['expected', 'actual'];
    return rowWise({
      inputs,
      key: 'expected',
      nothing: (row) =>
        names.some((name) => inputs.isTotal(name, row)) ||
        [...names, 'trigger'].every((name) => inputs.isBlank(name, row)),
      answer(row) {
        const [expected, actual] = names.map((name) => inputs.number(name, row));
        return inputs.require('expected', rule({ expected, actual }, inputs.flag('trigger', row), rules));
      },
      show: (isRequired) => isRequired,
    });
  },
};
