import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { promised } from '../conditions';
import { added, namedBy, YUAN } from '../define';
import { countsAs, onTime } from '../derive/contact';
import { appointedLevel, customerName, LEVEL } from '../derive/customers';
import { ownedBy } from '../derive/owners';
import type { Form } from '../form';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');
const roles = namedBy('keyAccount.roles');

const record = house(
  '交往记录的基本内容，原表未刊载',
  'what a record of a contact holds; the table itself is not printed',
);
const quota = passage('S2', 53, '每月走访3次以上');

/** 大客户交往表 (表5-16): every visit, call and meeting, as it happens; the quotas are counted from it. */
export const contactLog: Form = {
  id: 'contactLog',
  number: '5-16',
  version: 1,
  title: titleOf('contactLog'),
  aliases: ['交往表', '大客户交往记录', '客户交往表', '大客户走访记录', '走访记录表', '客户联系记录'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'serial',
  repeats: false,
  source: passage('S2', 22, '要实时填写大客户交往表'),
  purpose: {
    zh: '每次走访、电话或会面即时填一行；应走访、应电话的次数由它统计。',
    en: 'One row for every visit, call or meeting, filled in at once; visits and calls owed are counted from it.',
  },
  fields: [
    added('serial', '序号', 'No.', 'textbook', record, {
      type: 'count',
      required: 'never',
      numbered: { pattern: 'identity.numbering.serial' },
      example: 1,
    }),
    identity('customerId', 'company', { type: 'identifier', required: 'always', example: 'KH0041' }),
    identity('customerName', 'textbook', {
      type: 'text',
      required: 'always',
      derived: customerName,
      example: '海州远航供应链有限公司',
    }),
    added('date', '日期', 'Date', 'textbook', record, {
      type: 'date',
      required: 'always',
      aliases: ['交往日期', '走访日期', '联系日期', '回访日期'],
      example: dayOf(2026, 3, 6),
    }),
    added('channel', '方式', 'Channel', 'textbook', record, {
      type: 'choice',
      required: 'always',
      aliases: ['交往方式', '走访方式', '沟通方式'],
      choices: ['forms.choice.contactChannel'],
      example: 'onSite',
    }),
    added('purpose', '目的', 'Purpose', 'textbook', record, {
      type: 'choice',
      required: 'always',
      aliases: ['交往目的', '走访目的'],
      choices: ['forms.choice.contactPurpose'],
      example: 'complaint',
    }),
    added('ourPeople', '我方人员', 'Our people', 'textbook', record, {
      type: 'text',
      required: 'always',
      aliases: ['我方人员（职务）', '参加人员'],
      example: '林岚（客户专管员）',
    }),
    added('theirPeople', '客户方人员', 'The customer’s people', 'textbook', record, {
      type: 'text',
      required: 'always',
      aliases: ['客户方人员（职务）', '客户人员', '拜访对象'],
      example: '许岩（仓储经理）',
    }),
    added('content', '内容', 'Content', 'textbook', record, {
      type: 'longText',
      required: 'always',
      aliases: ['交往内容', '沟通内容', '走访内容'],
      example: '当面致歉，说明调查进展，商定赔偿办法。',
    }),
    added('opinion', '客户意见或需求', 'Opinion or need', 'company', record, {
      type: 'longText',
      required: 'never',
      aliases: ['客户意见', '客户需求', '客户意见/需求'],
      example: '希望易碎件单独装车。',
    }),
    added(
      'competitors',
      '竞争对手信息',
      'Competitors',
      'company',
      passage('S0', 62, '不收集整理其他快递公司(竞争对手)信息'),
      {
        type: 'longText',
        required: 'never',
        aliases: ['竞争对手动向'],
        example: '同城对手本月下调了5公斤以内的首重价格。',
      },
    ),
    added('promise', '承诺事项', 'Promise', 'company', record, {
      type: 'longText',
      required: 'never',
      example: '3月9日前送达赔款',
    }),
    added('promiseOwner', '承诺责任人', 'Promise kept by', 'company', record, {
      type: 'text',
      required: promised,
      example: '何静',
    }),
    added('promiseDue', '承诺期限', 'Promise due', 'company', record, {
      type: 'date',
      required: promised,
      example: dayOf(2026, 3, 9),
    }),
    added('cost', '费用', 'Cost', 'company', record, { type: 'money', unit: YUAN, required: 'never', example: 0 }),
    added('satisfaction', '满意度', 'Satisfaction', 'company', record, {
      type: 'number',
      required: 'never',
      aliases: ['结果/满意度'],
      range: { min: 'forms.contactLog.satisfaction.min', max: 'forms.contactLog.satisfaction.max' },
      example: 4,
      hint: { zh: '1 很不满意 至 5 很满意', en: '1 very dissatisfied to 5 very satisfied' },
    }),
    added('nextOn', '下次联系日期', 'Next contact', 'company', record, {
      type: 'date',
      required: 'never',
      aliases: ['下次日期', '下次拜访日期'],
      example: dayOf(2026, 3, 20),
    }),
    added('enteredAt', '录入时间', 'Entered at', 'company', passage('S2', 22, '要实时填写大客户交往表'), {
      type: 'dateTime',
      required: 'never',
      aliases: ['录入日期', '填写时间'],
      example: dayOf(2026, 3, 6) + 0.6875,
    }),
    added('level', LEVEL.zh, LEVEL.en, 'company', quota, {
      type: 'choice',
      required: 'never',
      aliases: ['客户级别'],
      choices: ['tier.level.names', 'tier.level.none'],
      derived: appointedLevel('date'),
      example: 'L-C',
    }),
    roles('owner', 'company', {
      type: 'text',
      required: 'never',
      derived: ownedBy('date'),
      example: '林岚',
    }),
    added('countsAs', '计入', 'Counts as', 'company', quota, {
      type: 'choice',
      required: 'never',
      aliases: ['计为'],
      choices: ['forms.choice.countsAs'],
      derived: countsAs,
      example: 'visit',
    }),
    added('onTime', '录入及时', 'Entered in time', 'company', passage('S2', 22, '要实时填写大客户交往表'), {
      type: 'yesNo',
      required: 'never',
      derived: onTime,
      example: true,
    }),
  ],
};
