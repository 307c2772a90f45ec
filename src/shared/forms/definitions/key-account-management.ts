import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy, YUAN } from '../define';
import { VALUE_CLASS } from '../derive/customers';
import {
  change,
  cumulativeShare,
  previousValue,
  profit,
  rank,
  rfmScore,
  share,
  valueClass,
} from '../derive/management';
import { ownedBy } from '../derive/owners';
import type { Form } from '../form';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');
const roles = namedBy('keyAccount.roles');
const list = namedBy('list.columns');
const information = namedBy('keyAccount.information');

const money = passage('S2', 43, '“消费金额”分析可以了解客户在一定时期内对公司产品或服务的需求');
const brings = passage('S2', [43, 49], '分析可计算出客户对企业所投入的花费和为企');
const sheet = house('统计分析、确定大客户所需', 'needed to analyse the customers and to find the key accounts');
const rankedBy = passage('S1', 2, '提供业务收入最多的前20%客户中,扣除高端客户后的客户');
const assigned = passage('S1', 2, '指派专门的服务人员(或客户代表)经常联络');

/** 大客户管理表 (表5-2): what each customer brought in a period, and what follows for its class. */
export const keyAccountManagement: Form = {
  id: 'keyAccountManagement',
  number: '5-2',
  version: 1,
  title: titleOf('keyAccountManagement'),
  aliases: ['大客户管理', '客户管理表', '大客户分析表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'customerId',
  repeats: true,
  source: passage('S2', 42, '填写大客户管理表(见表5-2)'),
  purpose: {
    zh: '定期收集客户信息并分析，确定大客户、制定服务策略；每位客户每期一行。',
    en: 'Customer information gathered and analysed to find the key accounts; one row a customer and period.',
  },
  fields: [
    identity('customerId', 'textbook', {
      type: 'identifier',
      required: 'always',
      example: 'KH0041',
      hint: { zh: '大写字母、数字和连字符', en: 'Capitals, digits and hyphens' },
    }),
    identity('customerName', 'textbook', { type: 'text', required: 'always', example: '海州远航供应链有限公司' }),
    identity('creditCode', 'company', { type: 'creditCode', required: 'never', example: '91350100M000100Y43' }),
    list('parent', 'company', {
      type: 'identifier',
      required: 'never',
      example: 'JT01',
      hint: {
        zh: '同一集团的客户合并排名，填同一编号',
        en: 'Members of a group are ranked together: give them one number',
      },
    }),
    added('industry', '所属行业', 'Industry', 'company', sheet, {
      type: 'choice',
      required: 'never',
      aliases: ['行业'],
      choices: ['forms.choice.industry'],
      example: 'trade',
    }),
    added('periodFrom', '统计期间起', 'Period from', 'company', sheet, {
      type: 'date',
      required: 'always',
      aliases: ['期间起', '统计起始日期', '起始日期'],
      example: dayOf(2025, 4, 1),
    }),
    added('periodTo', '统计期间止', 'Period to', 'company', sheet, {
      type: 'date',
      required: 'always',
      aliases: ['期间止', '统计截止日期', '截止日期'],
      example: dayOf(2026, 3, 31),
    }),
    list('value', 'textbook', { type: 'money', unit: YUAN, required: 'always', source: money, example: 61500 }),
    list('frequency', 'textbook', {
      type: 'count',
      unit: { zh: '次', en: 'orders' },
      required: 'always',
      source: passage('S2', 43, '“消费频率”指标反映客户对公司产品或服务的满意度和忠诚度'),
      example: 66,
    }),
    list('lastDate', 'textbook', {
      type: 'date',
      required: 'always',
      source: passage('S2', 49, '“最后一次消费”是维系客户的重要指标,体现客户忠诚度的变化'),
      example: dayOf(2026, 3, 27),
    }),
    added('parcels', '件量', 'Parcels', 'company', sheet, {
      type: 'count',
      required: 'never',
      aliases: ['寄件量', '发件量', '业务量'],
      example: 5320,
    }),
    added('serviceCost', '服务成本', 'Cost of service', 'textbook', passage('S2', 98, '只需支付相应服务成本的客户'), {
      type: 'money',
      unit: YUAN,
      required: 'never',
      example: 46200,
    }),
    added('profit', '利润', 'Profit', 'textbook', brings, {
      type: 'money',
      unit: YUAN,
      required: 'never',
      derived: profit,
      example: 15300,
    }),
    added('share', '占总额比', 'Share of total', 'company', rankedBy, {
      type: 'share',
      required: 'never',
      aliases: ['占比', '收入占比'],
      derived: share,
      example: 0.034,
    }),
    added('cumulativeShare', '累计占比', 'Cumulative share', 'company', rankedBy, {
      type: 'share',
      required: 'never',
      aliases: ['累计比例'],
      derived: cumulativeShare,
      example: 0.71,
    }),
    added('rank', '名次', 'Rank', 'company', rankedBy, {
      type: 'count',
      required: 'never',
      aliases: ['排名', '排序'],
      derived: rank,
      example: 9,
    }),
    added('rScore', 'R分', 'R score', 'company', sheet, {
      type: 'count',
      required: 'never',
      aliases: ['R'],
      derived: rfmScore('r'),
      example: 5,
    }),
    added('fScore', 'F分', 'F score', 'company', sheet, {
      type: 'count',
      required: 'never',
      aliases: ['F'],
      derived: rfmScore('f'),
      example: 4,
    }),
    added('mScore', 'M分', 'M score', 'company', sheet, {
      type: 'count',
      required: 'never',
      aliases: ['M'],
      derived: rfmScore('m'),
      example: 4,
    }),
    added('valueClass', VALUE_CLASS.zh, VALUE_CLASS.en, 'company', rankedBy, {
      type: 'choice',
      required: 'never',
      aliases: ['ABC分类', '客户类别', '价值分类'],
      choices: ['tier.value.names', 'tier.value.none'],
      derived: valueClass,
      example: 'V-B',
    }),
    added('previousValue', '上期消费金额', 'Revenue of last period', 'company', sheet, {
      type: 'money',
      unit: YUAN,
      required: 'never',
      aliases: ['上期金额', '上期收入'],
      derived: previousValue,
      example: 58200,
      hint: { zh: '表中有上一期的行时自动带出', en: 'Taken from the row of the period before, where the sheet has it' },
    }),
    added('change', '变化率', 'Change', 'company', sheet, {
      type: 'share',
      required: 'never',
      aliases: ['与上期变化率', '环比', '增长率', '同比'],
      derived: change,
      example: 0.0567,
    }),
    information('strategy', 'textbook', { type: 'text', required: 'never', example: '拓展跨境电商' }),
    information('scale', 'textbook', { type: 'text', required: 'never', example: '年销售额约1.2亿元' }),
    information('condition', 'textbook', { type: 'text', required: 'never', example: '平稳增长' }),
    information('creditGrade', 'textbook', {
      type: 'choice',
      required: 'never',
      choices: ['credit.names'],
      aliases: ['资信级别'],
      example: 'G-B',
    }),
    information('bottleneck', 'textbook', { type: 'text', required: 'never', example: '旺季仓容不足' }),
    information('bargaining', 'textbook', { type: 'text', required: 'never', example: '较强' }),
    added(
      'infoSource',
      '信息来源',
      'Source of information',
      'textbook',
      passage('S2', 89, '销售中心、呼叫中心、电话、Web站点'),
      {
        type: 'choice',
        required: 'never',
        choices: ['keyAccount.channels'],
        example: 'salesCentre',
      },
    ),
    added('serviceStrategy', '服务策略', 'Service strategy', 'textbook', passage('S2', 42, '制定相应的服务策略'), {
      type: 'longText',
      required: 'never',
      example: '专人驻点揽收，旺季提前备车',
    }),
    roles('owner', 'company', {
      type: 'text',
      required: 'never',
      source: assigned,
      derived: ownedBy('periodTo'),
      example: '林岚',
    }),
  ],
};
