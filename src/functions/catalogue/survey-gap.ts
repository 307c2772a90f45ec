import { answerPlace, type AnswerScale, expectationGap } from '../../shared/rules/satisfaction';
import type { FunctionDefinition } from '../definition';
import { type Inputs, take } from '../inputs';
import { rowWise } from '../prepare';
import { directionParameter, pointsIn, scaleOf, scaleParameter } from './survey-arguments';

const placeOf = (inputs: Inputs, name: string, row: number, scale: AnswerScale): number =>
  take(answerPlace(inputs.require(name, inputs.text(name, row)), scale, inputs.rules));

/** 感知 − 期望. */
export const SURVEY_GAP: FunctionDefinition = {
  id: 'SURVEY_GAP',
  description: {
    zh: '服务差距：感知减期望，按级计；负数为没有达到期望',
    en: 'Service gap: perception less expectation, in points of the scale; negative where expectation is not met',
  },
  parameters: [
    {
      name: { en: 'perception', zh: '感知' },
      description: { zh: '客户实际感受的评价，一格或一列', en: 'What the customer perceived, a cell or a column' },
      kind: 'each',
    },
    {
      name: { en: 'expectation', zh: '期望' },
      description: { zh: '客户期望的评价', en: 'What the customer expected' },
      kind: 'each',
    },
    scaleParameter,
    directionParameter,
  ],
  result: { zh: '每行一个差距', en: 'One gap a row' },
  examples: [
    {
      formula: '=SURVEY_GAP(C2:C5,D2:D5)',
      args: [
        [3, '完全满意', '一般', 4],
        [5, '比较满意', '一般', 6],
      ],
      shows: [[-2], [1], [0], ['#VALUE!']],
      note: { zh: '感知 − 期望；6不在五级里', en: 'Perception − expectation; 6 is not on the scale' },
    },
    {
      formula: '=SURVEY_GAP(2,1,,"1最好")',
      args: [2, 1, null, '1最好'],
      shows: [[-1]],
      note: { zh: '1最好时，2比1差一级', en: 'Where 1 is best, 2 is one point behind' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    const given = inputs.text('scale');
    const scale = scaleOf(inputs, given === undefined ? undefined : (pointsIn(inputs, given) ?? NaN));
    return rowWise({
      inputs,
      key: 'perception',
      answer: (row) =>
        expectationGap(
          placeOf(inputs, 'perception', row, scale),
          placeOf(inputs, 'expectation', row, scale),
          scale.points,
          rules,
        ),
      show: (gap) => gap,
    });
  },
};
