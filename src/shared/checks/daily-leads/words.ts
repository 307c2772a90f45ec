import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '每人每天都收集了客户信息', en: 'Everybody collects a lead every day' },
  failure: { zh: '有人没有每天收集客户信息', en: 'Somebody did not collect a lead every day' },
  why: {
    zh: '教材要求每人每天至少收集一条；揽投员连续3天没有的，要了解情况并上报。',
    en: 'The text asks for one lead a person and day; three days in a row without one are looked into and reported.',
  },
};

export const words = defineWords('daily-leads', {
  streak: {
    zh: '{person}从 {from} 到 {to} 连续{days}天没有收集到客户信息：{then}。',
    en: '{person} collected no lead from {from} to {to}, {days} day(s) in a row: {then}.',
  },
  few: {
    zh: '{person}在 {from} 至 {to} 的{all}天中有{missed}天收集的客户信息不足{wanted}条，第一天是 {first}。',
    en: '{person} collected fewer than {wanted} lead(s) on {missed} of {all} day(s) from {from} to {to}, first on {first}.',
  },
});
