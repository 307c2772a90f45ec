import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '价值类别与大客户设定相称', en: 'Value classes and appointments go together' },
  failure: {
    zh: '有客户该列为大客户，或该考虑降级',
    en: 'Customers should become key accounts, or be looked at for a lower level',
  },
  why: {
    zh: '大客户不是一成不变的：够格的没有设定会被对手抢走，不够格的一直设定是白花成本。',
    en: 'Key accounts do not stay the same: who qualifies and is not appointed is won by others, who no longer does costs for nothing.',
  },
};

export const words = defineWords('key-account-candidate', {
  candidate: {
    zh: '{customer}是{tier}，没有设定为大客户，可考虑申请。',
    en: '{customer} is of {tier} and no key account; an application may be considered.',
  },
  demote: {
    zh: '{customer}最近{count}期（期末 {from} 至 {to}）都不在大客户的价值类别内，可考虑降级。',
    en: '{customer} was below the value classes of key accounts in its last {count} period(s), those that ended from {from} to {to}; a lower level may be considered.',
  },
});
