import { z } from 'zod';
import { leaf, shape, term } from '../leaf';
import { house, passage } from '../source';

const application = term('application', '提出申请', 'Application');
const registration = term('registration', '填写登记表', 'Registration form filled in');
const recommendation = term('recommendation', '经俱乐部常务理事推荐', 'Recommended by a standing director');
const office = term('officeMeeting', '经主任办公会议批准', 'Approved by the director’s office meeting');

/** The key-account club: members, entry, leaving, removal (大客户俱乐部). */
export const club = {
  memberKinds: leaf(
    shape.terms,
    [
      term('person', '个人会员', 'Personal member'),
      term('organisation', '团体会员', 'Corporate member', '团体会员单位'),
      term('invitedDirector', '特邀理事', 'Invited director'),
      term('honoraryDirector', '荣誉理事', 'Honorary director'),
    ],
    '俱乐部会员类别',
    'Kinds of club members',
    passage('S2', [19, 20], '会员类别俱乐部由个人会员和团体会员组成'),
  ),
  requirements: leaf(
    shape.terms,
    [
      term('sharesIdea', '认同俱乐部理念，遵守俱乐部章程', 'Shares the club’s idea and keeps its charter'),
      term('ethics', '具有较高思想素养，遵守职业道德规范', 'Of good character, keeps professional ethics'),
      term('legalRepresentative', '企业法人代表', 'Legal representative of a company'),
    ],
    '会员对象',
    'Who may be a member',
    passage('S2', [18, 19], '会员对象认同俱乐部理念,遵守俱乐部章程'),
  ),
  admission: {
    organisation: leaf(
      shape.terms,
      [application, registration, office],
      '团体会员入会步骤',
      'Admission of a corporate member',
      passage('S2', 93, '出申请,填写登记表,经主任办公会议批准'),
    ),
    invitedDirector: leaf(
      shape.terms,
      [recommendation, office],
      '特邀理事入会步骤',
      'Admission of an invited director',
      passage('S2', 93, '须经俱乐部常务理事推荐,由主任办公会议批准'),
    ),
    honoraryDirector: leaf(
      shape.terms,
      [recommendation, office],
      '荣誉理事入会步骤',
      'Admission of an honorary director',
      passage('S2', 93, '特邀理事和荣誉理事入会'),
    ),
    person: leaf(
      shape.terms,
      [application, registration, office],
      '个人会员入会步骤',
      'Admission of a personal member',
      house('原书未写个人会员由谁批准，比照团体会员', 'the text names no approver; as for corporate members'),
    ),
  },
  recommendedKinds: leaf(
    shape.words,
    ['invitedDirector', 'honoraryDirector'],
    '须有推荐人的会员类别（代码）',
    'Kinds that need a recommendation (codes)',
    passage('S2', 93, '须经俱乐部常务理事推荐'),
  ),
  withdrawal: leaf(
    shape.terms,
    [
      term('voluntary', '退会自愿', 'Leaving is voluntary'),
      term(
        'filing',
        '由会员部向主任办公会议通报备案',
        'The membership office reports it to the director’s office meeting',
      ),
    ],
    '会员退会',
    'Leaving the club',
    passage('S2', 93, '会员部向俱乐部主任办公会议通报备案'),
  ),
  cancellationReasons: leaf(
    shape.terms,
    [
      term(
        'illegalBusiness',
        '团体会员从事违法经营，在社会上造成不良影响',
        'A corporate member did illegal business with bad effect in public',
      ),
      term(
        'criminalPenalty',
        '特邀理事、荣誉理事触犯刑律，被判处刑罚',
        'An invited or honorary director was sentenced',
      ),
      term(
        'unpaidDues',
        '团体会员单位连续两年无故不缴纳会费',
        'A corporate member paid no dues for two years running without reason',
      ),
      term('defamation', '有诋毁俱乐部的言行，给俱乐部带来不良影响', 'Words or acts that defame the club'),
      term('otherHarm', '有其他损害俱乐部行为', 'Other acts that harm the club'),
    ],
    '取消会员资格的情形',
    'Reasons for removal',
    passage('S2', 82, '团体会员单位连续两年无故不缴纳会费的'),
  ),
  reasonKinds: leaf(
    z
      .array(z.strictObject({ reason: z.string().min(1), kinds: z.array(z.string().min(1)).min(1).readonly() }))
      .readonly(),
    [
      { reason: 'illegalBusiness', kinds: ['organisation'] },
      { reason: 'criminalPenalty', kinds: ['invitedDirector', 'honoraryDirector'] },
      { reason: 'unpaidDues', kinds: ['organisation'] },
    ],
    '各情形适用的会员类别（代码）；未列的适用于所有会员',
    'Kinds of members that a reason applies to (codes); all where none is listed',
    passage('S2', 82, '团体会员单位连续两年无故不缴纳会费的'),
  ),
  cancelledBy: leaf(
    shape.terms,
    [term('officeMeeting', '主任办公会', 'Director’s office meeting', '主任办公会议')],
    '决定取消会员资格的机构',
    'Who decides a removal',
    passage('S2', 82, '取消会员资格的决定,由主任办公会作出'),
  ),
  unpaidYearsLimit: leaf(
    shape.countFrom1,
    2,
    '连续几年不缴会费即可取消资格',
    'Years without dues after which membership may be cancelled',
    passage('S2', 82, '连续两年无故不缴纳会费'),
  ),
  unpaidKinds: leaf(
    shape.words,
    ['organisation'],
    '欠费取消资格所适用的会员类别（代码）',
    'Kinds to which the dues rule applies (codes)',
    passage('S2', 82, '团体会员单位连续两年'),
  ),
  remindYears: leaf(
    shape.countFrom1,
    1,
    '欠费几年起提醒',
    'Years without dues from which a reminder is due',
    house('在达到取消年数之前一年提醒', 'one year before the limit'),
  ),
  duesCountFrom: leaf(
    z.enum(['begun', 'ended']),
    'ended',
    '欠费的年度从何时算起',
    'When a year without dues counts',
    house(
      '当年会费尚可补缴，年度结束才算欠缴',
      'dues may still be paid within the year; a year counts once it has ended',
    ),
  ),
  states: leaf(
    shape.terms,
    [
      term('member', '在会', 'Member'),
      term('duesReminder', '欠费提醒', 'Dues reminder'),
      term('removalPending', '取消资格待议', 'Removal to be decided'),
      term('left', '退会', 'Left', '已退会'),
      term('removed', '取消资格', 'Removed', '已取消资格'),
    ],
    '会员状态',
    'States of membership',
    house('由入会、退会、取消资格的规定归纳', 'gathered from the rules on entry, leaving and removal'),
  ),
} as const;
