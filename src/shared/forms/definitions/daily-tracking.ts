import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy } from '../define';
import { trackingDay } from '../derive/sales';
import type { Form } from '../form';
import { anomalyFound } from '../sales-conditions';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');

const daily = passage('S3', 46, '从交寄日起,每日专人将日跟踪查询结果及时反馈');
const anomaly = passage('S3', 46, '应在第一时间向营销中心经理要求联系系统内相关节点,落实具体情况');

/** 日跟踪: the parcels of premium and strategic accounts, looked up every day from the day of posting on. */
export const dailyTracking: Form = {
  id: 'dailyTracking',
  version: 1,
  title: titleOf('dailyTracking'),
  aliases: ['日跟踪', '邮件日跟踪', '全程跟单表', '日跟踪查询表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'waybill',
  repeats: true,
  source: daily,
  purpose: {
    zh: '优质、战略大客户的邮件从交寄日起每日查询并反馈客户，异常第一时间处理。',
    en: 'Parcels of premium and strategic accounts are looked up daily and told to the customer; anomalies are handled at once.',
  },
  fields: [
    added('waybill', '运单号', 'Waybill number', 'textbook', daily, {
      type: 'identifier',
      required: 'always',
      aliases: ['邮件号', '邮件号码', '单号'],
      example: 'KD2603090101',
    }),
    identity('customerName', 'textbook', { type: 'text', required: 'always', example: '滨江锦程电子商务有限公司' }),
    added('sentOn', '交寄日期', 'Posted on', 'textbook', daily, {
      type: 'date',
      required: 'always',
      aliases: ['交寄日', '寄件日期'],
      example: dayOf(2026, 3, 9),
    }),
    added('trackedOn', '跟踪日期', 'Tracked on', 'textbook', daily, {
      type: 'date',
      required: 'always',
      aliases: ['查询日期'],
      example: dayOf(2026, 3, 10),
    }),
    added('state', '查询结果', 'Result', 'textbook', daily, {
      type: 'text',
      required: 'always',
      aliases: ['跟踪结果', '当前状态'],
      example: '已到南屿分拨中心',
    }),
    added('anomaly', '异常', 'Anomaly', 'textbook', passage('S3', 46, '信息迟滞、邮件滞留、邮件信息无着'), {
      type: 'choice',
      required: 'never',
      aliases: ['异常情况'],
      choices: ['acquire.tracking.anomalies'],
      example: 'stranded',
    }),
    added('measure', '处理措施', 'What was done', 'textbook', anomaly, {
      type: 'text',
      required: anomalyFound,
      example: '联系分拨中心，当晚加派',
    }),
    added('informed', '已反馈客户', 'Customer told', 'textbook', daily, {
      type: 'yesNo',
      required: 'always',
      aliases: ['反馈客户'],
      example: true,
    }),
    added('tracker', '跟踪人', 'Tracked by', 'textbook', passage('S3', 46, '每日专人'), {
      type: 'text',
      required: 'always',
      aliases: ['专人'],
      example: '何静',
    }),
    identity('customerId', 'company', { type: 'identifier', required: 'never', example: 'KH0003' }),
    added('customerKind', '跟单客户', 'Kind of account', 'company', passage('S3', 46, '针对优质大客户或战略大客户'), {
      type: 'choice',
      required: 'never',
      choices: ['acquire.tracking.customers'],
      example: 'premium',
    }),
    added('day', '跟踪天数', 'Day', 'company', daily, {
      type: 'count',
      required: 'never',
      derived: trackingDay,
      example: 2,
    }),
    added('contact', '客户联系人', 'Contact', 'company', passage('S3', 46, '反馈给客户相关负责人'), {
      type: 'text',
      required: 'never',
      example: '郑楠',
    }),
    added('solvedOn', '异常解除日期', 'Solved on', 'company', house('异常须有结果', 'an anomaly needs an end'), {
      type: 'date',
      required: 'never',
      aliases: ['解除日期'],
      example: dayOf(2026, 3, 11),
    }),
  ],
};
