import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy } from '../define';
import { promised } from '../conditions';
import { planned } from '../derive/revisit';
import type { Form } from '../form';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');

const plan = passage('S2', 53, '回访次数与频率大概如下');
const standard = passage('S2', 83, '执行大客户回访工作');
const rule = house('公开的客户回访制度', 'public revisit rules');

/** 客户回访记录表: what was said at a revisit. */
export const revisitRecord: Form = {
  id: 'revisitRecord',
  version: 1,
  title: titleOf('revisitRecord'),
  aliases: ['回访记录', '客户回访记录', '大客户回访记录表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'revisitNo',
  repeats: false,
  source: passage('S2', 83, '物流客户服务人员在执行大客户回访过程中'),
  purpose: {
    zh: '回访时逐次记录：谁见了谁、谈了什么、客户提了什么。',
    en: 'What was said and asked for at each revisit, by whom.',
  },
  fields: [
    added('revisitNo', '回访编号', 'Revisit no.', 'textbook', rule, {
      type: 'identifier',
      required: 'always',
      reference: { form: 'revisitPlan', field: 'revisitNo' },
      example: 'HF20260312-001',
    }),
    identity('customerName', 'textbook', {
      type: 'text',
      required: 'always',
      derived: planned('customerName', '客户名称', 'Customer name'),
      example: '滨江锦程电子商务有限公司',
    }),
    added('visitedOn', '回访日期', 'Revisited on', 'textbook', standard, {
      type: 'date',
      required: 'always',
      example: dayOf(2026, 3, 12),
    }),
    added('channel', '回访方式', 'Way of the revisit', 'textbook', plan, {
      type: 'choice',
      required: 'always',
      choices: ['forms.choice.contactChannel'],
      derived: planned('channel', '回访方式', 'Way of the revisit'),
      example: 'onSite',
    }),
    added('ourPeople', '回访人', 'Revisited by', 'textbook', standard, {
      type: 'text',
      required: 'always',
      aliases: ['我方人员', '回访人员'],
      example: '陈晓（客户专管员）',
    }),
    added('theirPeople', '受访人', 'Spoken to', 'textbook', standard, {
      type: 'text',
      required: 'always',
      aliases: ['客户方人员', '被访人'],
      example: '郑楠（物流经理）',
    }),
    added('content', '回访记录内容', 'What was said', 'textbook', rule, {
      type: 'longText',
      required: 'always',
      aliases: ['回访内容'],
      example: '二月账单无误；晚间揽收试行三天正常。',
    }),
    added('opinion', '客户意见与需求', 'Opinion and wishes', 'textbook', rule, {
      type: 'longText',
      required: 'never',
      aliases: ['客户意见'],
      example: '希望周末也安排晚班。',
    }),
    identity('customerId', 'company', {
      type: 'identifier',
      required: 'never',
      derived: planned('customerId', '客户编号', 'Customer no.'),
      example: 'KH0003',
    }),
    added('satisfaction', '客户满意度', 'Satisfaction', 'company', rule, {
      type: 'count',
      required: 'never',
      range: { min: 'forms.contactLog.satisfaction.min', max: 'forms.contactLog.satisfaction.max' },
      aliases: ['满意度评分'],
      example: 4,
    }),
    added('problem', '发现的问题', 'Problem found', 'company', rule, {
      type: 'longText',
      required: 'never',
      example: '周末无晚班',
    }),
    added('promise', '承诺事项', 'Promise', 'company', rule, {
      type: 'text',
      required: 'never',
      example: '3月20日前答复周末排班',
    }),
    added('promiseDue', '承诺期限', 'Promise due', 'company', rule, {
      type: 'date',
      required: promised,
      example: dayOf(2026, 3, 20),
    }),
    added('nextOn', '下次回访日期', 'Next revisit', 'company', rule, {
      type: 'date',
      required: 'never',
      example: dayOf(2026, 3, 26),
    }),
  ],
};
