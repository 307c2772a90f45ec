import { customerFields } from '../common-fields';
import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, YUAN } from '../define';
import { benefitOverCost, isValuable, lossKind } from '../derive/winback';
import { wonBack } from '../keeping-conditions';
import type { Form } from '../form';
import { titleOf } from '../titles';

const analysis = passage('S4', 23, '分析流失客户的价值');
const reasons = passage('S4', 23, '(1)主动放弃(2)被迫离开(3)被收买(4)被吸引');
const single = passage('S4', 25, '针对个别流失客户的策略');
const result = passage('S4', 23, '统计客户关系恢复的成功率和收益与成本之比');
const control = passage('S0', 11, '分为可控、不可控两种情况');
const followed = house('恢复须有人负责、有日期', 'a winback needs an owner and a date');

/** 流失客户分析与恢复表: lost customers, why they left and what winning them back brought. */
export const winback: Form = {
  id: 'winback',
  version: 1,
  title: titleOf('winback'),
  aliases: ['流失客户分析表', '客户流失与恢复表', '流失客户恢复表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'customerId',
  repeats: true,
  source: passage('S4', 23, '分析流失客户的价值'),
  purpose: {
    zh: '分析流失客户的价值与原因，记录恢复的做法、成本和收益。',
    en: 'The value of a lost customer, why it left, and what winning it back took and brought.',
  },
  fields: [
    ...customerFields('KH0080', '望城万象电子商务有限公司'),
    added('lostOn', '流失日期', 'Lost on', 'textbook', analysis, {
      type: 'date',
      required: 'always',
      example: dayOf(2026, 1, 9),
    }),
    added('revenue', '流失前12个月收入', 'Revenue of the year before', 'textbook', analysis, {
      type: 'money',
      required: 'always',
      unit: YUAN,
      aliases: ['流失前收入'],
      example: 12640,
    }),
    added('profit', '流失前12个月利润', 'Profit of the year before', 'textbook', analysis, {
      type: 'money',
      required: 'never',
      unit: YUAN,
      aliases: ['流失前利润'],
      example: 740,
    }),
    added('reason', '流失原因', 'Why it left', 'textbook', reasons, {
      type: 'choice',
      required: 'always',
      choices: ['winback.reasons'],
      aliases: ['流失类型'],
      example: 'attracted',
    }),
    added('explanation', '原因说明', 'Explanation', 'textbook', reasons, {
      type: 'longText',
      required: 'always',
      example: '竞争对手首重低1元。',
    }),
    added('strategy', '恢复策略', 'Strategy', 'textbook', single, {
      type: 'choice',
      required: 'always',
      choices: ['forms.keeping.strategies'],
      example: 'attention',
    }),
    added('triedOn', '尝试日期', 'Tried on', 'textbook', result, {
      type: 'date',
      required: 'never',
      aliases: ['恢复日期'],
      example: dayOf(2026, 3, 4),
    }),
    added('cost', '恢复成本', 'Cost of winning back', 'textbook', result, {
      type: 'money',
      required: 'never',
      unit: YUAN,
      aliases: ['成本'],
      example: 600,
    }),
    added('result', '恢复结果', 'Result', 'textbook', result, {
      type: 'choice',
      required: 'never',
      choices: ['winback.results'],
      aliases: ['结果'],
      example: 'recovered',
    }),
    added('benefit', '恢复后收益', 'Benefit since', 'textbook', result, {
      type: 'money',
      required: wonBack,
      unit: YUAN,
      aliases: ['收益'],
      example: 1500,
    }),
    added('roi', '收益与成本之比', 'Benefit to cost', 'textbook', result, {
      type: 'number',
      required: 'never',
      aliases: ['收益成本比'],
      derived: benefitOverCost,
      example: 2.5,
    }),
    added('control', '是否可控', 'Controllable', 'company', control, {
      type: 'choice',
      required: 'never',
      choices: ['relationship.interruption.controllability'],
      aliases: ['可控性'],
      example: 'controllable',
    }),
    added('scope', '流失规模', 'Extent of the loss', 'company', single, {
      type: 'choice',
      required: 'never',
      choices: ['winback.scopes'],
      aliases: ['单个或大量'],
      derived: lossKind,
      example: 'single',
    }),
    added(
      'valuable',
      '有价值的客户',
      'Customer of value',
      'company',
      passage('S4', 25, '对于有价值的流失客户,即使数量很少'),
      { type: 'yesNo', required: 'never', aliases: ['是否有价值'], derived: isValuable, example: false },
    ),
    added('owner', '负责人', 'Led by', 'company', followed, { type: 'text', required: 'never', example: '周启' }),
    added('measure', '恢复措施', 'What was done', 'company', followed, {
      type: 'longText',
      required: 'never',
      example: '上门说明时效，给予首月优惠。',
    }),
  ],
};
