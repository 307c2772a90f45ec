import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy, YUAN } from '../define';
import { planNeeded } from '../derive/lead';
import type { Form } from '../form';
import { inFull } from '../sales-conditions';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');
const section = namedBy('acquire.planSections');

const written = passage('S3', 48, '要求制定并撰写服务方案');
const shape = house('方案登记的基本内容，原书只列方案各部分', 'what names a plan; the text lists its sections only');

/** 服务方案: the written plans for customers of 10 000 yuan a month or more and for large projects, section by section. */
export const servicePlan: Form = {
  id: 'servicePlan',
  version: 1,
  title: titleOf('servicePlan'),
  aliases: ['服务方案表', '客户服务方案', '业务服务方案', '大客户服务方案'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'servicePlanNo',
  repeats: false,
  source: written,
  purpose: {
    zh: '为月收入万元以上的客户和大型项目撰写服务方案，一份一行，各部分分栏填写。',
    en: 'The written plans for customers from 10 000 yuan a month on and for large projects, one a row, section by section.',
  },
  fields: [
    added('servicePlanNo', '方案编号', 'Service plan no.', 'textbook', shape, {
      type: 'identifier',
      required: 'never',
      numbered: { pattern: 'identity.numbering.servicePlanNo', date: 'madeOn' },
      aliases: ['服务方案编号'],
      example: 'FA20260307-001',
    }),
    added('madeOn', '制定日期', 'Made on', 'textbook', shape, {
      type: 'date',
      required: 'always',
      example: dayOf(2026, 3, 7),
    }),
    identity('customerName', 'textbook', { type: 'text', required: 'always', example: '云溪新禾家纺有限公司' }),
    added('revenue', '月收入', 'Monthly revenue', 'textbook', written, {
      type: 'money',
      unit: YUAN,
      required: 'always',
      aliases: ['预计月收入', '月业务收入'],
      example: 12000,
    }),
    section('background', 'textbook', {
      type: 'longText',
      required: 'always',
      aliases: ['合作背景'],
      example: '家纺网店，月发货约2400件，要求晚间揽收。',
    }),
    section('feasibility', 'textbook', {
      type: 'longText',
      required: inFull,
      aliases: ['可行性及效益分析'],
      example: '晚班车已有，增揽一站，月收入约1.2万元。',
    }),
    section('process', 'textbook', {
      type: 'longText',
      required: 'always',
      aliases: ['合作流程'],
      example: '每晚九点揽收，次日早班发运，月底对账。',
    }),
    section('tariffAndTime', 'textbook', {
      type: 'longText',
      required: inFull,
      aliases: ['资费及时限'],
      example: '上海、杭州次日，广州隔日；资费见报价对比表。',
    }),
    section('assurance', 'textbook', {
      type: 'longText',
      required: 'always',
      example: '专人查询，异常当日回告。',
    }),
    added('author', '制定人', 'Made by', 'textbook', passage('S3', 48, '与所在揽投站站长一起进行制定服务方案'), {
      type: 'text',
      required: 'always',
      aliases: ['撰写人'],
      example: '钱枫、罗庆（揽投站长）',
    }),
    identity('customerId', 'company', { type: 'identifier', required: 'never', example: 'KH0101' }),
    added(
      'majorProject',
      '重点客户或大型项目',
      'Major customer or project',
      'company',
      passage('S3', 48, '针对重点客户或大型合作项目'),
      {
        type: 'yesNo',
        required: 'never',
        example: false,
      },
    ),
    added('needed', '是否必须撰写', 'Plan asked for', 'company', written, {
      type: 'yesNo',
      required: 'never',
      derived: planNeeded,
      example: true,
    }),
    added(
      'nextKeyPoints',
      '下一步营销关键点',
      'Next points of sale',
      'company',
      passage('S3', 48, '并明确下一步开发营销关键点'),
      {
        type: 'longText',
        required: 'never',
        example: '3月9日起试寄一周。',
      },
    ),
  ],
};
