import { clause, house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { aboutParcel, keyAccount, notOnSpot } from '../conditions';
import { added, namedBy } from '../define';
import { dueOn, priority, status } from '../derive/complaint';
import { appointedLevel, classified, customerNumber, LEVEL, VALUE_CLASS } from '../derive/customers';
import { ownedBy } from '../derive/owners';
import type { Form } from '../form';
import { titleOf } from '../titles';

const printed = namedBy('forms.complaint.registration');
const record = namedBy('forms.complaint.onSiteRecord');
const identity = namedBy('forms.identity');
const roles = namedBy('keyAccount.roles');

/** 客户投诉登记表: one row a case; the other three forms follow from it. */
export const complaintRegistration: Form = {
  id: 'complaintRegistration',
  version: 1,
  title: titleOf('complaintRegistration'),
  aliases: ['投诉登记表', '客户投诉登记', '投诉登记', '投诉受理登记表', '客户投诉受理登记表', '投诉台账'],
  kind: 'register',
  origin: 'printed',
  key: 'caseNo',
  repeats: false,
  source: passage('S4', 23, '投诉客户姓名 营业地址 受理日期 受理编号 投诉方式 投诉理由 投诉要求'),
  purpose: {
    zh: '受理投诉时填写，每件一行；其余三张投诉表由它带出。',
    en: 'Filled in when a complaint is accepted, one row a case; the other three complaint forms follow from it.',
  },
  fields: [
    printed('customerName', 'textbook', {
      type: 'text',
      required: 'always',
      aliases: ['公司名称'],
      example: '海州远航供应链有限公司',
      hint: { zh: '单位客户填全称，散客填姓名', en: 'The full name of a company, or of the person' },
    }),
    printed('address', 'textbook', {
      type: 'text',
      required: 'never',
      example: '海州市港城大道88号',
      hint: { zh: '个人寄件人可不填', en: 'May stay empty for a private sender' },
    }),
    printed('acceptedOn', 'textbook', {
      type: 'dateTime',
      required: 'always',
      example: dayOf(2026, 3, 5),
      hint: {
        zh: '如 2026-03-05，可带时间；答复期限自次日起算',
        en: 'For instance 2026-03-05, with a time if known; days are counted from the next one',
      },
    }),
    printed('caseNo', 'textbook', {
      type: 'identifier',
      required: 'always',
      numbered: { pattern: 'identity.numbering.caseNo', date: 'acceptedOn' },
      example: 'TS20260305-001',
      hint: {
        zh: 'TS+受理日期+三位流水号；沿用本表已有的写法亦可',
        en: 'TS, the date, three digits; or as the sheet has always written them',
      },
    }),
    printed('channel', 'textbook', {
      type: 'choice',
      required: 'always',
      choices: ['complaint.channels'],
      example: 'phone',
    }),
    printed('reason', 'textbook', {
      type: 'choiceAndText',
      required: 'always',
      choices: ['complaint.reasons'],
      example: { code: 'damage', text: '内物破损' },
      hint: {
        zh: '先选类别，需要时加“：”写明细，如 损毁：内物破损',
        en: 'The reason, then a colon and the detail: Damage: contents broken',
      },
    }),
    printed('request', 'textbook', {
      type: 'choiceAndText',
      required: 'always',
      choices: ['complaint.requests'],
      example: { code: 'compensation', text: '按发票赔偿300元' },
      hint: { zh: '先选要求，需要时加“：”写明细', en: 'The request, then a colon and the detail' },
    }),
    identity('customerId', 'company', {
      type: 'identifier',
      required: keyAccount,
      derived: customerNumber,
      example: 'KH0041',
      hint: { zh: '大客户必填；散客留空', en: 'Needed for a key account; empty for a private sender' },
    }),
    record('contact', 'company', { type: 'text', required: notOnSpot, example: '许岩' }),
    record('phone', 'company', {
      type: 'phone',
      required: notOnSpot,
      example: '13800000001',
      hint: { zh: '手机、带区号的固定电话或400电话', en: 'A mobile, a landline with its area code, or a 400 number' },
    }),
    record('content', 'company', {
      type: 'longText',
      required: 'always',
      aliases: ['投诉事由', '投诉内容描述'],
      example: '3月3日寄出的陶瓷样品3月5日签收时发现外箱塌陷，内有两件破碎，要求赔偿。',
      hint: { zh: '何时、何件、发生了什么', en: 'When, which parcel, what happened' },
    }),
    added(
      'waybill',
      '快件单号',
      'Waybill number',
      'company',
      clause('post-appeals', '申诉须提供邮、快件号码', 'an appeal names the waybill number'),
      {
        type: 'identifier',
        required: aboutParcel,
        aliases: ['运单号', '快递单号', '邮件号', '单号', '运单编号', 'waybill'],
        example: 'KD2603030041',
        hint: { zh: '按文本填写，不要让它变成科学计数', en: 'As text, so that no digit is lost' },
      },
    ),
    added(
      'sentOn',
      '寄件日期',
      'Sent on',
      'company',
      clause('post-appeals', '申诉须提供寄件时间', 'an appeal names the time of sending'),
      { type: 'date', required: 'never', aliases: ['寄递日期', '收寄日期', '发件日期'], example: dayOf(2026, 3, 3) },
    ),
    added(
      'acceptor',
      '受理人',
      'Accepted by',
      'company',
      house('处理表有“受理人意见”，须知道是谁受理', 'the handling form asks for the acceptor’s opinion'),
      { type: 'text', required: 'always', aliases: ['登记人', '接待人', '受理员'], example: '何静' },
    ),
    added(
      'solvedOnSpot',
      '能否当场解决',
      'Solved on the spot',
      'company',
      passage('S4', 23, '对于能够当场解决的,应立即解决'),
      { type: 'yesNo', required: 'always', aliases: ['是否当场解决', '当场解决'], example: false },
    ),
    added('valueClass', VALUE_CLASS.zh, VALUE_CLASS.en, 'company', passage('S1', 2, '应优先处理该类客户的抱怨和投诉'), {
      type: 'choice',
      required: 'never',
      choices: ['tier.value.names', 'tier.value.none'],
      derived: classified('acceptedOn'),
      example: 'V-B',
    }),
    added(
      'level',
      LEVEL.zh,
      LEVEL.en,
      'company',
      ['由设定表带出，投诉统计按级别汇总', 'from the appointment sheet; the statistics are split by it'],
      {
        type: 'choice',
        required: 'never',
        aliases: ['客户级别'],
        choices: ['tier.level.names', 'tier.level.none'],
        derived: appointedLevel('acceptedOn'),
        example: 'L-C',
      },
    ),
    roles('owner', 'company', {
      type: 'text',
      required: 'never',
      derived: ownedBy('acceptedOn'),
      example: '林岚',
    }),
    added('priority', '优先处理', 'Priority', 'company', passage('S1', 2, '应优先处理该类客户的抱怨和投诉'), {
      type: 'yesNo',
      required: 'never',
      aliases: ['优先级', '是否优先'],
      derived: priority,
      example: false,
    }),
    added(
      'dueOn',
      '答复期限',
      'Answer due',
      'company',
      clause('express-regulation', '第28条（2018年）、第29条（2025年）', 'art. 28 (2018), art. 29 (2025)'),
      {
        type: 'date',
        required: 'never',
        aliases: ['答复截止日', '处理期限', '应答复日期', '截止日期'],
        derived: dueOn,
        example: dayOf(2026, 3, 12),
      },
    ),
    added(
      'status',
      '状态',
      'Status',
      'company',
      ['由四张表的填写情况与期限得出', 'follows from the four forms and the deadline'],
      {
        type: 'choice',
        required: 'never',
        aliases: ['处理状态', '投诉状态', '办理状态'],
        choices: ['complaint.statuses'],
        derived: status,
        example: 'closed',
      },
    ),
  ],
};
