import { house, passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added } from '../define';
import { feedbackShare, leadCount, planCount } from '../derive/monitoring';
import type { Form } from '../form';
import { titleOf } from '../titles';

const notice = passage('S3', 26, '对每个营销片区客户信息录入情况进行监');
const read = passage('S3', 30, '对片区营销员客户走访计划和走访反馈情况进行批阅');
const support = passage('S3', 30, '对协助事宜需求积极协调解决');
const shape = house('通报的基本内容', 'what a notice holds');

/** 监控通报: how leads, plans and feedback of each area come in, as the station head reports it. */
export const monitoringNotice: Form = {
  id: 'monitoringNotice',
  version: 1,
  title: titleOf('monitoringNotice'),
  aliases: ['监控通报表', '客户信息收集通报', '片区通报', '营销监控通报'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'area',
  repeats: true,
  source: notice,
  purpose: {
    zh: '揽投站长按片区通报客户信息收集、走访计划与反馈的情况，协调需要协助的事项。',
    en: 'The station head reports by area how leads, visit plans and feedback come in, and coordinates help.',
  },
  fields: [
    added('area', '营销片区', 'Area', 'textbook', notice, {
      type: 'text',
      required: 'always',
      aliases: ['片区'],
      example: '织里片区',
    }),
    added('periodFrom', '通报期间起', 'Period from', 'textbook', shape, {
      type: 'date',
      required: 'always',
      aliases: ['期间起'],
      example: dayOf(2026, 3, 1),
    }),
    added('periodTo', '通报期间止', 'Period to', 'textbook', shape, {
      type: 'date',
      required: 'always',
      aliases: ['期间止'],
      example: dayOf(2026, 3, 31),
    }),
    added('leads', '收集客户信息条数', 'Leads', 'textbook', notice, {
      type: 'count',
      required: 'never',
      aliases: ['信息条数', '录入条数'],
      derived: leadCount,
      example: 46,
    }),
    added('plans', '走访计划数', 'Visit plans', 'textbook', read, {
      type: 'count',
      required: 'never',
      derived: planCount,
      example: 18,
    }),
    added('feedbackShare', '走访反馈率', 'Feedback', 'textbook', read, {
      type: 'share',
      required: 'never',
      aliases: ['反馈率'],
      derived: feedbackShare,
      example: 0.9444,
    }),
    added('opinion', '站长意见', 'Station head’s opinion', 'textbook', read, {
      type: 'longText',
      required: 'always',
      aliases: ['批阅意见'],
      example: '信息收集正常，电子园两家须尽快复访。',
    }),
    added('support', '协助事项与落实情况', 'Help asked for and given', 'textbook', support, {
      type: 'longText',
      required: 'never',
      aliases: ['协助事项'],
      example: '3月4日协同走访新禾家纺。',
    }),
    added('notifier', '通报人', 'Reported by', 'textbook', notice, {
      type: 'text',
      required: 'always',
      example: '罗庆（揽投站长）',
    }),
    added('notifiedOn', '通报日期', 'Reported on', 'textbook', shape, {
      type: 'date',
      required: 'always',
      example: dayOf(2026, 3, 31),
    }),
    added(
      'streaks',
      '连续未收集情况',
      'Days without leads',
      'company',
      passage('S3', 26, '如果揽投员连续3天没有收集到信息'),
      {
        type: 'longText',
        required: 'never',
        example: '赵青3月18日至20日未收集，已了解情况',
      },
    ),
  ],
};
