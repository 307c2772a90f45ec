import { defineWords } from '../../text/message';

export const about = {
  title: {
    zh: '月用邮达到规定金额的客户由揽投站长拜访',
    en: 'The station head visits customers whose monthly spending reaches the amount in the rules',
  },
  failure: {
    zh: '有月用邮达到规定金额的客户揽投站长没有拜访',
    en: 'The station head did not visit customers whose monthly spending reaches the amount in the rules',
  },
  why: {
    zh: '教材要求揽投站长拜访月用邮2000元以上的客户，及早发现用邮变化。',
    en: 'The text has the station head visit customers of 2 000 yuan a month or more, so that changes are seen early.',
  },
};

export const words = defineWords('station-visit', {
  none: {
    zh: '{customer}在 {from} 至 {to} 用邮{revenue}元，达到{least}元，揽投站长拜访{visits}次，应有{wanted}次。',
    en: '{customer} spent {revenue} yuan from {from} to {to}, {least} or more; {visits} visit(s) of the station head, {wanted} wanted.',
  },
});
