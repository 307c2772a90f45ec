import { showTerm } from '../../shared/rules/letters/show';
import type { Answer } from '../../shared/rules/answer';
import { rowWise } from '../prepare';
import type { FunctionDefinition } from '../definition';
import type { Output, Prepared } from '../types';
import type { Inputs } from '../inputs';
import {
  explainScores,
  explainSegment,
  type RfmCuts,
  type RfmRow,
  rfmScores,
  rfmSegment,
} from '../../shared/rules/rfm';
import { rfmList, rfmParameters } from './rfm-arguments';

interface RfmFunction<T> {
  readonly columns: number;
  readonly quick: (row: RfmRow, cuts: RfmCuts) => T;
  readonly full: (row: RfmRow, cuts: RfmCuts) => Answer<T>;
  readonly show: (value: T) => Output | readonly Output[];
}

function prepareRfm<T>(inputs: Inputs, { columns, quick, full, show }: RfmFunction<T>): Prepared {
  const { cuts, read } = rfmList(inputs);
  return rowWise<T>({
    inputs,
    key: 'last',
    columns,
    answer: (row, explaining) => (explaining ? full(read(row), cuts) : { value: quick(read(row), cuts), reasons: [] }),
    show,
  });
}

const five = {
  args: [
    [5, 40, 100, 200, 300],
    [50, 20, 10, 4, 1],
    [90000, 30000, 8000, 2000, 300],
  ],
} as const;

/** R, F and M scores. */
export const RFM_SCORE: FunctionDefinition = {
  id: 'RFM_SCORE',
  description: {
    zh: 'RFM 打分：最近消费、消费频率、消费金额各得 1–5 分（按名次五等分，并列同分，越近越高）',
    en: 'RFM scores: recency, frequency and money, 1 to 5 each (rank quintiles, ties equal, the more recent the higher)',
  },
  parameters: rfmParameters,
  result: {
    zh: '每行三格：R、F、M 分；没有业务的行为空',
    en: 'Three cells a row: R, F, M; blank for rows without business',
  },
  examples: [
    {
      formula: '=RFM_SCORE(G2:G6,F2:F6,E2:E6)',
      args: five.args,
      shows: [
        [5, 5, 5],
        [4, 4, 4],
        [3, 3, 3],
        [2, 2, 2],
        [1, 1, 1],
      ],
      note: { zh: '5家，每档一家', en: 'Five customers, one in each group' },
    },
    {
      formula: '=RFM_SCORE(G2:G3,F2:F3,E2:E3,"2025-06-30")',
      args: [['2025-06-01', '2025年1月5日'], [3, 9], [1000, 1000], '2025-06-30'],
      shows: [
        [3, 1, 1],
        [1, 3, 1],
      ],
      note: { zh: '金额相同，同分', en: 'Equal amounts get equal scores' },
    },
  ],
  prepare: (inputs) =>
    prepareRfm(inputs, {
      columns: 3,
      quick: (row, cuts) => rfmScores(row, cuts, inputs.rules),
      full: (row, cuts) => explainScores(row, cuts, inputs.rules),
      show: (scores) => (scores === undefined ? ['', '', ''] : [scores.r, scores.f, scores.m]),
    }),
};

/** One of the eight segments. */
export const RFM_SEGMENT: FunctionDefinition = {
  id: 'RFM_SEGMENT',
  description: {
    zh: 'RFM 客户细分：重要价值、重要保持、重要发展、重要挽留、一般价值、一般保持、一般发展、一般挽留',
    en: 'RFM segment: one of eight, by recency, frequency and money high or low against the mean score',
  },
  parameters: rfmParameters,
  result: { zh: '每行一个细分名称；没有业务的行为“未交易”', en: 'One segment a row; “No business” for rows without' },
  examples: [
    {
      formula: '=RFM_SEGMENT(G2:G6,F2:F6,E2:E6)',
      args: five.args,
      shows: [['重要价值客户'], ['重要价值客户'], ['重要价值客户'], ['一般挽留客户'], ['一般挽留客户']],
      note: { zh: '平均 3 分，不低于平均为高', en: 'The mean is 3; at least the mean is high' },
    },
  ],
  prepare: (inputs) =>
    prepareRfm(inputs, {
      columns: 1,
      quick(row, cuts) {
        const scores = rfmScores(row, cuts, inputs.rules);
        return scores && rfmSegment(scores, cuts, inputs.rules);
      },
      full: (row, cuts) => explainSegment(row, cuts, inputs.rules),
      show: (segment) => showTerm(segment ?? inputs.rules.tier.value.none[0], inputs.rules),
    }),
};
