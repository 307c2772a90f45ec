import { passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { found, notOnSpot, upheld } from '../conditions';
import { added, namedBy, YUAN } from '../define';
import { content, registeredName } from '../derive/complaint';
import type { Form } from '../form';
import { titleOf } from '../titles';

const printed = namedBy('forms.complaint.investigation');
const followUp = namedBy('forms.complaint.improvement');
const assessment = namedBy('complaint.assessmentFactors');

/** 客户投诉调查表: what happened and why, one row a case. */
export const complaintInvestigation: Form = {
  id: 'complaintInvestigation',
  version: 1,
  title: titleOf('complaintInvestigation'),
  aliases: ['投诉调查表', '客户投诉调查', '投诉调查', '客户投诉调查报告'],
  kind: 'register',
  origin: 'printed',
  key: 'caseNo',
  repeats: false,
  follows: { form: 'complaintRegistration', field: 'caseNo', when: notOnSpot },
  source: passage('S4', 23, '受理事件发生原因调查结果处理建议编号投诉客户姓名对策改进'),
  purpose: {
    zh: '记录投诉的起因、调查结果和改进，每件一行；编号与受理编号相同。',
    en: 'Records cause, finding and improvement, one row a case, under the case number.',
  },
  fields: [
    printed('caseNo', 'textbook', {
      type: 'identifier',
      required: 'always',
      aliases: ['调查编号'],
      reference: { form: 'complaintRegistration', field: 'caseNo' },
      example: 'TS20260305-001',
      hint: { zh: '填登记表的受理编号', en: 'The case number of the registration' },
    }),
    printed('customerName', 'textbook', {
      type: 'text',
      required: 'always',
      aliases: ['公司名称'],
      derived: registeredName(['caseNo']),
      example: '海州远航供应链有限公司',
    }),
    printed('event', 'textbook', {
      type: 'longText',
      required: 'always',
      derived: content,
      example: '3月3日寄出的陶瓷样品3月5日签收时发现外箱塌陷，内有两件破碎，要求赔偿。',
    }),
    printed('cause', 'textbook', {
      type: 'longText',
      required: 'always',
      example: '海州分拨中心卸车时外箱受压，箱内缓冲材料不足。',
    }),
    printed('finding', 'textbook', {
      type: 'choiceAndText',
      required: 'always',
      choices: ['complaint.findings'],
      example: { code: 'valid', text: '监控显示卸车时堆码超高' },
      hint: { zh: '先选结论，需要时加“：”写依据', en: 'The finding, then a colon and what shows it' },
    }),
    printed('proposal', 'textbook', {
      type: 'longText',
      required: 'always',
      example: '按发票金额赔偿300元，免收本次运费。',
    }),
    printed('improvement', 'textbook', {
      type: 'longText',
      required: upheld,
      example: '易碎件单独码放，堆高不超过三层；卸车岗位复训。',
      hint: { zh: '投诉属实或部分属实时必填', en: 'Needed when the complaint is upheld, wholly or in part' },
    }),
    added('link', '发生环节', 'Link', 'company', ['统计按环节汇总', 'the statistics are split by it'], {
      type: 'choice',
      required: 'always',
      aliases: ['责任环节', '环节'],
      choices: ['complaint.links'],
      example: 'transit',
    }),
    added(
      'responsibility',
      '责任方',
      'Responsibility',
      'company',
      ['有效投诉以确定企业责任为准', 'a valid complaint is one for which the company is responsible'],
      {
        type: 'choice',
        required: 'always',
        aliases: ['责任归属'],
        choices: ['complaint.responsibility'],
        example: 'own',
      },
    ),
    added(
      'axis',
      'TQCSO维度',
      'TQCSO axis',
      'company',
      ['与大客户满意标准对照', 'ties the complaint to the standard of satisfaction'],
      { type: 'choice', required: 'never', choices: ['satisfaction.tqcso.axes'], example: 'Q' },
    ),
    added('investigator', '调查人', 'Investigated by', 'company', ['调查须有人负责', 'somebody answers for it'], {
      type: 'text',
      required: 'always',
      aliases: ['调查人员'],
      example: '周启',
    }),
    added(
      'startedOn',
      '调查开始日期',
      'Investigation started',
      'company',
      ['核对先后次序所需', 'needed to check the order of events'],
      { type: 'date', required: 'always', aliases: ['开始日期'], example: dayOf(2026, 3, 5) },
    ),
    added(
      'finishedOn',
      '调查完成日期',
      'Investigation finished',
      'company',
      ['核对先后次序所需', 'needed to check the order of events'],
      { type: 'date', required: found, aliases: ['完成日期', '调查日期'], example: dayOf(2026, 3, 6) },
    ),
    added('evidence', '证据清单', 'Evidence', 'company', ['便于复核', 'so that it can be reviewed'], {
      type: 'longText',
      required: 'never',
      aliases: ['证据'],
      example: '卸车监控、外箱照片3张、发票复印件',
    }),
    assessment('severity', 'company', {
      type: 'number',
      required: 'never',
      range: { min: 'complaint.severity.min', max: 'complaint.severity.max' },
      example: 3,
      hint: { zh: '1 轻微 至 5 严重', en: '1 slight to 5 grave' },
    }),
    assessment('complexity', 'company', { type: 'text', required: 'never', example: '一般' }),
    assessment('impact', 'company', { type: 'text', required: 'never', example: '单个客户' }),
    assessment('immediateAction', 'company', { type: 'yesNo', required: 'never', example: false }),
    added('expectedLoss', '预计损失', 'Expected loss', 'company', ['供预警与审批参考', 'for warning and approval'], {
      type: 'money',
      unit: YUAN,
      required: 'never',
      example: 300,
    }),
    followUp('owner', 'company', {
      id: 'improvementOwner',
      type: 'text',
      required: upheld,
      aliases: ['对策责任人'],
      example: '吴桐',
    }),
    followUp('due', 'company', {
      id: 'improvementDue',
      type: 'date',
      required: upheld,
      aliases: ['改进期限'],
      example: dayOf(2026, 3, 20),
    }),
    followUp('verified', 'company', {
      id: 'improvementVerified',
      type: 'text',
      required: 'never',
      aliases: ['改进验证', '改进效果'],
      example: '3月抽查无超高堆码',
    }),
  ],
};
