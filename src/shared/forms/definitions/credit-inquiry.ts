import { customerFields } from '../common-fields';
import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy } from '../define';
import type { Form } from '../form';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');

const inquiry = passage('S2', 47, '客户信用调查');
const rule = house('公开的信用管理制度', 'public rules of credit management');

/** 客户信用调查表: what was found out about a customer before it gets credit. */
export const creditInquiry: Form = {
  id: 'creditInquiry',
  version: 1,
  title: titleOf('creditInquiry'),
  aliases: ['信用调查表', '资信调查表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'inquiryNo',
  repeats: false,
  source: passage('S2', 48, '大客户信用调查工作标准'),
  purpose: {
    zh: '收集客户的证照、交易记录和各方信息，写明调查结论。',
    en: 'Licences, trade record and what others say of a customer, with the conclusion.',
  },
  fields: [
    added('inquiryNo', '调查编号', 'Inquiry no.', 'textbook', rule, {
      type: 'identifier',
      required: 'always',
      numbered: { pattern: 'identity.numbering.inquiryNo', date: 'inquiredOn' },
      example: 'XD20260305-001',
    }),
    ...customerFields('KH0041', '海州远航供应链有限公司'),
    added('inquiredOn', '调查日期', 'Inquired on', 'textbook', inquiry, {
      type: 'date',
      required: 'always',
      example: dayOf(2026, 3, 5),
    }),
    added('sources', '信息来源', 'Sources', 'textbook', inquiry, {
      type: 'choices',
      required: 'always',
      choices: ['forms.keeping.inquirySources'],
      example: 'registry trade site',
    }),
    added('tradeRecord', '交易与付款记录', 'Trade and payments', 'textbook', inquiry, {
      type: 'longText',
      required: 'always',
      aliases: ['交易记录'],
      example: '合作三年，月均5,125元，近一年无逾期。',
    }),
    added('finding', '调查情况', 'What was found', 'textbook', inquiry, {
      type: 'longText',
      required: 'always',
      example: '仓储自有，人员稳定，近三年无涉诉。',
    }),
    added('conclusion', '调查结论', 'Conclusion', 'textbook', inquiry, {
      type: 'choice',
      required: 'always',
      choices: ['forms.keeping.inquiryConclusions'],
      example: 'careful',
    }),
    added('inquirer', '调查人', 'Inquired by', 'textbook', inquiry, {
      type: 'text',
      required: 'always',
      example: '周启',
    }),
    identity('creditCode', 'company', { type: 'creditCode', required: 'never', example: '91350100M000100Y43' }),
    added('licence', '营业执照齐全', 'Licence on file', 'company', rule, {
      type: 'yesNo',
      required: 'always',
      aliases: ['营业执照'],
      example: true,
    }),
    added('qualification', '资质证明齐全', 'Qualifications on file', 'company', rule, {
      type: 'yesNo',
      required: 'never',
      aliases: ['资质证明'],
      example: true,
    }),
    added('creditProof', '信用等级证明', 'Proof of credit', 'company', rule, {
      type: 'text',
      required: 'never',
      example: '银行资信证明2026-02',
    }),
    added('relatedParties', '关联方查询', 'Related parties', 'company', rule, {
      type: 'longText',
      required: 'never',
      example: '与海州远航国际货运同属一个集团。',
    }),
    added('completedOn', '完成日期', 'Completed on', 'company', rule, {
      type: 'date',
      required: 'never',
      example: dayOf(2026, 3, 12),
    }),
  ],
};
