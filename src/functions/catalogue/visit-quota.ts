import { allOf, type Answer } from '../../shared/rules/answer';
import type { LevelClass } from '../../shared/rules/letters/kinds';
import { visitQuota } from '../../shared/rules/visit';
import { rowWise } from '../prepare';
import type { FunctionDefinition } from '../definition';
import { kindParameter, kindsOf, levelParameter, periodParameters } from './visit-arguments';

/** 走访、电话 owed to a level in a period. */
export const VISIT_QUOTA: FunctionDefinition = {
  id: 'VISIT_QUOTA',
  description: {
    zh: '应走访、应电话次数：按大客户级别和期间（自然周、半月、会计月；不足一个周期的折算）',
    en: 'Visits and calls owed by key-account level in a period (weeks, half-months, accounting months; cut windows prorated)',
  },
  parameters: [levelParameter, kindParameter, ...periodParameters],
  result: {
    zh: '每行一个次数；不写类型时两格：走访、电话',
    en: 'One number a row; two cells, visits and calls, where no kind is given',
  },
  examples: [
    {
      formula: '=VISIT_QUOTA(F2:F5,,"2025-06")',
      args: [['A', 'B', 'C', 'D'], null, '2025-06'],
      shows: [
        [3, 8],
        [2, 4],
        [1, 2],
        [0, 2],
      ],
      note: {
        zh: '2025年6月有4个完整的周，首尾各1天不足半周',
        en: 'June 2025 holds 4 whole weeks; a day at each end is less than half a week',
      },
    },
    {
      formula: '=VISIT_QUOTA("A级","走访","2025-01","2025-03")',
      args: ['A级', '走访', '2025-01', '2025-03'],
      shows: [[9]],
      note: { zh: '一季度三个月', en: 'Three months of a quarter' },
    },
    {
      formula: '=VISIT_QUOTA("A","走访","2025-06")',
      args: ['A', '走访', '2025-06'],
      rules: { 'period.monthStartDay': 26 },
      shows: [[3]],
      note: { zh: '会计月从26日起也是一个月', en: 'An accounting month from the 26th is one month as well' },
    },
  ],
  prepare(inputs) {
    const kinds = kindsOf(inputs);
    const period = inputs.period('month_or_from', 'to');
    // A list has thousands of customers and four levels.
    const answers = new Map<LevelClass, Answer<readonly number[]>>();
    const quotasOf = (level: LevelClass): Answer<readonly number[]> => {
      let answer = answers.get(level);
      if (answer === undefined) {
        answer = allOf(kinds.map((kind) => visitQuota(level, kind, period, inputs.rules)));
        answers.set(level, answer);
      }
      return answer;
    };
    return rowWise({
      inputs,
      key: 'level',
      columns: kinds.length,
      answer: (row) => quotasOf(inputs.require('level', inputs.letter('level', 'level', row))),
      show: (quotas) => quotas,
    });
  },
};
