import { passage } from '../../rulebook/source';
import { dayOf } from '../../values/date';
import { added, namedBy } from '../define';
import { corporate, recommendedKind } from '../keeping-conditions';
import { decided } from '../sales-conditions';
import type { Form } from '../form';
import { titleOf } from '../titles';

const identity = namedBy('forms.identity');

const member = passage('S2', 18, '建立俱乐部客户档案');
const kinds = passage('S2', [19, 20], '会员类别俱乐部由个人会员和团体会员组成');
const admission = passage('S2', 93, '填写登记表,经主任办公会议批准');
const recommended = passage('S2', 93, '须经俱乐部常务理事推荐');

/** 俱乐部入会登记表: an application to enter the key-account club. */
export const clubRegistration: Form = {
  id: 'clubRegistration',
  version: 1,
  title: titleOf('clubRegistration'),
  aliases: ['入会登记表', '大客户俱乐部登记表', '会员登记表'],
  kind: 'register',
  origin: 'reconstructed',
  key: 'registrationNo',
  repeats: false,
  source: passage('S2', 93, '出申请,填写登记表,经主任办公会议批准'),
  purpose: {
    zh: '申请加入俱乐部时填写；特邀理事和荣誉理事须有常务理事推荐，由主任办公会议批准。',
    en: 'Filled in to enter the club; invited and honorary directors need a recommendation; the office meeting approves.',
  },
  fields: [
    added('registrationNo', '登记表编号', 'Registration no.', 'textbook', admission, {
      type: 'identifier',
      required: 'always',
      numbered: { pattern: 'identity.numbering.clubRegistrationNo', date: 'appliedOn' },
      example: 'RH20240312-001',
    }),
    added('applicantName', '申请人或单位名称', 'Applicant', 'textbook', admission, {
      type: 'text',
      required: 'always',
      aliases: ['申请单位', '申请人'],
      example: '滨江锦程电子商务有限公司',
    }),
    added('kind', '申请会员类别', 'Kind applied for', 'textbook', kinds, {
      type: 'choice',
      required: 'always',
      choices: ['club.memberKinds'],
      aliases: ['会员类别'],
      example: 'organisation',
    }),
    added('appliedOn', '申请日期', 'Applied on', 'textbook', admission, {
      type: 'date',
      required: 'always',
      example: dayOf(2024, 3, 12),
    }),
    added('contact', '联系人', 'Contact', 'textbook', member, { type: 'text', required: 'always', example: '郑楠' }),
    added('phone', '联系电话', 'Phone', 'textbook', member, {
      type: 'phone',
      required: 'always',
      aliases: ['电话'],
      example: '13800000002',
    }),
    added('recommender', '推荐人', 'Recommended by', 'textbook', recommended, {
      type: 'text',
      required: recommendedKind,
      aliases: ['推荐常务理事'],
      example: '宋远（常务理事）',
    }),
    added('decision', '主任办公会议意见', 'Decision of the office meeting', 'textbook', admission, {
      type: 'choice',
      required: 'never',
      choices: ['forms.keeping.memberDecisions'],
      example: 'approved',
    }),
    added('meetingOn', '主任办公会议日期', 'Office meeting on', 'textbook', admission, {
      type: 'date',
      required: decided,
      aliases: ['会议日期', '批准日期'],
      example: dayOf(2024, 3, 28),
    }),
    identity('customerId', 'company', { type: 'identifier', required: 'never', example: 'KH0003' }),
    identity('creditCode', 'company', { type: 'creditCode', required: corporate, example: '91350100M000100Y43' }),
    added(
      'representative',
      '法人代表',
      'Legal representative',
      'company',
      passage('S2', [18, 19], '会员对象认同俱乐部理念,遵守俱乐部章程'),
      { type: 'text', required: corporate, aliases: ['法定代表人'], example: '郑海' },
    ),
    added('address', '地址', 'Address', 'company', member, {
      type: 'text',
      required: 'never',
      example: '滨江市锦程路16号',
    }),
    added('statement', '入会申请说明', 'Statement of the applicant', 'company', admission, {
      type: 'longText',
      required: 'never',
      example: '认同俱乐部理念，遵守俱乐部章程。',
    }),
    added('memberNo', '会员编号', 'Member no.', 'company', member, {
      type: 'identifier',
      required: 'never',
      reference: { form: 'clubMember', field: 'memberNo' },
      example: 'HY2024-002',
    }),
  ],
};
