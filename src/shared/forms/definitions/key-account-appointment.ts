import { customerFields } from '../common-fields';
import { clause, house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { adjusted } from '../conditions';
import { added, namedBy, WAN } from '../define';
import { attainment, duty, levelFloor, terms, validUntil } from '../derive/appointment';
import { classified, graded, LEVEL, VALUE_CLASS } from '../derive/customers';
import type { Form } from '../form';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');
const list = namedBy('list.columns');
const roles = namedBy('keyAccount.roles');
const information = namedBy('keyAccount.information');

const levels = passage('S2', 81, '对物流客户进行等级划分');
const target = passage('S2', 81, '年收入目标xxx万元以上的');

/** 大客户设定表 (表5-4): which level a key account has, from when to when, and who looks after it. */
export const keyAccountAppointment: Form = {
  id: 'keyAccountAppointment',
  number: '5-4',
  version: 1,
  title: titleOf('keyAccountAppointment'),
  aliases: ['大客户设定', '大客户级别设定表', '大客户定级表', '大客户名单'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'customerId',
  repeats: true,
  source: passage('S2', 81, '填写大客户设定表(见表5-4)'),
  purpose: {
    zh: '设定大客户的级别、年收入目标和专管员；级别变动时另起一行，原行保留。',
    en: 'Sets level, income target and owner of a key account; a change gets a row of its own.',
  },
  fields: [
    ...customerFields('KH0041', '海州远航供应链有限公司'),
    identity('creditCode', 'company', { type: 'creditCode', required: 'never', example: '91350100M000100Y43' }),
    added('valueClass', VALUE_CLASS.zh, VALUE_CLASS.en, 'company', ['由管理表带出', 'from the management sheet'], {
      type: 'choice',
      required: 'never',
      choices: ['tier.value.names', 'tier.value.none'],
      derived: classified(undefined),
      example: 'V-B',
    }),
    added('level', LEVEL.zh, LEVEL.en, 'textbook', levels, {
      type: 'choice',
      required: 'always',
      aliases: ['客户级别', '级别', '客户等级'],
      choices: ['tier.level.names'],
      example: 'L-D',
      hint: { zh: 'A级至D级，与价值类别的A类不是一回事', en: 'Level A to D; not the same as value class A' },
    }),
    list('target', 'textbook', {
      type: 'money',
      unit: WAN,
      required: 'always',
      source: target,
      example: 8,
      hint: { zh: '单位是万元', en: 'In 10 000 yuan' },
    }),
    added('levelFloor', '级别下限', 'Least of the level', 'company', target, {
      type: 'money',
      unit: WAN,
      required: 'never',
      derived: levelFloor,
      example: 2.4,
    }),
    added(
      'lastYear',
      '上年实际',
      'Last year’s actual income',
      'company',
      ['与目标对照', 'to be set against the target'],
      { type: 'money', unit: WAN, required: 'never', aliases: ['上年收入', '上年实际收入'], example: 6.15 },
    ),
    added('attainment', '目标完成率', 'Target reached', 'company', ['与目标对照', 'to be set against the target'], {
      type: 'share',
      required: 'never',
      aliases: ['完成率'],
      derived: attainment,
      example: 0.769,
    }),
    roles('owner', 'textbook', {
      type: 'text',
      required: 'always',
      source: house(
        '原书要求专管员变动须填表，设定时须写明',
        'the text asks for a form when the owner changes, so the owner is named',
      ),
      example: '林岚',
    }),
    added('setOn', '设定日期', 'Set on', 'company', ['按年设定', 'set by the year'], {
      type: 'date',
      required: 'always',
      aliases: ['定级日期', '生效日期'],
      example: dayOf(2026, 1, 5),
    }),
    added('validUntil', '有效期至', 'Valid until', 'company', clause('civil-code', '第202条', '§202'), {
      type: 'date',
      required: 'always',
      aliases: ['有效期', '失效日期', '到期日'],
      derived: validUntil,
      example: dayOf(2027, 1, 5),
    }),
    added('basis', '设定依据', 'Basis', 'company', ['申请表的编号', 'the number of the application'], {
      type: 'identifier',
      required: 'always',
      aliases: ['申请编号', '依据'],
      example: 'SQ2025-018',
      hint: { zh: '填大客户申请表的编号', en: 'The number of the application' },
    }),
    added(
      'adjustment',
      '调整类型',
      'Adjustment',
      'company',
      ['原书称“大客户不是一成不变的”', 'the text says that key accounts do not stay the same'],
      { type: 'choice', required: 'always', choices: ['forms.choice.adjustment'], example: 'kept' },
    ),
    added(
      'adjustmentReason',
      '调整原因',
      'Reason for the adjustment',
      'company',
      ['变动须有依据', 'a change needs a reason'],
      { type: 'longText', required: adjusted, example: '年收入目标由6万元提高到8万元' },
    ),
    information('creditGrade', 'company', {
      type: 'choice',
      required: 'never',
      choices: ['credit.names'],
      derived: graded,
      example: 'G-B',
    }),
    added('terms', '结算要求', 'Terms of payment', 'company', passage('S2', 47, '客户资信控制'), {
      type: 'text',
      required: 'never',
      aliases: ['信用政策', '结算政策'],
      derived: terms,
      example: '现款现货',
    }),
    added('duty', '走访与电话要求', 'Visits and calls owed', 'company', passage('S2', 53, '每月走访3次以上'), {
      type: 'text',
      required: 'never',
      aliases: ['走访要求', '回访要求'],
      derived: duty,
      example: '每半月电话1次以上',
    }),
    added('approval', '审批', 'Approval', 'company', passage('S2', [67, 68], '由物流企业管理层批准'), {
      type: 'signature',
      required: 'never',
      choices: ['forms.choice.signature'],
      aliases: ['审批人', '审批签字'],
      example: 'signed',
    }),
  ],
};
