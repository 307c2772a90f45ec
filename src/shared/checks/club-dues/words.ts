import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '俱乐部会员没有拖欠会费', en: 'Club members are not behind with their dues' },
  failure: { zh: '有俱乐部会员拖欠会费', en: 'Club members are behind with their dues' },
  why: {
    zh: '教材规定团体会员连续两年无故不缴会费，由主任办公会取消资格；拖着不议，等于没有章程。',
    en: 'The text removes a corporate member that pays no dues for two years running; the office meeting decides.',
  },
};

export const words = defineWords('club-dues', {
  pending: {
    zh: '{member}连续{years}年没有缴会费，达到{limit}年，应提交主任办公会议定是否取消资格。',
    en: '{member} has paid no dues for {years} year(s) running, {limit} or more; the office meeting is to decide on its removal.',
  },
  remind: {
    zh: '{member}连续{years}年没有缴会费，应提醒缴纳。',
    en: '{member} has paid no dues for {years} year(s); it should be reminded.',
  },
});
