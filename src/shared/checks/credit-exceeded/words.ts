import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '月结客户没有超额度、逾期或账期超长', en: 'Customers on account stay within limit and term' },
  failure: {
    zh: '月结客户超额度、逾期或账期超长',
    en: 'Customers on account are above their limit, overdue or given too long',
  },
  why: {
    zh: '信用交易是一把双刃剑：应收越过额度，风险就由本企业一家承担。',
    en: 'Credit cuts both ways: what is owed beyond the limit is the courier’s own risk.',
  },
};

export const words = defineWords('credit-exceeded', {
  over: {
    zh: '{customer}应收{owed}元，超过信用额度{limit}元。',
    en: '{customer} owes {owed} yuan, above its limit of {limit}.',
  },
  overdue: {
    zh: '{customer}有逾期欠款{overdue}元，应先收回，再按月结发货。',
    en: '{customer} has {overdue} yuan overdue; it is to be collected before anything more goes on account.',
  },
  days: {
    zh: '{customer}的合同账期{contracted}天，超过核定的{most}天。',
    en: 'The contract gives {customer} {contracted} day(s) to pay, more than the {most} that were granted.',
  },
});
