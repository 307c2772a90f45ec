import { customerFields } from '../common-fields';
import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy, YUAN } from '../define';
import { currentLimit, fromCredit, GRADING, LIMIT, reviewOn, typeOfRecord } from '../derive/credit';
import { noticed, penalised } from '../keeping-conditions';
import type { Form } from '../form';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');

const blocks = passage('S2', 35, '身份信息(客户个人基本情况、家庭情况、社会信用情况)、良好信息');
const types = passage('S2', [74, 75], '企业基本信用分为A,B两类');
const faults = passage('S2', 13, '对错报、漏报、迟报信用信息');
const control = passage('S2', 47, '客户资信控制');
const rule = house('公开的信用管理制度', 'public rules of credit management');

/** 客户信用档案: all that is known of a customer’s credit, in the four blocks of the text. */
export const creditFile: Form = {
  id: 'creditFile',
  version: 1,
  title: titleOf('creditFile'),
  aliases: ['信用档案', '客户信用管理档案'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'customerId',
  repeats: false,
  source: passage('S2', 35, '对客户建立信用档案'),
  purpose: {
    zh: '每位客户一行，汇集身份、良好、提示、警示四类信用信息，据此得出信用类别。',
    en: 'One row for each customer with the four blocks of credit information, from which its credit type follows.',
  },
  fields: [
    ...customerFields('KH0041', '海州远航供应链有限公司'),
    added('identityInfo', '身份信息', 'Identity', 'textbook', blocks, {
      type: 'longText',
      required: 'always',
      example: '2018年成立，自有仓库，社会信用良好。',
    }),
    added('goodInfo', '良好信息', 'Good record', 'textbook', blocks, {
      type: 'longText',
      required: 'never',
      example: '2025年度按期付款。',
    }),
    added('noticeInfo', '提示信息', 'Adverse records', 'textbook', blocks, {
      type: 'longText',
      required: noticed,
      aliases: ['不良信用信息'],
      example: '2025年11月付款迟12天。',
    }),
    added('warningInfo', '警示信息', 'Penalties', 'textbook', blocks, {
      type: 'longText',
      required: penalised,
      aliases: ['处罚情况'],
      example: '2025年3月因虚报内件停止揽收一周。',
    }),
    added('adverse', '提示信息条数', 'Number of adverse records', 'textbook', blocks, {
      type: 'count',
      required: 'always',
      example: 0,
    }),
    added('penalties', '警示信息条数', 'Number of penalties', 'textbook', blocks, {
      type: 'count',
      required: 'always',
      example: 0,
    }),
    added('overdueDays', '最长逾期天数', 'Longest delay in days', 'textbook', types, {
      type: 'count',
      required: 'always',
      aliases: ['逾期天数'],
      example: 0,
    }),
    added('creditType', '信用类别', 'Credit type', 'textbook', types, {
      type: 'choice',
      required: 'never',
      choices: ['credit.type.names'],
      derived: typeOfRecord,
      example: 'K-A',
    }),
    identity('creditCode', 'company', { type: 'creditCode', required: 'never', example: '91350100M000100Y43' }),
    added('grade', '资信等级', 'Credit grade', 'company', control, {
      type: 'choice',
      required: 'never',
      choices: ['credit.names'],
      derived: fromCredit(GRADING, 'grade', '资信等级', 'Credit grade'),
      example: 'G-B',
    }),
    added('limit', '信用额度', 'Credit limit', 'company', control, {
      type: 'money',
      required: 'never',
      unit: YUAN,
      derived: currentLimit,
      example: 0,
    }),
    added('days', '账期天数', 'Payment term (days)', 'company', control, {
      type: 'count',
      required: 'never',
      aliases: ['账期'],
      derived: fromCredit(LIMIT, 'days', '账期天数', 'Payment term (days)'),
      example: 0,
    }),
    added('settlement', '结算方式', 'Settlement', 'company', rule, {
      type: 'choice',
      required: 'never',
      choices: ['forms.choice.settlement'],
      example: 'cash',
    }),
    added('receivable', '应收余额', 'Receivables', 'company', rule, {
      type: 'money',
      required: 'never',
      unit: YUAN,
      aliases: ['应收账款'],
      example: 0,
    }),
    added('overdue', '逾期金额', 'Overdue', 'company', rule, {
      type: 'money',
      required: 'never',
      unit: YUAN,
      aliases: ['逾期欠款'],
      example: 0,
    }),
    added('contractDays', '合同账期天数', 'Contract payment term (days)', 'company', rule, {
      type: 'count',
      required: 'never',
      aliases: ['合同账期'],
      example: 0,
    }),
    added('guarantee', '担保', 'Guarantee', 'company', rule, {
      type: 'text',
      required: 'never',
      example: '保证金5,000元',
    }),
    added('fault', '报送差错', 'Fault in reporting', 'company', faults, {
      type: 'choices',
      required: 'never',
      choices: ['keyAccount.faultTypes'],
      hint: { zh: '错报、漏报、迟报', en: 'Wrong, left out or late' },
      example: 'late',
    }),
    added('updatedOn', '更新日期', 'Updated on', 'company', rule, {
      type: 'date',
      required: 'always',
      aliases: ['最后更新日期'],
      example: dayOf(2026, 3, 16),
    }),
    added('reviewOn', '复审日期', 'Review on', 'company', rule, {
      type: 'date',
      required: 'never',
      derived: reviewOn('updatedOn'),
      example: dayOf(2026, 6, 16),
    }),
    added('recorder', '录入人', 'Recorded by', 'company', rule, { type: 'text', required: 'never', example: '郭涛' }),
  ],
};
