import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy, YUAN } from '../define';
import { change } from '../derive/arithmetic';
import { monthDuties } from '../derive/sales';
import type { Form } from '../form';
import { revenueFell } from '../sales-conditions';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');

const usage = passage('S3', 20, '每周电话沟通、上门拜访、用邮小结');
const evaluated = passage('S3', 20, '关注客户用邮变化,分析原因,二次开发');

/** 用邮小结: what a customer sent in a month, how that changed and why. */
export const usageReport: Form = {
  id: 'usageReport',
  version: 1,
  title: titleOf('usageReport'),
  aliases: ['用邮小结表', '客户用邮小结', '月用邮小结', '客户用邮情况表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'customerName',
  repeats: true,
  source: usage,
  purpose: {
    zh: '每月小结客户的用邮量和变化，分析原因，安排站长拜访、服务方案与二次开发。',
    en: 'A month’s use of a customer and its change, the reason, and who must visit, plan or report.',
  },
  fields: [
    identity('customerName', 'textbook', { type: 'text', required: 'always', example: '云溪百川服饰有限公司' }),
    added('periodFrom', '统计期间起', 'Period from', 'textbook', usage, {
      type: 'date',
      required: 'always',
      aliases: ['期间起'],
      example: dayOf(2026, 3, 1),
    }),
    added('periodTo', '统计期间止', 'Period to', 'textbook', usage, {
      type: 'date',
      required: 'always',
      aliases: ['期间止'],
      example: dayOf(2026, 3, 31),
    }),
    added('parcels', '用邮件数', 'Parcels', 'textbook', usage, {
      type: 'count',
      required: 'always',
      aliases: ['月用邮件数'],
      example: 2510,
    }),
    added('revenue', '用邮金额', 'Revenue', 'textbook', passage('S3', 22, '拜访月用邮2000元以上客户'), {
      type: 'money',
      unit: YUAN,
      required: 'always',
      aliases: ['月用邮额', '月用邮金额', '本月用邮'],
      example: 19320,
    }),
    added('changeReason', '变化原因', 'Reason for the change', 'textbook', evaluated, {
      type: 'longText',
      required: revenueFell,
      aliases: ['原因分析'],
      example: '换季退货结束，件量回落。',
    }),
    added('measures', '二次开发措施', 'Further development', 'textbook', evaluated, {
      type: 'longText',
      required: 'never',
      aliases: ['二次开发'],
      example: '推荐退货上门取件。',
    }),
    added('rivals', '竞争对手情况', 'Competitors', 'textbook', passage('S3', 20, '及时反馈客户意见和竞争对手情况'), {
      type: 'longText',
      required: 'never',
      example: '同城甲快递报价下调0.3元。',
    }),
    added('author', '小结人', 'Written by', 'textbook', usage, {
      type: 'text',
      required: 'always',
      aliases: ['营销员'],
      example: '钱枫',
    }),
    added('reportedOn', '小结日期', 'Written on', 'textbook', usage, {
      type: 'date',
      required: 'always',
      example: dayOf(2026, 3, 31),
    }),
    identity('customerId', 'company', { type: 'identifier', required: 'never', example: 'KH0012' }),
    added('previousRevenue', '上月用邮金额', 'Revenue of the month before', 'company', evaluated, {
      type: 'money',
      unit: YUAN,
      required: 'never',
      example: 22400,
    }),
    added('change', '环比', 'Change', 'company', evaluated, {
      type: 'share',
      required: 'never',
      derived: change('revenue', 'previousRevenue', {
        zh: '（本月用邮 − 上月用邮）÷ 上月用邮',
        en: '(this month − the month before) ÷ the month before',
      }),
      example: -0.1375,
    }),
    added('calls', '电话沟通次数', 'Calls', 'company', usage, { type: 'count', required: 'never', example: 5 }),
    added('visits', '上门拜访次数', 'Visits', 'company', usage, { type: 'count', required: 'never', example: 2 }),
    added(
      'duties',
      '须参与与须备',
      'Who and what is needed',
      'company',
      passage('S3', 22, '拜访月用邮2000元以上客户'),
      {
        type: 'choices',
        required: 'never',
        choices: ['acquire.duties'],
        derived: monthDuties,
        example: 'stationVisit servicePlan report',
      },
    ),
    added(
      'stationVisitedOn',
      '站长拜访日期',
      'Station head’s visit',
      'company',
      passage('S3', 22, '拜访月用邮2000元以上客户'),
      {
        type: 'date',
        required: 'never',
        aliases: ['揽投站长拜访日期'],
        example: dayOf(2026, 3, 18),
      },
    ),
    added(
      'reported',
      '已上报市大客户中心',
      'Reported to the city centre',
      'company',
      passage('S3', 48, '揽投站需及时将客户详细信息上报至市公司大客户中心'),
      {
        type: 'yesNo',
        required: 'never',
        aliases: ['上报市大客户中心', '已上报'],
        example: true,
      },
    ),
    added(
      'opinion',
      '客户意见',
      'Customer’s opinion',
      'company',
      house('用邮小结的基本内容', 'what such a report holds'),
      {
        type: 'longText',
        required: 'never',
        example: '希望退货轨迹更新更快。',
      },
    ),
  ],
};
