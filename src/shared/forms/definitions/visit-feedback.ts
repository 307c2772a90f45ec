import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy } from '../define';
import { feedbackInTime, plannedName } from '../derive/visit-plan';
import type { Form } from '../form';
import { goesOn } from '../sales-conditions';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');

const feedback = passage('S3', 40, '每天归班后,片区营销员应');
const survey = passage('S3', 30, '客户对速递物流需求情况、竞争对手信息和服务情况、客户组织架构和相关人员情况');
const approved = passage('S3', 40, '对片区营销员客户反馈客户走访情况进行批阅');

/** 走访反馈: what came of each planned visit, written the same day. */
export const visitFeedback: Form = {
  id: 'visitFeedback',
  version: 1,
  title: titleOf('visitFeedback'),
  aliases: ['客户走访反馈', '客户走访反馈表', '走访反馈表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'planNo',
  repeats: false,
  follows: {
    form: 'visitPlan',
    field: 'planNo',
    when: {
      words: { zh: '走访日期已到的计划', en: 'plans whose day has come' },
      holds: (row, { asOf }) => asOf !== undefined && (row.day('visitOn') ?? Infinity) <= asOf,
    },
  },
  source: feedback,
  purpose: {
    zh: '走访当天归班后填写需求、竞争对手、组织架构和下一步营销关键点，由揽投站长批阅。',
    en: 'Written on the day of the visit: needs, competitors, organisation and the next points of sale; the station head reads it.',
  },
  fields: [
    added('planNo', '计划编号', 'Plan no.', 'textbook', ['与走访计划对应', 'ties the feedback to the plan'], {
      type: 'identifier',
      required: 'always',
      aliases: ['走访计划编号'],
      reference: { form: 'visitPlan', field: 'planNo' },
      example: 'ZF20260304-001',
    }),
    identity('customerName', 'textbook', {
      type: 'text',
      required: 'always',
      derived: plannedName,
      example: '云溪新禾家纺有限公司',
    }),
    added('visitedOn', '实际走访日期', 'Visited on', 'textbook', feedback, {
      type: 'date',
      required: 'always',
      aliases: ['实际日期', '走访日期'],
      example: dayOf(2026, 3, 4),
    }),
    added(
      'participants',
      '参加人',
      'Participants',
      'textbook',
      house('走访记录的基本内容', 'what a record of a visit holds'),
      {
        type: 'text',
        required: 'always',
        aliases: ['参加人员', '走访人员'],
        example: '钱枫、罗庆（揽投站长）',
      },
    ),
    added('needs', '客户需求', 'Needs', 'textbook', survey, {
      type: 'longText',
      required: 'always',
      aliases: ['需求情况'],
      example: '每月约2400件家纺，要求晚间揽收。',
    }),
    added('rivals', '竞争对手', 'Competitors', 'textbook', survey, {
      type: 'longText',
      required: 'never',
      aliases: ['竞争对手信息'],
      example: '同城甲快递，首重4.8元，不做晚间揽收。',
    }),
    added('organisation', '组织架构与决策人', 'Organisation and deciders', 'textbook', survey, {
      type: 'longText',
      required: 'never',
      aliases: ['组织架构', '决策人'],
      example: '总经理决定，电商部经办。',
    }),
    added('doubts', '疑虑与异议', 'Doubts', 'textbook', passage('S3', 20, '了解客户决策者和疑虑'), {
      type: 'longText',
      required: 'never',
      aliases: ['疑虑', '异议'],
      example: '担心大促时揽收不及时。',
    }),
    added(
      'result',
      '走访结果',
      'Result',
      'textbook',
      house('由开发流程的后续步骤归纳', 'follows from the later steps'),
      {
        type: 'choice',
        required: 'always',
        aliases: ['结果'],
        choices: ['acquire.visitResults'],
        example: 'trial',
      },
    ),
    added(
      'nextKeyPoints',
      '下一步营销关键点',
      'Next points of sale',
      'textbook',
      passage('S3', 40, '并注明下一步营销关键点'),
      {
        type: 'longText',
        required: goesOn,
        example: '3月9日起试寄一周，跟踪晚间揽收。',
      },
    ),
    added('reportedAt', '反馈时间', 'Reported at', 'textbook', feedback, {
      type: 'dateTime',
      required: 'always',
      aliases: ['反馈日期'],
      example: dayOf(2026, 3, 4) + 0.75,
    }),
    added('stationOpinion', '站长批阅意见', 'Station head’s comment', 'textbook', approved, {
      type: 'longText',
      required: 'never',
      aliases: ['站长批阅'],
      example: '试寄期间每天看一次揽收时间。',
    }),
    identity('customerId', 'company', { type: 'identifier', required: 'never', example: 'KH0101' }),
    added('nextOn', '下次走访日期', 'Next visit', 'company', ['便于安排', 'for planning'], {
      type: 'date',
      required: 'never',
      aliases: ['下次日期'],
      example: dayOf(2026, 3, 16),
    }),
    added('inTime', '反馈及时', 'Reported in time', 'company', feedback, {
      type: 'yesNo',
      required: 'never',
      derived: feedbackInTime,
      example: true,
    }),
  ],
};
