import { customerFields } from '../common-fields';
import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, YUAN } from '../define';
import { availableCredit, fromCredit, GRADING, limitTerms, reviewOn, suggestedLimit } from '../derive/credit';
import { limitExceeded } from '../keeping-conditions';
import type { Form } from '../form';
import { titleOf } from '../titles';

const control = passage('S2', 47, '客户资信控制');
const most = passage('S2', 59, '赊销额度以不超过一次进货量为限');
const days = passage('S2', 59, '回款期限视实际情况而定');
const rule = house('公开的信用管理制度', 'public rules of credit management');

/** 客户信用限度核定表: the limit and the term that a customer was given. */
export const creditLimit: Form = {
  id: 'creditLimit',
  version: 1,
  title: titleOf('creditLimit'),
  aliases: ['信用限度核定表', '信用额度核定表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'customerId',
  repeats: true,
  source: passage('S2', 47, '客户资信控制'),
  purpose: {
    zh: '按资信等级和一次进货量核定信用额度与账期，超过建议额度须写明理由。',
    en: 'Sets limit and term by the grade and one purchase; a limit above the one suggested needs a reason.',
  },
  fields: [
    ...customerFields('KH0003', '滨江锦程电子商务有限公司'),
    added('creditGrade', '资信等级', 'Credit grade', 'textbook', control, {
      type: 'choice',
      required: 'always',
      choices: ['credit.names'],
      derived: fromCredit(GRADING, 'grade', '资信等级', 'Credit grade'),
      example: 'G-A',
    }),
    added('onePurchase', '一次进货量', 'One purchase', 'textbook', most, {
      type: 'money',
      required: 'always',
      unit: YUAN,
      aliases: ['一次进货金额'],
      hint: { zh: '最近12个月最大一单，单位是元', en: 'The largest order of twelve months, in yuan' },
      example: 42000,
    }),
    added('suggestedLimit', '建议额度', 'Limit suggested', 'textbook', most, {
      type: 'money',
      required: 'never',
      unit: YUAN,
      derived: suggestedLimit,
      example: 42000,
    }),
    added('limit', '信用额度', 'Credit limit', 'textbook', most, {
      type: 'money',
      required: 'always',
      unit: YUAN,
      aliases: ['核定额度', '信用限度'],
      example: 40000,
    }),
    added('days', '账期天数', 'Payment term (days)', 'textbook', days, {
      type: 'count',
      required: 'always',
      aliases: ['账期', '信用期'],
      example: 30,
    }),
    added('effectiveOn', '生效日期', 'In force from', 'textbook', control, {
      type: 'date',
      required: 'always',
      example: dayOf(2026, 1, 10),
    }),
    added('approver', '审批人', 'Approved by', 'textbook', rule, { type: 'text', required: 'always', example: '李越' }),
    added('terms', '结算要求', 'Terms of payment', 'company', control, {
      type: 'text',
      required: 'never',
      aliases: ['信用政策'],
      derived: limitTerms,
      example: '赊销',
    }),
    added('receivable', '应收余额', 'Receivables', 'company', rule, {
      type: 'money',
      required: 'never',
      unit: YUAN,
      aliases: ['应收账款'],
      example: 12800,
    }),
    added('available', '可用额度', 'Limit left', 'company', rule, {
      type: 'money',
      required: 'never',
      unit: YUAN,
      derived: availableCredit('limit'),
      example: 27200,
    }),
    added('overReason', '超额理由', 'Reason above the suggestion', 'company', rule, {
      type: 'longText',
      required: limitExceeded,
      example: '旺季备货，客户追加担保。',
    }),
    added('guarantee', '担保', 'Guarantee', 'company', rule, {
      type: 'text',
      required: 'never',
      example: '保证金5,000元',
    }),
    added('reviewOn', '复审日期', 'Review on', 'company', rule, {
      type: 'date',
      required: 'never',
      derived: reviewOn('effectiveOn'),
      example: dayOf(2026, 4, 10),
    }),
  ],
};
