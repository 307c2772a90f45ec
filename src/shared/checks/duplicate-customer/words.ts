import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '每位客户每期一行，有效的设定一份', en: 'A customer has one row a period and one appointment in force' },
  failure: { zh: '有客户重复', en: 'Customers are listed twice' },
  why: {
    zh: '重复的客户会拆散或加倍它的金额，也会有两个级别、两位专管员。',
    en: 'Listed twice, a customer’s revenue is split or doubled, and it has two levels and two owners.',
  },
};

export const words = defineWords('duplicate-customer', {
  period: {
    zh: '客户 {customer} 在同一期已有一行（{first}）。请合并。',
    en: 'Customer {customer} already has a row of the same period, {first}. Put the two together.',
  },
  appointment: {
    zh: '客户 {customer} 已有一份有效的设定（{first}）。请把原来那份的有效期改到新设定的前一天。',
    en: 'Customer {customer} already has an appointment in force, {first}. Let the older one end on the day before the newer one.',
  },
});
