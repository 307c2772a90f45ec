import { customerFields } from '../common-fields';
import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added } from '../define';
import { revisitState } from '../derive/revisit';
import { ownedBy } from '../derive/owners';
import { levelNow } from '../derive/winback';
import type { Form } from '../form';
import { titleOf } from '../titles';

const plan = passage('S2', 53, '回访次数与频率大概如下');
const rule = house('公开的客户回访制度', 'public revisit rules');

/** 客户回访计划: which customers are revisited, when, how and what for. */
export const revisitPlan: Form = {
  id: 'revisitPlan',
  version: 1,
  title: titleOf('revisitPlan'),
  aliases: ['大客户回访计划', '回访计划表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'revisitNo',
  repeats: false,
  source: passage('S2', 56, '为规范大客户回访工作'),
  purpose: {
    zh: '按级别应有的频次排定回访：日期、方式、目的；状态由回访记录得出。',
    en: 'Plans the revisits that the level asks for; whether each was made follows from the record.',
  },
  fields: [
    added('revisitNo', '回访编号', 'Revisit no.', 'textbook', rule, {
      type: 'identifier',
      required: 'always',
      numbered: { pattern: 'identity.numbering.revisitNo', date: 'plannedOn' },
      example: 'HF20260312-001',
    }),
    ...customerFields('KH0003', '滨江锦程电子商务有限公司'),
    added('plannedOn', '计划日期', 'Planned for', 'textbook', plan, {
      type: 'date',
      required: 'always',
      aliases: ['计划回访日期'],
      example: dayOf(2026, 3, 12),
    }),
    added('channel', '回访方式', 'Way of the revisit', 'textbook', plan, {
      type: 'choice',
      required: 'always',
      choices: ['forms.choice.contactChannel'],
      aliases: ['方式'],
      example: 'onSite',
    }),
    added('purpose', '回访目的', 'Purpose', 'textbook', rule, {
      type: 'text',
      required: 'always',
      aliases: ['目的'],
      example: '核对加班揽收方案',
    }),
    added('content', '回访内容', 'Content', 'textbook', rule, {
      type: 'longText',
      required: 'always',
      example: '了解晚间揽收需求，核对二月账单。',
    }),
    added('visitor', '回访人', 'Revisited by', 'textbook', rule, {
      type: 'text',
      required: 'always',
      aliases: ['回访人员'],
      example: '陈晓',
    }),
    added('level', '大客户级别', 'Key-account level', 'company', plan, {
      type: 'choice',
      required: 'never',
      choices: ['tier.level.names'],
      aliases: ['级别'],
      derived: levelNow('plannedOn'),
      example: 'L-B',
    }),
    added('owner', '客户专管员', 'Account owner', 'company', rule, {
      type: 'text',
      required: 'never',
      aliases: ['专管员'],
      derived: ownedBy('plannedOn'),
      example: '陈晓',
    }),
    added('agreedAt', '预约时间与地点', 'Time and place agreed', 'company', rule, {
      type: 'text',
      required: 'never',
      aliases: ['预约'],
      example: '3月12日14:00，客户仓库',
    }),
    added('material', '准备资料', 'Material prepared', 'company', rule, {
      type: 'text',
      required: 'never',
      example: '二月账单、服务记录、消费特点',
    }),
    added('state', '回访状态', 'State of the revisit', 'company', rule, {
      type: 'choice',
      required: 'never',
      choices: ['forms.keeping.revisitStates'],
      derived: revisitState,
      example: 'done',
    }),
  ],
};
