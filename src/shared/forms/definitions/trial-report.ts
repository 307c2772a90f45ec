import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy, YUAN } from '../define';
import { ratio } from '../derive/arithmetic';
import type { Form } from '../form';
import { trialSigned } from '../sales-conditions';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');

const trial = passage('S3', 20, '促成邮件试寄、试寄小结、促成签约');
const counted = house('试寄看时限与安全，按件统计', 'a trial shows time and safety, counted by the parcel');

/** 试寄小结: how a trial shipment went, and what follows from it. */
export const trialReport: Form = {
  id: 'trialReport',
  version: 1,
  title: titleOf('trialReport'),
  aliases: ['试寄小结表', '邮件试寄小结', '试寄情况小结'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'trialNo',
  repeats: false,
  source: trial,
  purpose: {
    zh: '试寄结束后总结准时、破损和客户意见，决定签约、续试或停止。',
    en: 'After a trial: what was on time, what was damaged, what the customer says, and what follows.',
  },
  fields: [
    added('trialNo', '试寄编号', 'Trial no.', 'textbook', counted, {
      type: 'identifier',
      required: 'never',
      numbered: { pattern: 'identity.numbering.trialNo', date: 'from' },
      example: 'SJ20260309-001',
    }),
    identity('customerName', 'textbook', { type: 'text', required: 'always', example: '云溪新禾家纺有限公司' }),
    added('from', '试寄起', 'Trial from', 'textbook', trial, {
      type: 'date',
      required: 'always',
      aliases: ['试寄开始日期'],
      example: dayOf(2026, 3, 9),
    }),
    added('to', '试寄止', 'Trial to', 'textbook', trial, {
      type: 'date',
      required: 'always',
      aliases: ['试寄结束日期'],
      example: dayOf(2026, 3, 15),
    }),
    added('parcels', '试寄件数', 'Parcels', 'textbook', counted, { type: 'count', required: 'always', example: 120 }),
    added('lanes', '试寄路向', 'Lanes', 'textbook', passage('S3', 42, '主要寄达范围'), {
      type: 'text',
      required: 'always',
      aliases: ['路向'],
      example: '上海、杭州、广州',
    }),
    added('onTime', '准时件数', 'Parcels on time', 'textbook', counted, {
      type: 'count',
      required: 'always',
      example: 117,
    }),
    added('damaged', '破损件数', 'Damaged', 'textbook', counted, { type: 'count', required: 'always', example: 1 }),
    added('lost', '丢失件数', 'Lost', 'textbook', counted, { type: 'count', required: 'always', example: 0 }),
    added('customerOpinion', '客户意见', 'Customer’s opinion', 'textbook', trial, {
      type: 'longText',
      required: 'always',
      example: '晚间揽收准时，有一件外箱压角。',
    }),
    added('conclusion', '试寄结论', 'Conclusion', 'textbook', trial, {
      type: 'choice',
      required: 'always',
      choices: ['forms.acquiring.trialConclusions'],
      example: 'sign',
    }),
    added('author', '小结人', 'Written by', 'textbook', trial, {
      type: 'text',
      required: 'always',
      aliases: ['营销员'],
      example: '钱枫',
    }),
    added('reportedOn', '小结日期', 'Written on', 'textbook', trial, {
      type: 'date',
      required: 'always',
      example: dayOf(2026, 3, 16),
    }),
    identity('customerId', 'company', { type: 'identifier', required: 'never', example: 'KH0101' }),
    added('charge', '试寄资费', 'Charge', 'company', counted, {
      type: 'money',
      unit: YUAN,
      required: 'never',
      example: 672,
    }),
    added('onTimeShare', '准时率', 'On time', 'company', counted, {
      type: 'share',
      required: 'never',
      derived: ratio('onTime', 'parcels', { zh: '准时件数 ÷ 试寄件数', en: 'on time ÷ parcels' }),
      example: 0.975,
    }),
    added('damageShare', '破损率', 'Damaged share', 'company', counted, {
      type: 'share',
      required: 'never',
      derived: ratio('damaged', 'parcels', { zh: '破损件数 ÷ 试寄件数', en: 'damaged ÷ parcels' }),
      example: 0.0083,
    }),
    added('improvement', '改进事项', 'To be improved', 'company', counted, {
      type: 'longText',
      required: 'never',
      example: '家纺改用加厚外箱。',
    }),
    added('agreementOn', '预计签约日期', 'Agreement expected on', 'company', passage('S3', 20, '促成签约'), {
      type: 'date',
      required: trialSigned,
      aliases: ['签约日期'],
      example: dayOf(2026, 3, 20),
    }),
  ],
};
