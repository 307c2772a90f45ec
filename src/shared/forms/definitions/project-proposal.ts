import { decisionFields } from '../common-fields';
import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy, YUAN } from '../define';
import type { Form } from '../form';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');

const project = passage('S3', 48, '大客户中心协助揽投站跟进客户立项开发');
const trigger = passage('S3', 48, '对于每月业务收入达在1万以上的客户,或客户现有强大的传统销售渠道');
const shape = house('立项表的基本内容，原表未刊载', 'what a proposal holds; the table itself is not printed');

/** 立项开发: a customer that station and city centre win together. */
export const projectProposal: Form = {
  id: 'projectProposal',
  version: 1,
  title: titleOf('projectProposal'),
  aliases: ['立项开发表', '客户立项开发', '客户立项开发表', '立项申请表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'projectNo',
  repeats: false,
  source: project,
  purpose: {
    zh: '月收入万元以上或渠道变革的客户，由揽投站上报市大客户中心，联合立项开发。',
    en: 'Customers from 10 000 yuan a month on, or moving to online sales, are reported and won together with the city centre.',
  },
  fields: [
    added('projectNo', '立项编号', 'Project no.', 'textbook', shape, {
      type: 'identifier',
      required: 'never',
      numbered: { pattern: 'identity.numbering.projectNo', date: 'proposedOn' },
      example: 'LX20260305-001',
    }),
    added('proposedOn', '立项日期', 'Proposed on', 'textbook', shape, {
      type: 'date',
      required: 'always',
      aliases: ['申请日期', '上报日期'],
      example: dayOf(2026, 3, 5),
    }),
    identity('customerName', 'textbook', { type: 'text', required: 'always', example: '云溪新禾家纺有限公司' }),
    added('trigger', '立项情形', 'Reason', 'textbook', trigger, {
      type: 'choice',
      required: 'always',
      aliases: ['上报情形'],
      choices: ['acquire.reportTriggers'],
      example: 'monthlyRevenue',
    }),
    added('expected', '预计月收入', 'Expected monthly revenue', 'textbook', trigger, {
      type: 'money',
      unit: YUAN,
      required: 'always',
      example: 12000,
    }),
    added('situation', '客户情况', 'The customer', 'textbook', passage('S3', 48, '客户详细信息'), {
      type: 'longText',
      required: 'always',
      aliases: ['客户详细信息'],
      example: '家纺网店，月发货约2400件，主要发往华东。',
    }),
    added('support', '需要的支持', 'Support needed', 'textbook', passage('S3', 48, '在方案策划、资费审批、资源支撑'), {
      type: 'longText',
      required: 'always',
      aliases: ['支持事项', '资源支撑'],
      example: '晚间加收班次，华东线路资费审批。',
    }),
    added(
      'station',
      '揽投站',
      'Station',
      'textbook',
      passage('S3', 48, '揽投站需及时将客户详细信息上报至市公司大客户中心'),
      {
        type: 'text',
        required: 'always',
        example: '织里揽投站',
      },
    ),
    added('lead', '项目负责人', 'Led by', 'textbook', shape, {
      type: 'text',
      required: 'always',
      aliases: ['负责人'],
      example: '罗庆',
    }),
    identity('customerId', 'company', { type: 'identifier', required: 'never', example: 'KH0101' }),
    added('team', '联合开发人员', 'Team', 'company', passage('S3', 48, '大客户中心协助揽投站跟进客户立项开发'), {
      type: 'text',
      required: 'never',
      aliases: ['项目组成员'],
      example: '罗庆、钱枫、周启（市大客户中心）',
    }),
    added('goal', '开发目标', 'Goal', 'company', shape, {
      type: 'longText',
      required: 'never',
      example: '4月底前签约，月收入1.2万元。',
    }),
    added('dueOn', '计划完成日期', 'Due on', 'company', shape, {
      type: 'date',
      required: 'never',
      aliases: ['完成期限'],
      example: dayOf(2026, 4, 30),
    }),
    ...decisionFields(shape, dayOf(2026, 3, 6)),
    added('outcome', '开发结果', 'Outcome', 'company', shape, {
      type: 'choice',
      required: 'never',
      choices: ['acquire.visitResults'],
      example: 'trial',
    }),
  ],
};
