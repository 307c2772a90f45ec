import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy } from '../define';
import { ratio } from '../derive/arithmetic';
import { customerName } from '../derive/customers';
import { fulfilmentReached } from '../derive/scores';
import type { Form } from '../form';
import { notFulfilled } from '../sales-conditions';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');

const target = passage('S0', 83, '保证100%的合同履约率');
const accidents = passage('S0', 83, '减少责任事故的发生');
const counted = house('履约率由应履约与合格单数得出', 'the rate is what was fulfilled of what was due');

/** 合同履约统计表: what a contract asked for in a period, and how much of it was done as agreed. */
export const fulfilment: Form = {
  id: 'fulfilment',
  version: 1,
  title: titleOf('fulfilment'),
  aliases: ['合同履约统计', '履约统计表', '合同履约率统计表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'customerName',
  repeats: true,
  source: target,
  purpose: {
    zh: '按客户和期间统计合同应履约与履约合格单数，目标是100%，不足的写明原因和改进。',
    en: 'Orders due and fulfilled by customer and period; the target is 100 %, and what falls short is explained.',
  },
  fields: [
    identity('customerName', 'textbook', {
      type: 'text',
      required: 'always',
      derived: customerName,
      example: '滨江锦程电子商务有限公司',
    }),
    added('periodFrom', '统计期间起', 'Period from', 'textbook', counted, {
      type: 'date',
      required: 'always',
      aliases: ['期间起'],
      example: dayOf(2026, 3, 1),
    }),
    added('periodTo', '统计期间止', 'Period to', 'textbook', counted, {
      type: 'date',
      required: 'always',
      aliases: ['期间止'],
      example: dayOf(2026, 3, 31),
    }),
    added('due', '应履约单数', 'Orders due', 'textbook', target, {
      type: 'count',
      required: 'always',
      aliases: ['应履约'],
      example: 5120,
    }),
    added('fulfilled', '履约合格单数', 'Orders fulfilled', 'textbook', target, {
      type: 'count',
      required: 'always',
      aliases: ['已履约单数', '履约合格'],
      example: 5118,
    }),
    added('rate', '合同履约率', 'Fulfilment', 'textbook', target, {
      type: 'share',
      required: 'never',
      aliases: ['履约率'],
      derived: ratio('fulfilled', 'due', { zh: '履约合格单数 ÷ 应履约单数', en: 'orders fulfilled ÷ orders due' }),
      example: 0.9996,
    }),
    added('accidents', '责任事故数', 'Accidents', 'textbook', accidents, {
      type: 'count',
      required: 'never',
      aliases: ['责任事故'],
      example: 0,
    }),
    added('missReason', '未履约原因', 'Why it fell short', 'textbook', counted, {
      type: 'longText',
      required: notFulfilled,
      example: '3月9日南屿班车故障，2单超时。',
    }),
    identity('customerId', 'company', { type: 'identifier', required: 'never', example: 'KH0003' }),
    added('contractNo', '合同编号', 'Contract no.', 'company', counted, {
      type: 'identifier',
      required: 'never',
      example: 'HT2026-003',
    }),
    added('reached', '达到目标', 'Target reached', 'company', target, {
      type: 'yesNo',
      required: 'never',
      aliases: ['达标'],
      derived: fulfilmentReached,
      example: false,
    }),
    added(
      'improvement',
      '改进措施',
      'Improvement',
      'company',
      passage('S0', 83, '对发生的问题或因其他因素导致的变动'),
      {
        type: 'longText',
        required: notFulfilled,
        example: '南屿方向增设备用车。',
      },
    ),
    added('owner', '责任人', 'Person responsible', 'company', counted, {
      type: 'text',
      required: notFulfilled,
      example: '吴桐',
    }),
  ],
};
