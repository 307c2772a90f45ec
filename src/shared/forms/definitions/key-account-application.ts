import { customerFields } from '../common-fields';
import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy, WAN, YUAN } from '../define';
import { scoresTotal, suggestedLevel } from '../derive/application';
import { agreed } from '../keeping-conditions';
import { decided } from '../sales-conditions';
import type { Form } from '../form';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');

const application = passage('S2', [67, 68], '由物流企业管理层批准');
const criteria = passage('S2', [88, 89], '客户的采购数量、采购的集中性、对服务水准的要求');
const level = passage('S2', 81, '对物流客户进行等级划分');
const target = passage('S2', 81, '年收入目标xxx万元以上的');
const strategy = passage('S2', 68, '制定相应的客户服务策');
const asked = house('申请须写明由谁、何时提出', 'an application says who asks, and when');
const contacts = house('公开的客户档案样式', 'public templates of customer files');
const CRITERIA = ['purchaseQuantity', 'concentration', 'serviceDemand', 'priceSensitivity', 'partnership'] as const;
const score = { min: 'keyAccount.factorScore.min', max: 'keyAccount.factorScore.max' } as const;

/** 大客户申请表 (表5-3): a customer that is to become a key account, and what the management decided. */
export const keyAccountApplication: Form = {
  id: 'keyAccountApplication',
  number: '5-3',
  version: 1,
  title: titleOf('keyAccountApplication'),
  aliases: ['大客户申请', '大客户申请审批表', '大客户审批表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'applicationNo',
  repeats: false,
  source: passage('S2', [67, 68], '申请表(见表5-3),由物流企业管理层批准'),
  purpose: {
    zh: '经分析、筛选提出大客户申请，写明五项选择标准的评分、年收入目标、级别和服务策略，由管理层批准。',
    en: 'Asks for a customer to become a key account: the five criteria, target, level and strategy; the management approves.',
  },
  fields: [
    added('applicationNo', '申请编号', 'Application no.', 'textbook', asked, {
      type: 'identifier',
      required: 'always',
      numbered: { pattern: 'identity.numbering.applicationNo', date: 'appliedOn' },
      example: 'SQ2025-018',
    }),
    ...customerFields('KH0041', '海州远航供应链有限公司'),
    added('department', '申请部门', 'Department asking', 'textbook', asked, {
      type: 'text',
      required: 'always',
      aliases: ['提出部门'],
      example: '海州营业部',
    }),
    added('applicant', '申请人', 'Asked by', 'textbook', asked, { type: 'text', required: 'always', example: '周启' }),
    added('appliedOn', '申请日期', 'Asked on', 'textbook', asked, {
      type: 'date',
      required: 'always',
      example: dayOf(2025, 12, 16),
    }),
    added('target', '预计年收入目标', 'Annual income target', 'textbook', target, {
      type: 'money',
      required: 'always',
      unit: WAN,
      aliases: ['年收入目标', '预计年收入'],
      hint: { zh: '单位是万元', en: 'In 10 000 yuan' },
      example: 8,
    }),
    added('purchaseQuantity', '采购数量评分', 'Quantity bought (score)', 'textbook', criteria, {
      type: 'count',
      required: 'always',
      range: score,
      example: 4,
    }),
    added('concentration', '采购集中性评分', 'Concentration (score)', 'textbook', criteria, {
      type: 'count',
      required: 'always',
      range: score,
      example: 3,
    }),
    added('serviceDemand', '服务水准要求评分', 'Demands on service (score)', 'textbook', criteria, {
      type: 'count',
      required: 'always',
      range: score,
      example: 4,
    }),
    added('priceSensitivity', '价格敏感性评分', 'Price sensitivity (score)', 'textbook', criteria, {
      type: 'count',
      required: 'always',
      range: score,
      example: 3,
    }),
    added('partnership', '长期伙伴意愿评分', 'Wish for partnership (score)', 'textbook', criteria, {
      type: 'count',
      required: 'always',
      range: score,
      example: 5,
    }),
    added('total', '五项合计', 'Total of the five', 'textbook', criteria, {
      type: 'count',
      required: 'never',
      aliases: ['合计得分'],
      derived: scoresTotal(CRITERIA),
      example: 19,
    }),
    added('level', '申请级别', 'Level asked for', 'textbook', level, {
      type: 'choice',
      required: 'always',
      choices: ['tier.level.names'],
      hint: { zh: 'A级至D级', en: 'Level A to D' },
      example: 'L-D',
    }),
    added('reason', '申请理由', 'Reason', 'textbook', application, {
      type: 'longText',
      required: 'always',
      example: '年收入稳定增长，愿意签订年度协议。',
    }),
    added('strategy', '拟采取的服务策略', 'Service strategy intended', 'textbook', strategy, {
      type: 'longText',
      required: 'always',
      aliases: ['服务策略', '拟采取服务策略'],
      example: '每日定时上门揽收，易碎件专人装卸。',
    }),
    added('decision', '管理层审批意见', 'Decision of the management', 'textbook', application, {
      type: 'choice',
      required: 'never',
      choices: ['forms.choice.decision'],
      aliases: ['审批意见'],
      example: 'agreed',
    }),
    added('suggestedLevel', '系统建议级别', 'Level suggested', 'company', target, {
      type: 'choice',
      required: 'never',
      choices: ['tier.level.names', 'tier.level.none'],
      aliases: ['建议级别'],
      derived: suggestedLevel,
      example: 'L-D',
    }),
    identity('creditCode', 'company', { type: 'creditCode', required: 'never', example: '91350100M000100Y43' }),
    added('address', '地址', 'Address', 'company', contacts, {
      type: 'text',
      required: 'never',
      example: '海州市港城大道88号',
    }),
    added('contact', '联系人', 'Contact', 'company', contacts, { type: 'text', required: 'never', example: '许岩' }),
    added('phone', '联系电话', 'Phone', 'company', contacts, {
      type: 'phone',
      required: 'never',
      aliases: ['电话'],
      example: '13800000001',
    }),
    added('industry', '所属行业', 'Industry', 'company', contacts, {
      type: 'choice',
      required: 'never',
      choices: ['forms.choice.industry'],
      example: 'trade',
    }),
    added('nature', '企业性质', 'Nature of the company', 'company', contacts, {
      type: 'choice',
      required: 'never',
      choices: ['forms.choice.companyNature'],
      example: 'private',
    }),
    added('turnover', '近12个月交易额', 'Revenue of twelve months', 'company', target, {
      type: 'money',
      required: 'never',
      unit: YUAN,
      aliases: ['近一年交易额'],
      example: 61500,
    }),
    added('supervisorOpinion', '主管意见', 'Supervisor’s opinion', 'company', application, {
      type: 'longText',
      required: 'never',
      example: '同意，按D级设定。',
    }),
    added('approver', '审批人', 'Approved by', 'company', application, {
      type: 'text',
      required: decided,
      example: '李越',
    }),
    added('approvedOn', '审批日期', 'Approved on', 'company', application, {
      type: 'date',
      required: decided,
      example: dayOf(2025, 12, 22),
    }),
    added('effectiveOn', '生效日期', 'In force from', 'company', application, {
      type: 'date',
      required: agreed,
      example: dayOf(2026, 1, 5),
    }),
  ],
};
