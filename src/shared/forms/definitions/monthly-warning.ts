import { customerFields } from '../common-fields';
import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added } from '../define';
import { ownedBy } from '../derive/owners';
import { levelNow, warningFinding, warningThreshold } from '../derive/winback';
import type { Form } from '../form';
import { titleOf } from '../titles';

const warned = passage('S0', 72, '事前监控预警');
const silent = passage('S1', 2, '企业中止合作的客户,就是流失客户');
const followed = house('预警须有人处理', 'a warning needs somebody who acts');

/** 大客户月度预警单: which key accounts raised a warning, and what is done about it. */
export const monthlyWarning: Form = {
  id: 'monthlyWarning',
  version: 1,
  title: titleOf('monthlyWarning'),
  aliases: ['月度预警单', '大客户预警单', '流失预警单'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'serial',
  repeats: false,
  source: passage('S0', 72, '事前监控预警'),
  purpose: {
    zh: '每月列出触发预警的大客户：原因、现值、规定、责任人和措施。',
    en: 'The key accounts that raised a warning in the month: trigger, finding, limit, owner and action.',
  },
  fields: [
    added('serial', '序号', 'No.', 'textbook', followed, {
      type: 'count',
      required: 'never',
      numbered: { pattern: 'identity.numbering.serial' },
      example: 1,
    }),
    added('warnedOn', '预警日期', 'Warned on', 'textbook', warned, {
      type: 'date',
      required: 'always',
      example: dayOf(2026, 3, 31),
    }),
    ...customerFields('KH0012', '云溪百川服饰有限公司'),
    added('trigger', '触发原因', 'Trigger', 'textbook', silent, {
      type: 'choice',
      required: 'always',
      choices: ['churn.warnings'],
      aliases: ['预警原因'],
      example: 'overdueComplaint',
    }),
    added('finding', '现值', 'Finding', 'textbook', warned, {
      type: 'text',
      required: 'always',
      aliases: ['触发值'],
      derived: warningFinding,
      example: '1件',
    }),
    added('threshold', '预警规定', 'Limit', 'textbook', warned, {
      type: 'text',
      required: 'never',
      aliases: ['阈值'],
      derived: warningThreshold,
      example: '有逾期未处理的投诉',
    }),
    added('action', '应对措施', 'Action', 'textbook', warned, {
      type: 'longText',
      required: 'always',
      aliases: ['措施'],
      example: '当日回告处理结果，专管员登门致歉。',
    }),
    added('owner', '客户专管员', 'Account owner', 'textbook', followed, {
      type: 'text',
      required: 'never',
      aliases: ['责任人'],
      derived: ownedBy('warnedOn'),
      example: '林岚',
    }),
    added('level', '大客户级别', 'Key-account level', 'company', warned, {
      type: 'choice',
      required: 'never',
      choices: ['tier.level.names'],
      aliases: ['级别'],
      derived: levelNow('warnedOn'),
      example: 'L-C',
    }),
    added('phase', '控制阶段', 'Phase of control', 'company', warned, {
      type: 'choice',
      required: 'never',
      choices: ['relationship.interruption.controlPhases'],
      example: 'during',
    }),
    added('dueOn', '措施期限', 'Action due', 'company', followed, {
      type: 'date',
      required: 'never',
      example: dayOf(2026, 4, 3),
    }),
    added('outcome', '处理结果', 'Outcome', 'company', followed, {
      type: 'longText',
      required: 'never',
      example: '客户接受解释。',
    }),
  ],
};
