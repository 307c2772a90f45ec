import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '日期都按日期存放', en: 'Dates are stored as dates' },
  failure: { zh: '有日期按文本存放', en: 'Dates are stored as text' },
  why: {
    zh: '按文本存放的日期不能筛选月份，也不能与期限比较。',
    en: 'A date stored as text can be neither filtered by month nor compared with a deadline.',
  },
};

export const words = defineWords('date-as-text', {
  text: {
    zh: '“{field}”的“{found}”是按文本存放的日期。',
    en: '“{field}”: “{found}” is a date stored as text.',
  },
  number: {
    zh: '“{field}”的 {found} 是日期，却按普通数字存放和显示。',
    en: '“{field}”: {found} is a date that is stored and shown as a plain number.',
  },
});
