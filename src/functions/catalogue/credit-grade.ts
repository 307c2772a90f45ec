import { creditGrade } from '../../shared/rules/credit';
import { showLetter } from '../../shared/rules/letters/show';
import { rowWise } from '../prepare';
import type { FunctionDefinition } from '../definition';
import { typeParameter } from './credit-arguments';

/** 资信等级 from a score, with what caps it. */
export const CREDIT_GRADE: FunctionDefinition = {
  id: 'CREDIT_GRADE',
  description: {
    zh: '资信等级：按信用评分，再按信用类别和情形（新客户、被起诉、停业……）封顶',
    en: 'Credit grade from a score, capped by the credit type and by circumstances (new, sued, stopped …)',
  },
  parameters: [
    {
      name: { en: 'score', zh: '信用评分' },
      description: { zh: '信用评分，0–100，一格或一列', en: 'Credit score, 0 to 100, a cell or a column' },
      kind: 'each',
    },
    typeParameter,
    {
      name: { en: 'flags', zh: '情形' },
      description: {
        zh: '封顶情形，用顿号分开：新客户、档案不全、被追债起诉、停业或涉诉、合同履约率低',
        en: 'Circumstances, separated by commas: New customer, Incomplete file, Sued over debt, Stopped or in litigation, Low contract fulfilment',
      },
      kind: 'each',
      optional: true,
    },
  ],
  result: { zh: '每行一个等级：资信A级至资信D级', en: 'One grade a row: Grade A to D' },
  examples: [
    {
      formula: '=CREDIT_GRADE(J2:J5)',
      args: [[85, 84.5, 55, 54]],
      shows: [['资信A级'], ['资信B级'], ['资信C级'], ['资信D级']],
      note: { zh: '分数线含本数', en: 'Cut scores include themselves' },
    },
    {
      formula: '=CREDIT_GRADE(92,"警示")',
      args: [92, '警示'],
      shows: [['资信C级']],
      note: { zh: '警示客户最高C级', en: 'A warned customer is C at most' },
    },
    {
      formula: '=CREDIT_GRADE(92,,"新客户、被起诉")',
      args: [92, null, '新客户、被起诉'],
      shows: [['资信C级']],
      note: { zh: '两个上限取较低的', en: 'Of two caps the lower holds' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    return rowWise({
      inputs,
      key: 'score',
      answer: (row) =>
        creditGrade(
          inputs.require('score', inputs.number('score', row)),
          inputs.letter('type', 'creditType', row),
          inputs.text('flags', row) ?? '',
          rules,
        ),
      show: (grade) => showLetter('grade', grade, rules),
    });
  },
};
