import { passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy, YUAN } from '../define';
import { memberState, unpaidYears } from '../derive/club';
import { memberLeft, memberRemoved, recommendedKind } from '../keeping-conditions';
import type { Form } from '../form';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');

const member = passage('S2', 18, '建立俱乐部客户档案');
const kinds = passage('S2', [19, 20], '会员类别俱乐部由个人会员和团体会员组成');
const admission = passage('S2', 93, '填写登记表,经主任办公会议批准');
const recommended = passage('S2', 93, '须经俱乐部常务理事推荐');
const dues = passage('S2', 82, '连续两年无故不缴纳会费');
const leaving = passage('S2', 93, '会员部向俱乐部主任办公会议通报备案');
const removal = passage('S2', 82, '取消会员资格的决定,由主任办公会作出');

/** 俱乐部客户信息表 (表5-17): a member of the key-account club, its dues and its state. */
export const clubMember: Form = {
  id: 'clubMember',
  number: '5-17',
  version: 1,
  title: titleOf('clubMember'),
  aliases: ['俱乐部客户信息表', '俱乐部会员信息表', '会员信息表', '俱乐部会员档案'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'memberNo',
  repeats: false,
  source: passage('S2', 18, '填写客户信息表(见表5-17)'),
  purpose: {
    zh: '俱乐部会员的档案：类别、联系方式、入会、会费和退会；欠费年数与状态由会费年度得出。',
    en: 'The file of a club member: kind, contact, entry, dues and leaving; the state follows from the dues.',
  },
  fields: [
    added('memberNo', '会员编号', 'Member no.', 'textbook', member, {
      type: 'identifier',
      required: 'always',
      numbered: { pattern: 'identity.numbering.memberNo', date: 'joinedOn' },
      example: 'HY2024-002',
    }),
    added('memberName', '姓名或单位名称', 'Name of the member', 'textbook', member, {
      type: 'text',
      required: 'always',
      aliases: ['会员名称', '姓名/单位名称'],
      example: '滨江锦程电子商务有限公司',
    }),
    added('kind', '会员类别', 'Kind of member', 'textbook', kinds, {
      type: 'choice',
      required: 'always',
      choices: ['club.memberKinds'],
      example: 'organisation',
    }),
    added('contact', '联系人', 'Contact', 'textbook', member, { type: 'text', required: 'always', example: '郑楠' }),
    added('phone', '联系电话', 'Phone', 'textbook', member, {
      type: 'phone',
      required: 'always',
      aliases: ['电话'],
      example: '13800000002',
    }),
    added('address', '地址', 'Address', 'textbook', member, {
      type: 'text',
      required: 'always',
      example: '滨江市锦程路16号',
    }),
    added('recommender', '推荐人', 'Recommended by', 'textbook', recommended, {
      type: 'text',
      required: recommendedKind,
      aliases: ['推荐常务理事'],
      example: '宋远（常务理事）',
    }),
    added('joinedOn', '入会日期', 'Joined on', 'textbook', admission, {
      type: 'date',
      required: 'always',
      example: dayOf(2024, 4, 1),
    }),
    added('dues', '会费标准', 'Dues a year', 'textbook', dues, {
      type: 'money',
      required: 'never',
      unit: YUAN,
      aliases: ['年会费'],
      example: 2000,
    }),
    added('paidTo', '会费缴至年度', 'Dues paid to', 'textbook', dues, {
      type: 'count',
      required: 'never',
      aliases: ['缴至年度'],
      hint: { zh: '填年份，如2025', en: 'The year, such as 2025' },
      example: 2025,
    }),
    identity('customerId', 'company', { type: 'identifier', required: 'never', example: 'KH0003' }),
    added('registrationNo', '登记表编号', 'Registration no.', 'company', admission, {
      type: 'identifier',
      required: 'never',
      reference: { form: 'clubRegistration', field: 'registrationNo' },
      example: 'RH20240312-001',
    }),
    added('appliedOn', '申请日期', 'Applied on', 'company', admission, {
      type: 'date',
      required: 'never',
      example: dayOf(2024, 3, 12),
    }),
    added('approvedOn', '批准日期', 'Approved on', 'company', admission, {
      type: 'date',
      required: 'never',
      aliases: ['主任办公会议批准日期'],
      example: dayOf(2024, 3, 28),
    }),
    added('payments', '缴费记录', 'Payments', 'company', dues, {
      type: 'longText',
      required: 'never',
      example: '2024年2000元；2025年2000元',
    }),
    added('unpaidYears', '连续欠费年数', 'Years without dues', 'company', dues, {
      type: 'count',
      required: 'never',
      aliases: ['欠费年数'],
      derived: unpaidYears,
      example: 0,
    }),
    added('state', '会员状态', 'State of membership', 'company', member, {
      type: 'choice',
      required: 'never',
      choices: ['club.states'],
      derived: memberState,
      example: 'member',
    }),
    added('leftOn', '退会日期', 'Left on', 'company', leaving, {
      type: 'date',
      required: 'never',
      example: dayOf(2026, 1, 10),
    }),
    added('filedOn', '通报备案日期', 'Reported on', 'company', leaving, {
      type: 'date',
      required: memberLeft,
      example: dayOf(2026, 1, 12),
    }),
    added('removalReason', '取消资格原因', 'Reason of removal', 'company', removal, {
      type: 'choice',
      required: memberRemoved,
      choices: ['club.cancellationReasons'],
      example: 'unpaidDues',
    }),
    added('decidedOn', '取消决定日期', 'Removal decided on', 'company', removal, {
      type: 'date',
      required: 'never',
      aliases: ['决定会议日期'],
      example: dayOf(2026, 3, 20),
    }),
  ],
};
