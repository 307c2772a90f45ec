import { clause, house } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy, YUAN } from '../define';
import { appealDue } from '../derive/appeal';
import { registeredName } from '../derive/complaint';
import type { Form } from '../form';
import { appealAnswered } from '../sales-conditions';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');
const appeal = namedBy('forms.complaint.appeal');

const duty = clause('express-market', '第30条', 'art. 30');
const shape = house('申诉登记的基本内容', 'what a register of appeals holds');

/** 申诉登记表: appeals to the postal administration that were passed on to the company. */
export const appealRegister: Form = {
  id: 'appealRegister',
  version: 1,
  title: titleOf('appealRegister'),
  aliases: ['申诉登记', '客户申诉登记表', '申诉台账', '申诉处理登记表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'appealNo',
  repeats: false,
  source: duty,
  purpose: {
    zh: '登记邮政管理部门转办的申诉，按期答复，记录结果和是否有效；申诉率由它统计。',
    en: 'Appeals passed on by the postal administration: answered in time, with the result and whether they are valid; appeal rates are counted from it.',
  },
  fields: [
    appeal('appealNo', 'textbook', {
      type: 'identifier',
      required: 'never',
      numbered: { pattern: 'identity.numbering.appealNo', date: 'appealedOn' },
      example: 'SS20260324-001',
    }),
    appeal('appealedOn', 'textbook', { type: 'date', required: 'always', example: dayOf(2026, 3, 24) }),
    added('caseNo', '受理编号', 'Case number', 'textbook', clause('post-appeals', '第9条', 'art. 9'), {
      type: 'identifier',
      required: 'never',
      aliases: ['投诉编号', '原投诉编号'],
      reference: { form: 'complaintRegistration', field: 'caseNo' },
      example: 'TS20260317-001',
      hint: {
        zh: '申诉前已向本企业投诉的，填登记表的受理编号',
        en: 'The case number, where the customer complained to us first',
      },
    }),
    identity('customerName', 'textbook', {
      type: 'text',
      required: 'always',
      aliases: ['申诉人', '申诉客户'],
      derived: registeredName(['caseNo']),
      example: '云溪百川服饰有限公司',
    }),
    added('content', '申诉内容', 'Content', 'textbook', clause('post-appeals', '第9条', 'art. 9'), {
      type: 'longText',
      required: 'always',
      aliases: ['申诉事由'],
      example: '账单多计续重，对更正结果不满意。',
    }),
    appeal('appealResult', 'textbook', {
      type: 'choiceAndText',
      required: appealAnswered,
      choices: ['forms.acquiring.appealResults'],
      example: { code: 'mediated', text: '退回多收运费并致歉' },
    }),
    appeal('validAppeal', 'textbook', {
      type: 'yesNo',
      required: appealAnswered,
      aliases: ['有效申诉'],
      example: true,
    }),
    added('passedOn', '转办日期', 'Passed on', 'company', duty, {
      type: 'date',
      required: 'always',
      aliases: ['收到日期'],
      example: dayOf(2026, 3, 25),
    }),
    added(
      'dueOn',
      '答复期限',
      'Answer due',
      'company',
      house('由转办日期推算', 'follows from the day on which it was passed on'),
      {
        type: 'date',
        required: 'never',
        aliases: ['企业答复期限'],
        derived: appealDue,
        example: dayOf(2026, 4, 9),
      },
    ),
    added('repliedOn', '答复日期', 'Answered on', 'company', duty, {
      type: 'date',
      required: 'never',
      aliases: ['企业答复日期'],
      example: dayOf(2026, 3, 30),
    }),
    added('waybill', '运单号', 'Waybill number', 'company', shape, {
      type: 'identifier',
      required: 'never',
      aliases: ['快件单号'],
      example: 'KD2603120077',
    }),
    identity('customerId', 'company', { type: 'identifier', required: 'never', example: 'KH0012' }),
    added('finding', '调查结果', 'Finding', 'company', shape, {
      type: 'longText',
      required: 'never',
      example: '31票复秤，28票多计。',
    }),
    added('compensation', '赔偿金额', 'Compensation', 'company', shape, {
      type: 'money',
      unit: YUAN,
      required: 'never',
      aliases: ['赔偿'],
      example: 96.5,
    }),
    added('handler', '经办人', 'Handled by', 'company', shape, { type: 'text', required: 'never', example: '何静' }),
    added('handlerPhone', '经办人电话', 'Handler’s phone', 'company', shape, {
      type: 'phone',
      required: 'never',
      example: '0512-60000020',
    }),
    added('satisfied', '申诉人是否满意', 'Appellant satisfied', 'company', shape, {
      type: 'yesNo',
      required: 'never',
      example: true,
    }),
  ],
};
