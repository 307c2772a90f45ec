import { defineWords } from '../../text/message';

export const about = {
  title: { zh: 'A级、B级大客户的档案写明了决策人', en: 'Files of the highest levels name who decides' },
  failure: { zh: '大客户的档案没有写明决策人', en: 'Files do not name who decides at the customer' },
  why: {
    zh: '教材要收集“速递及物流业务决策人的基本资料”；只认识经办人，换一家快递只要那边一句话。',
    en: 'The texts ask for who decides on shipping; whoever knows the clerk alone loses the account by one word from above.',
  },
};

export const words = defineWords('decider-unknown', {
  unknown: {
    zh: '{customer}是{level}大客户，档案和资料表的人员里没有决策人：问清谁决定用哪家快递，补填进去。',
    en: '{customer} has {level}, and none of the people in its file or data sheet decides. Find out who does, and enter it.',
  },
});
