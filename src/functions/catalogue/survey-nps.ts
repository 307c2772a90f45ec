import { countRecommenders, netPromoterScore, recommender } from '../../shared/rules/satisfaction';
import type { FunctionDefinition } from '../definition';
import { take } from '../inputs';
import { block } from '../prepare';
import { shownNumber } from '../show-number';

/** 净推荐值. */
export const SURVEY_NPS: FunctionDefinition = {
  id: 'SURVEY_NPS',
  description: {
    zh: '净推荐值：推荐者（9、10分）占比减贬损者（0至6分）占比，−100 到 100',
    en: 'Net promoter score: percent promoters (9, 10) less percent detractors (0 to 6), −100 to 100',
  },
  parameters: [
    {
      name: { en: 'scores', zh: '推荐意愿' },
      description: {
        zh: '一列 0 到 10 的整数；空白不计',
        en: 'A column of whole numbers from 0 to 10; blanks do not count',
      },
      kind: 'list',
    },
  ],
  result: { zh: '一个数，−100 到 100', en: 'One number, −100 to 100' },
  examples: [
    {
      formula: '=SURVEY_NPS(J2:J11)',
      args: [[10, 10, 9, 9, 9, 8, 7, 6, 3, 0]],
      rules: { 'satisfaction.minAnswers': 10 },
      shows: [[20]],
      note: { zh: '5人推荐、3人贬损：50% − 30%', en: '5 promoters, 3 detractors: 50 % − 30 %' },
    },
    {
      formula: '=SURVEY_NPS(J2:J4)',
      args: [[10, 9, 0]],
      shows: [['#VALUE!']],
      note: { zh: '不足30份不用百分比', en: 'With fewer than 30 answers no percentage is given' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    const kinds = inputs.cells('scores', (cell) => take(recommender(cell, rules)));
    const answer = netPromoterScore(countRecommenders(kinds), rules);
    return block([[shownNumber(take(answer))]], answer);
  },
};
