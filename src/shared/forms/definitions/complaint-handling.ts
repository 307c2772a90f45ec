import { clause, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { aboveAuthority, closed, compensated, compensationPaid, freightWaived } from '../conditions';
import { added, namedBy, YUAN } from '../define';
import { registeredName } from '../derive/complaint';
import type { Form } from '../form';
import { titleOf } from '../titles';

const printed = namedBy('forms.complaint.handling');
const loss = namedBy('complaint.lossParts');
const appeal = namedBy('forms.complaint.appeal');

/** 客户投诉处理表: what was done and what the customer says to it; a case may have several rows. */
export const complaintHandling: Form = {
  id: 'complaintHandling',
  version: 1,
  title: titleOf('complaintHandling'),
  aliases: ['投诉处理表', '客户投诉处理', '投诉处理', '投诉处理单', '客户投诉处理单'],
  kind: 'register',
  origin: 'printed',
  key: 'handlingNo',
  repeats: false,
  follows: { form: 'complaintRegistration', field: 'caseNo' },
  source: passage('S4', 23, '处理编号 处理部门 处理日期 投诉处理结果 投诉客户意见 受理人意见 部门经理意见'),
  purpose: {
    zh: '记录处理结果和各方意见；一件投诉再次处理时另起一行。',
    en: 'Records the result and what everybody says to it; a case that is handled again gets another row.',
  },
  fields: [
    printed('customerName', 'textbook', {
      type: 'text',
      required: 'always',
      aliases: ['公司名称'],
      derived: registeredName(['caseNo', 'handlingNo']),
      example: '海州远航供应链有限公司',
    }),
    printed('handlingNo', 'textbook', {
      type: 'identifier',
      required: 'always',
      numbered: { pattern: 'identity.numbering.handlingNo', date: 'handledOn' },
      example: 'CL20260307-001',
      hint: { zh: '处理表自己的流水号，与受理编号不同', en: 'A number of its own, not the case number' },
    }),
    printed('department', 'textbook', { type: 'text', required: 'always', example: '客户服务部' }),
    printed('handledOn', 'textbook', { type: 'date', required: 'always', example: dayOf(2026, 3, 7) }),
    printed('result', 'textbook', {
      type: 'choiceAndText',
      required: 'always',
      choices: ['complaint.results'],
      example: { code: 'compensation', text: '赔偿300元并免收运费，当面致歉' },
      hint: { zh: '先选主要结果，需要时加“：”写明细', en: 'The main result, then a colon and the detail' },
    }),
    printed('customerOpinion', 'textbook', {
      type: 'choiceAndText',
      required: closed,
      choices: ['complaint.opinions'],
      example: { code: 'satisfied', text: '接受处理结果' },
    }),
    printed('acceptorOpinion', 'textbook', {
      type: 'longText',
      required: closed,
      example: '已当面致歉并送达赔款，建议结案。',
    }),
    printed('managerOpinion', 'textbook', {
      type: 'longText',
      required: closed,
      aliases: ['经理意见', '部门负责人意见'],
      example: '同意结案，卸车岗位本周内复训。',
    }),
    namedBy('forms.complaint.registration')('caseNo', 'company', {
      type: 'identifier',
      required: 'always',
      aliases: ['投诉编号', '登记编号'],
      reference: { form: 'complaintRegistration', field: 'caseNo' },
      example: 'TS20260305-001',
      source: passage('S4', 23, '受理编号'),
      hint: { zh: '处理的是哪一件，填登记表的受理编号', en: 'Which case it is: the case number of the registration' },
    }),
    namedBy('forms.complaint.statistics')('responsible', 'company', {
      type: 'text',
      required: 'always',
      example: '吴桐',
      hint: { zh: '统计表“责任人”由此带出', en: 'The statistics take it from here' },
    }),
    loss('compensation', 'company', {
      type: 'money',
      unit: YUAN,
      required: compensated,
      aliases: ['赔付金额', '赔偿额'],
      example: 300,
    }),
    added('paidOn', '赔付日期', 'Paid on', 'company', clause('gbt-27917', '索赔', 'claims'), {
      type: 'date',
      required: compensationPaid,
      aliases: ['赔偿日期'],
      example: dayOf(2026, 3, 9),
    }),
    loss('freightWaived', 'company', {
      type: 'money',
      unit: YUAN,
      required: freightWaived,
      aliases: ['减免运费', '免运费金额', '免除运费'],
      example: 18,
    }),
    loss('otherDirect', 'company', { type: 'money', unit: YUAN, required: 'never', example: 0 }),
    added(
      'informedOn',
      '告知客户日期',
      'Customer informed on',
      'company',
      clause('gbt-19012', '投诉处理过程', 'complaints-handling process'),
      { type: 'date', required: closed, aliases: ['告知日期', '答复日期'], example: dayOf(2026, 3, 7) },
    ),
    added(
      'informedBy',
      '告知方式',
      'Informed by',
      'company',
      clause('gbt-19012', '投诉处理过程', 'complaints-handling process'),
      { type: 'choice', required: closed, choices: ['forms.choice.contactChannel'], example: 'onSite' },
    ),
    added(
      'approval',
      '超权审批',
      'Approval above authority',
      'company',
      passage('S4', 23, '不能做出超出自身职责范围的承诺'),
      {
        type: 'signature',
        required: aboveAuthority,
        choices: ['forms.choice.signature'],
        aliases: ['超权限审批'],
        example: 'pending',
        hint: { zh: '赔偿金额超出处理部门权限时', en: 'When the compensation is above the department’s authority' },
      },
    ),
    added(
      'closedOn',
      '结案日期',
      'Closed on',
      'company',
      clause('gbt-19012', '投诉处理过程', 'complaints-handling process'),
      {
        type: 'date',
        required: 'never',
        aliases: ['结案时间', '办结日期'],
        example: dayOf(2026, 3, 9),
      },
    ),
    added(
      'acceptorSigned',
      '受理人签字',
      'Acceptor’s signature',
      'company',
      ['纸面签字的状态', 'state of the wet signature'],
      {
        type: 'signature',
        required: 'never',
        choices: ['forms.choice.signature'],
        example: 'signed',
      },
    ),
    added(
      'managerSigned',
      '部门经理签字',
      'Manager’s signature',
      'company',
      ['纸面签字的状态', 'state of the wet signature'],
      {
        type: 'signature',
        required: 'never',
        choices: ['forms.choice.signature'],
        example: 'signed',
      },
    ),
    added(
      'customerSigned',
      '客户确认',
      'Customer’s confirmation',
      'company',
      ['纸面签字的状态', 'state of the wet signature'],
      {
        type: 'signature',
        required: 'never',
        choices: ['forms.choice.signature'],
        aliases: ['客户签字', '客户签字确认'],
        example: 'pending',
      },
    ),
    appeal('appealNo', 'company', { type: 'identifier', required: 'never', example: 'SS2026032001' }),
    appeal('appealedOn', 'company', { type: 'date', required: 'never', example: dayOf(2026, 3, 20) }),
    appeal('appealResult', 'company', { type: 'text', required: 'never', example: '调解达成一致' }),
    appeal('validAppeal', 'company', { type: 'yesNo', required: 'never', example: true }),
    appeal('appealSatisfied', 'company', { type: 'yesNo', required: 'never', example: true }),
  ],
};
