import { complaintReason, reasonTerm } from '../../shared/rules/complaint';
import { showTerm } from '../../shared/rules/letters/show';
import type { FunctionDefinition } from '../definition';
import { rowWise } from '../prepare';

const LEVELS = {
  reason: ['一级', 'reason', '1'],
  detail: ['二级', 'detail', '2'],
} as const;

/** The category of a complaint from another system's words. */
export const COMPLAINT_REASON: FunctionDefinition = {
  id: 'COMPLAINT_REASON',
  description: {
    zh: '投诉理由归类：把国家邮政局分类、微信代码、零担企业分类、企业工单的说法对应到本表的投诉理由',
    en: 'The category of a complaint: the State Post Bureau’s, WeChat’s codes, other companies’ words as our reasons',
  },
  parameters: [
    {
      name: { en: 'text', zh: '原来的说法' },
      description: {
        zh: '别的系统里的分类或代码，一格或一列',
        en: 'The other system’s category or code, a cell or a column',
      },
      kind: 'each',
    },
    {
      name: { en: 'level', zh: '层次' },
      description: {
        zh: '“一级”（默认）或“二级”（没有明细的为空白）',
        en: '“reason” (default) or “detail” (blank where there is none)',
      },
      kind: 'one',
      optional: true,
    },
  ],
  result: { zh: '每行一个投诉理由', en: 'One reason a row' },
  examples: [
    {
      formula: '=COMPLAINT_REASON(F2:F8)',
      args: [['快件延误', '1005', '货损', '内物破损', '派送超时', '收寄服务', '代收']],
      shows: [['延误'], ['丢失短少'], ['损毁'], ['损毁'], ['延误'], ['收寄服务'], ['#VALUE!']],
      note: {
        zh: '对不上的不归入“其他”，由人来定',
        en: 'What is not known is not filed under “Other”: a person decides',
      },
    },
    {
      formula: '=COMPLAINT_REASON("损毁：内物破损","二级")',
      args: ['损毁：内物破损', '二级'],
      shows: [['内物破损']],
      note: { zh: '带明细的写法', en: 'A reason with its detail' },
    },
  ],
  prepare(inputs) {
    const { rules } = inputs;
    const level = inputs.choice('level', LEVELS) ?? 'reason';
    return rowWise({
      inputs,
      key: 'text',
      answer: (row) => complaintReason(inputs.require('text', inputs.text('text', row)), rules),
      show({ reason, detail }) {
        if (level === 'reason') return showTerm(reasonTerm(reason, rules), rules);
        const found = rules.complaint.details.find(({ code }) => code === detail);
        return found === undefined ? '' : showTerm(found, rules);
      },
    });
  },
};
