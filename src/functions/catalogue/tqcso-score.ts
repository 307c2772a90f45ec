import { tqcsoScore } from '../../shared/rules/satisfaction';
import { cellLang, showTerm } from '../../shared/rules/letters/show';
import type { FunctionDefinition } from '../definition';
import { rowWise } from '../prepare';
import { shownNumber } from '../show-number';
import type { Parameter } from '../types';
import { listIn } from '../../shared/text/list';

const AXES = ['time', 'quality', 'cost', 'service', 'openness'] as const;

const axis = (en: (typeof AXES)[number], zh: string, letter: string): Parameter => ({
  name: { en, zh },
  description: { zh: `${letter}，${zh}，1 到 5 分`, en: `${letter}: ${en}, 1 to 5` },
  kind: 'each',
});

const ITEMS = {
  mean: ['均分', 'mean'],
  weakest: ['短板', 'weakest'],
  all: ['全部', 'all'],
} as const;

/** The TQCSO scorecard of a key account. */
export const TQCSO_SCORE: FunctionDefinition = {
  id: 'TQCSO_SCORE',
  description: {
    zh: 'TQCSO评分：时间、质量、成本、服务、公开透明五个维度的均分和短板',
    en: 'TQCSO score: the mean of time, quality, cost, service and openness, and the weakest of them',
  },
  parameters: [
    axis('time', '时间', 'T'),
    axis('quality', '质量', 'Q'),
    axis('cost', '成本', 'C'),
    axis('service', '服务', 'S'),
    axis('openness', '公开透明', 'O'),
    {
      name: { en: 'item', zh: '项目' },
      description: {
        zh: '“均分”（默认）、“短板”或“全部”（两格）',
        en: '“mean” (default), “weakest” or “all” (two cells)',
      },
      kind: 'one',
      optional: true,
    },
  ],
  result: { zh: '每行均分（1到5），或短板的维度', en: 'The mean a row (1 to 5), or the weakest axes' },
  examples: [
    {
      formula: '=TQCSO_SCORE(B2:B3,C2:C3,D2:D3,E2:E3,F2:F3,"全部")',
      args: [[5, 4], [4, 4], [3, 2], [4, 5], [4, 2], '全部'],
      shows: [
        [4, '成本'],
        [3.4, '成本、公开透明'],
      ],
      note: { zh: '最低分的维度是短板', en: 'The axes with the lowest score are the weakest' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    const lang = cellLang(rules);
    const item = inputs.choice('item', ITEMS) ?? 'mean';
    return rowWise({
      inputs,
      key: 'time',
      columns: item === 'all' ? 2 : 1,
      answer: (row) =>
        tqcsoScore(
          AXES.map((name) => inputs.require(name, inputs.number(name, row))),
          rules,
        ),
      show({ mean, weakest }) {
        const shown = shownNumber(mean);
        const names = listIn(
          weakest.map((term) => showTerm(term, rules)),
          lang,
        );
        return item === 'mean' ? shown : item === 'weakest' ? names : [shown, names];
      },
    });
  },
};
