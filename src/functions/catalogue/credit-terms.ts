import { cellLang } from '../../shared/rules/letters/show';
import { type CreditPolicy, creditTerms } from '../../shared/rules/credit';
import { rowWise } from '../prepare';
import type { FunctionDefinition } from '../definition';
import { gradeParameter } from './credit-arguments';

const ITEMS = {
  settlement: ['结算方式', 'settlement', 'terms'],
  limit: ['额度', '赊销额度', 'limit'],
  days: ['账期', '回款期限', 'days'],
  precondition: ['前提', 'precondition'],
  measures: ['措施', 'measures'],
  all: ['全部', 'all'],
} as const;

const ALL = [
  'settlement',
  'limit',
  'days',
  'precondition',
  'measures',
] as const satisfies readonly (keyof CreditPolicy)[];

/** 信用政策 of a grade. */
export const CREDIT_TERMS: FunctionDefinition = {
  id: 'CREDIT_TERMS',
  description: {
    zh: '信用政策：某资信等级的结算方式、额度、账期、前提或措施',
    en: 'Credit policy of a grade: settlement, limit, payment term, precondition or measures',
  },
  parameters: [
    gradeParameter,
    {
      name: { en: 'item', zh: '项目' },
      description: {
        zh: '“结算方式”（默认）、“额度”、“账期”、“前提”、“措施”或“全部”',
        en: '“settlement” (default), “limit”, “days”, “precondition”, “measures” or “all”',
      },
      kind: 'one',
      optional: true,
    },
  ],
  result: { zh: '每行一段文字；“全部”为五格', en: 'A text a row; five cells for “all”' },
  examples: [
    {
      formula: '=CREDIT_TERMS(K2:K5)',
      args: [['资信A级', 'B', 'C级', 'D']],
      shows: [['赊销'], ['现款现货'], ['先款后货'], ['先款后货']],
      note: { zh: '四级信用政策', en: 'The four policies' },
    },
    {
      formula: '=CREDIT_TERMS(K2,"措施")',
      args: ['D', '措施'],
      shows: [['追回货款；逐步淘汰']],
      note: { zh: 'D级还要追回货款、逐步淘汰', en: 'Grade D: recover, then phase out' },
    },
    {
      formula: '=CREDIT_TERMS(K2)',
      args: ['A类'],
      shows: [['#VALUE!']],
      note: { zh: 'A类是价值类别，不是资信等级', en: 'A类 is a value class, not a credit grade' },
    },
  ],
  prepare(inputs) {
    const lang = cellLang(inputs.rules);
    const item = inputs.choice('item', ITEMS) ?? 'settlement';
    return rowWise({
      inputs,
      key: 'grade',
      columns: item === 'all' ? ALL.length : 1,
      answer: (row) => creditTerms(inputs.require('grade', inputs.letter('grade', 'grade', row)), inputs.rules),
      show: (policy) => (item === 'all' ? ALL.map((one) => policy[one][lang]) : policy[item][lang]),
    });
  },
};
