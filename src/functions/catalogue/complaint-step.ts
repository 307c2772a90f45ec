import { because, isRefusal, type Answer, ruled } from '../../shared/rules/answer';
import { takeStep } from '../../shared/rules/complaint';
import { cellLang } from '../../shared/rules/letters/show';
import { say } from '../../shared/text/message';
import type { FunctionDefinition } from '../definition';
import { rowWise } from '../prepare';

const MAY = { zh: '可以', en: 'Yes' };

/** Whether a complaint may go from one stage to another. */
export const COMPLAINT_STEP: FunctionDefinition = {
  id: 'COMPLAINT_STEP',
  description: {
    zh: '投诉能否从一个处理阶段转到另一个：受理、告知、评审、调查、处理、告知结果、结案、升级、申诉',
    en: 'Whether a complaint may go from one stage to another: accepted, acknowledged, reviewed, investigated, handled, informed, closed, escalated, appealed',
  },
  parameters: [
    {
      name: { en: 'from', zh: '现在阶段' },
      description: { zh: '现在的处理阶段，一格或一列', en: 'The stage it is at, a cell or a column' },
      kind: 'each',
    },
    {
      name: { en: 'to', zh: '下一阶段' },
      description: { zh: '要转到的阶段', en: 'The stage it is to go to' },
      kind: 'each',
    },
    {
      name: { en: 'on_spot', zh: '当场解决' },
      description: { zh: '是否当场解决（是/否）', en: 'Whether it was solved on the spot (yes/no)' },
      kind: 'each',
      optional: true,
    },
    {
      name: { en: 'opinion', zh: '客户意见' },
      description: {
        zh: '投诉客户意见：满意、基本满意、不满意、未回复',
        en: 'The customer’s opinion: satisfied, mostly satisfied, dissatisfied, no reply',
      },
      kind: 'each',
      optional: true,
    },
    {
      name: { en: 'overdue', zh: '已逾期' },
      description: { zh: '是否已过答复期限（是/否）', en: 'Whether the day for the answer has passed (yes/no)' },
      kind: 'each',
      optional: true,
    },
  ],
  result: { zh: '每行“可以”，或为什么不可以', en: '“Yes” a row, or why not' },
  examples: [
    {
      formula: '=COMPLAINT_STEP("告知结果","结案",,"满意")',
      args: ['告知结果', '结案', null, '满意'],
      shows: [['可以']],
      note: { zh: '满意则结案', en: 'Satisfied: it is closed' },
    },
    {
      formula: '=COMPLAINT_STEP("告知结果",B2:B3,,"不满意")',
      args: ['告知结果', ['结案', '升级'], null, '不满意'],
      shows: [['客户对处理结果不满意，不能“结案”，请先升级处理。'], ['可以']],
      note: { zh: '不满意的不能结案，须升级', en: 'Dissatisfied: it is escalated' },
    },
    {
      formula: '=COMPLAINT_STEP("受理","结案")',
      args: ['受理', '结案'],
      shows: [['“受理”不能直接到“结案”，中间还有：“告知”“评审”“调查”“处理”“告知结果”。']],
      note: { zh: '步骤不能跳过', en: 'No stage is left out' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    const { states, opinions } = rules.complaint;
    const lang = cellLang(rules);
    return rowWise({
      inputs,
      key: 'from',
      answer(row): Answer<string> {
        const from = inputs.require('from', inputs.term('from', states, row));
        const to = inputs.require('to', inputs.term('to', states, row));
        const facts = {
          solvedOnSpot: inputs.flag('on_spot', row),
          opinion: inputs.term('opinion', opinions, row),
          overdue: inputs.flag('overdue', row),
        };
        const step = takeStep(from, to, facts, rules);
        // No is an answer here, not a failure.
        return isRefusal(step)
          ? ruled(say(lang, step.refusal), because(step.refusal, 'complaint.moves'))
          : { value: MAY[lang], reasons: step.reasons };
      },
      show: (answer) => answer,
    });
  },
};
