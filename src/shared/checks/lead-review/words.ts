import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '客户信息当日汇总审核', en: 'Leads are reviewed the same day' },
  failure: { zh: '有客户信息没有当日审核', en: 'Leads were not reviewed the same day' },
  why: {
    zh: '教材要求当日下班前汇总到片区营销员；隔天再问，情况就记不清了。',
    en: 'The text wants leads with the area salesperson before the day ends; a day later nobody remembers the details.',
  },
};

export const words = defineWords('lead-review', {
  late: {
    zh: '{collected} 收集的信息到 {reviewed} 才审核，应当日完成。',
    en: 'Collected on {collected}, reviewed on {reviewed}; it is due the same day.',
  },
});
