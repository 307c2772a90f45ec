import { passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { namedBy, YUAN } from '../define';
import { content, loss, registeredName, registeredOn, responsible, wayOfHandling } from '../derive/complaint';
import type { Form } from '../form';
import { titleOf } from '../titles';

const printed = namedBy('forms.complaint.statistics');

/** 客户投诉分析统计表, its rows: one a case, generated from the other three forms and never typed. */
export const complaintStatistics: Form = {
  id: 'complaintStatistics',
  version: 1,
  title: titleOf('complaintStatistics'),
  aliases: ['投诉分析统计表', '投诉统计表', '客户投诉统计表', '客户投诉分析表', '投诉分析统计'],
  kind: 'register',
  origin: 'printed',
  key: 'caseNo',
  repeats: false,
  rowsFrom: { form: 'complaintRegistration', field: 'caseNo' },
  source: passage('S4', 23, '投诉客户姓名投诉内容责任人处理方式损失日期编号'),
  purpose: {
    zh: '每件投诉一行，由登记表、处理表生成，不必手填。',
    en: 'One row a case, generated from registration and handling; nothing is typed.',
  },
  fields: [
    printed('acceptedOn', 'textbook', {
      type: 'date',
      required: 'always',
      derived: registeredOn,
      example: dayOf(2026, 3, 5),
    }),
    printed('caseNo', 'textbook', {
      type: 'identifier',
      required: 'always',
      reference: { form: 'complaintRegistration', field: 'caseNo' },
      example: 'TS20260305-001',
    }),
    printed('customerName', 'textbook', {
      type: 'text',
      required: 'always',
      aliases: ['公司名称'],
      derived: registeredName(['caseNo']),
      example: '海州远航供应链有限公司',
    }),
    printed('content', 'textbook', {
      type: 'longText',
      required: 'always',
      derived: content,
      example: '3月3日寄出的陶瓷样品3月5日签收时发现外箱塌陷，内有两件破碎，要求赔偿。',
    }),
    printed('responsible', 'textbook', { type: 'text', required: 'never', derived: responsible, example: '吴桐' }),
    printed('handling', 'textbook', {
      type: 'choice',
      required: 'never',
      choices: ['complaint.results'],
      derived: wayOfHandling,
      example: 'compensation',
    }),
    printed('loss', 'textbook', {
      type: 'money',
      unit: YUAN,
      required: 'never',
      aliases: ['损失金额'],
      derived: loss,
      example: 318,
    }),
  ],
};
