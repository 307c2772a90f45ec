import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy } from '../define';
import { feedbackState, leadName } from '../derive/visit-plan';
import type { Form } from '../form';
import { supportAsked, visitReported } from '../sales-conditions';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');

const planned = passage('S3', [28, 30], '添加客户走访计划');
const approved = passage('S3', 30, '对片区营销员客户走访计划和走访反馈情况进行批阅');
const shape = house('走访计划的基本内容，原表未刊载', 'what a visit plan holds; the table itself is not printed');

const notes = passage('S3', 28, '书面注明每个目标客户拜访的关注要点和营销关键点');

/** 客户走访计划: whom the area's salesperson will visit, when, how and what for. */
export const visitPlan: Form = {
  id: 'visitPlan',
  version: 1,
  title: titleOf('visitPlan'),
  aliases: ['走访计划', '客户走访计划表', '客户拜访计划', '客户拜访计划表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'planNo',
  repeats: false,
  source: planned,
  purpose: {
    zh: '按优先序把线索排进走访计划，写明方式、对象和营销关键点，由揽投站长批阅。',
    en: 'Puts leads into a plan of visits: how, whom and with what points of sale; the station head reads it.',
  },
  fields: [
    added('planNo', '计划编号', 'Plan no.', 'textbook', shape, {
      type: 'identifier',
      required: 'never',
      numbered: { pattern: 'identity.numbering.visitPlanNo', date: 'visitOn' },
      aliases: ['走访计划编号'],
      example: 'ZF20260304-001',
    }),
    identity('customerName', 'textbook', {
      type: 'text',
      required: 'always',
      derived: leadName,
      example: '云溪新禾家纺有限公司',
    }),
    added('visitOn', '走访日期', 'Visit on', 'textbook', shape, {
      type: 'date',
      required: 'always',
      aliases: ['计划走访日期', '拜访时间', '拜访日期'],
      example: dayOf(2026, 3, 4),
    }),
    added(
      'mode',
      '走访方式',
      'Mode of visit',
      'textbook',
      passage('S3', 32, '直接上门拜访、电话预约拜访、预约投递拜访、上门揽件拜访'),
      {
        type: 'choice',
        required: 'always',
        aliases: ['拜访方式'],
        choices: ['acquire.visitModes'],
        example: 'byPhone',
      },
    ),
    added('topics', '洽谈主要内容', 'Topics', 'textbook', notes, {
      aliases: ['洽谈内容', '洽谈的主要内容', '目的', '预期目的'],
      type: 'longText',
      required: 'always',
      example: '了解发货规律，提交华东线路报价',
    }),
    added('whomToVisit', '拟访部门与人员', 'Whom to visit', 'textbook', notes, {
      aliases: ['拟访部门/人员', '拜访对象', '拟访部门'],
      type: 'text',
      required: 'always',
      example: '电商部孙莹',
    }),
    added('keyPoints', '营销关键点', 'Points of the sale', 'textbook', notes, {
      aliases: ['关注要点和营销关键点'],
      type: 'longText',
      required: 'always',
      example: '晚间加收一班',
    }),
    added(
      'materials',
      '携带资料',
      'Materials',
      'textbook',
      passage('S3', 30, '准备好宣传资料、资费手册、合同样板等业务资料'),
      {
        type: 'choices',
        required: 'never',
        choices: ['acquire.materials'],
        example: 'leaflet tariff',
      },
    ),
    added(
      'needsSupport',
      '需上级协助',
      'Help of superiors needed',
      'textbook',
      passage('S3', 30, '如需上级协助走访或支持事项'),
      {
        type: 'yesNo',
        required: 'never',
        aliases: ['需协助走访'],
        example: true,
      },
    ),
    added('supporter', '协助人', 'Helped by', 'textbook', passage('S3', 30, '可提前向揽投站站长申请协助,协同走访'), {
      type: 'text',
      required: supportAsked,
      example: '罗庆（揽投站长）',
    }),
    added(
      'planner',
      '计划人',
      'Planned by',
      'textbook',
      passage('S3', 28, '片区营销员根据客户资料筛选后确定的走访计划'),
      {
        type: 'text',
        required: 'always',
        aliases: ['走访人', '客户代表', '营销员'],
        example: '钱枫',
      },
    ),
    added('stationOpinion', '站长批阅意见', 'Station head’s comment', 'textbook', approved, {
      type: 'longText',
      required: visitReported,
      aliases: ['站长批阅', '批阅意见'],
      example: '同意，重点问清大促的件量。',
    }),
    added('stationReadOn', '批阅日期', 'Read on', 'textbook', approved, {
      type: 'date',
      required: visitReported,
      example: dayOf(2026, 3, 3),
    }),
    added('leadNo', '线索编号', 'Lead no.', 'company', ['与客户资料收集表对应', 'ties the plan to the lead'], {
      type: 'identifier',
      required: 'never',
      reference: { form: 'leadSheet', field: 'leadNo' },
      example: 'XS20260302-001',
    }),
    identity('customerId', 'company', { type: 'identifier', required: 'never', example: 'KH0101' }),
    added('area', '营销片区', 'Area', 'company', passage('S3', 26, '对每个营销片区客户信息录入情况进行监'), {
      type: 'text',
      required: 'never',
      aliases: ['片区'],
      example: '织里片区',
    }),
    added('expectation', '预期结果', 'Expected result', 'company', shape, {
      type: 'text',
      required: 'never',
      example: '同意试寄一周',
    }),
    added('feedbackState', '反馈状态', 'State of the feedback', 'company', passage('S3', 40, '及时反馈客户走访情况'), {
      type: 'choice',
      required: 'never',
      choices: ['forms.acquiring.feedbackStates'],
      derived: feedbackState,
      example: 'reported',
    }),
  ],
};
