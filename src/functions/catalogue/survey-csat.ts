import {
  answerPlace,
  countAnswers,
  type SatisfactionMeasure,
  satisfactionOf,
  type ScorePreset,
} from '../../shared/rules/satisfaction';
import { foldKey } from '../../shared/values/fold';
import type { FunctionDefinition } from '../definition';
import { type Inputs, Stop, take } from '../inputs';
import { block } from '../prepare';
import { shownNumber } from '../show-number';
import { words } from '../words';
import { listed } from '../../shared/text/list';
import { directionParameter, pointsIn, scaleOf } from './survey-arguments';

const MEASURES: Readonly<Record<SatisfactionMeasure, readonly string[]>> = {
  score: ['得分', '平均分', 'score'],
  satisfied: ['满意率', '前两级', 'satisfied', 'top-2'],
  completelySatisfied: ['完全满意率', '首级', 'completely satisfied', 'top-box'],
  answers: ['答卷数', '有效答卷', 'answers'],
};

const PRESETS: Readonly<Record<ScorePreset, readonly string[]>> = {
  linear: ['100/75/50/25/0', '等距', 'linear'],
  steep: ['100/80/60/30/0', 'steep'],
  mild: ['100/70/50/30/10', 'mild'],
};

/** The scale argument: how many answers, or a set of points for five. */
function scaleArgument(inputs: Inputs): { readonly points?: number; readonly preset?: ScorePreset } {
  const text = inputs.text('scale');
  if (text === undefined) return {};
  const points = pointsIn(inputs, text);
  if (points !== undefined) return { points };
  const key = foldKey(text);
  const presets = Object.keys(PRESETS) as ScorePreset[];
  const preset = presets.find((one) => PRESETS[one].some((name) => foldKey(name) === key));
  if (preset === undefined) {
    const { zh, en } = listed(presets.map((one) => PRESETS[one][0]));
    const allowed = { zh: `5、7、10……或 ${zh}`, en: `5, 7, 10 … or ${en}` };
    throw new Stop(words.oneOf({ name: inputs.label('scale'), found: text, allowed }));
  }
  return { preset };
}

/** What a satisfaction survey says. */
export const SURVEY_CSAT: FunctionDefinition = {
  id: 'SURVEY_CSAT',
  description: {
    zh: '满意度：一列答卷的得分（百分制）、满意率（前两级）或完全满意率（首级）；认得“非常满意”、5、1=最好等写法。不能用投诉率代替',
    en: 'Satisfaction: score (of 100), share satisfied (top two answers) or completely satisfied (top one) of a column of answers, in words or numbers. Complaints never stand for it',
  },
  parameters: [
    {
      name: { en: 'answers', zh: '答卷' },
      description: {
        zh: '一列答案：完全满意、比较满意、一般、比较不满意、完全不满意，或数字；空白不计',
        en: 'A column of answers, in words or numbers; blanks do not count',
      },
      kind: 'list',
    },
    {
      name: { en: 'measure', zh: '指标' },
      description: {
        zh: '“得分”（默认）、“满意率”、“完全满意率”或“答卷数”',
        en: '“score” (default), “satisfied”, “completely satisfied” or “answers”',
      },
      kind: 'one',
      optional: true,
    },
    {
      name: { en: 'scale', zh: '级数或分值' },
      description: {
        zh: '级数（5、7、10），或五级的分值方案：100/75/50/25/0（默认）、100/80/60/30/0、100/70/50/30/10',
        en: 'How many answers (5, 7, 10), or the points of the five: 100/75/50/25/0 (default), 100/80/60/30/0, 100/70/50/30/10',
      },
      kind: 'one',
      optional: true,
    },
    directionParameter,
  ],
  result: { zh: '一个数：得分0到100，比率0到1', en: 'One number: a score of 0 to 100, a share of 0 to 1' },
  examples: [
    {
      formula: '=SURVEY_CSAT(H2:H6)',
      args: [['完全满意', '比较满意', '一般', '比较不满意', '完全不满意']],
      shows: [[50]],
      note: { zh: '100、75、50、25、0的平均', en: 'The mean of 100, 75, 50, 25 and 0' },
    },
    {
      formula: '=SURVEY_CSAT(H2:H6,"得分","100/80/60/30/0")',
      args: [[5, 4, 3, 2, 1], '得分', '100/80/60/30/0'],
      shows: [[54]],
      note: { zh: '另一种公开的分值', en: 'Another published set of points' },
    },
    {
      formula: '=SURVEY_CSAT(H2:H6,"得分","100/70/50/30/10","1最好")',
      args: [['非常满意', 1, 2, 3, ''], '得分', '100/70/50/30/10', '1最好'],
      shows: [[80]],
      note: {
        zh: '1最好：1为100分；文字不受方向影响；空白不计',
        en: '1 is best; words stay what they are; blanks do not count',
      },
    },
    {
      formula: '=SURVEY_CSAT(H2:H5,"满意率")',
      args: [['非常满意', '满意', '一般', '不满意'], '满意率'],
      rules: { 'satisfaction.minAnswers': 4 },
      shows: [[0.5]],
      note: { zh: '前两级计为满意', en: 'The two best answers count as satisfied' },
    },
    {
      formula: '=SURVEY_CSAT(H2:H5,"满意率")',
      args: [['非常满意', '满意', '一般', '不满意'], '满意率'],
      shows: [['#VALUE!']],
      note: { zh: '不足30份不用百分比', en: 'With fewer than 30 answers no percentage is given' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    const measure = inputs.choice('measure', MEASURES) ?? 'score';
    const { points, preset } = scaleArgument(inputs);
    const scale = scaleOf(inputs, points);
    const places = inputs.cells('answers', (cell) => take(answerPlace(cell, scale, rules)));
    const answer = satisfactionOf(countAnswers(places, scale.points), measure, rules, preset);
    return block([[shownNumber(take(answer))]], answer);
  },
};
