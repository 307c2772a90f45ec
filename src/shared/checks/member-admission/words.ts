import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '俱乐部会员经批准入会', en: 'Club members were admitted' },
  failure: { zh: '有会员没有经过批准', en: 'Club members were not admitted' },
  why: {
    zh: '教材规定入会须填登记表，经主任办公会议批准；登记表没有批准的，不能算会员。',
    en: 'The text admits members by a registration form and the office meeting; without its approval there is no member.',
  },
};

export const words = defineWords('member-admission', {
  notApproved: {
    zh: '{member}的登记表 {number} 没有主任办公会议的批准，不应列为会员。',
    en: 'The registration {number} of {member} has no approval of the office meeting; it is no member.',
  },
  otherKind: {
    zh: '{member}申请并批准的是{approved}，这里是{kind}。',
    en: '{member} applied as {approved}; {kind} stands here.',
  },
});
