import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '各表的编号都登记过', en: 'Every case number is registered' },
  failure: { zh: '有编号没有登记', en: 'Case numbers are not registered' },
  why: {
    zh: '登记表里没有的编号无从查起：没有受理日期，也没有答复期限。',
    en: 'A case that nobody registered has neither a date of acceptance nor a deadline.',
  },
};

export const words = defineWords('unknown-case', {
  unknown: {
    zh: '《客户投诉登记表》里没有 {number}。请核对编号，或先登记。',
    en: '“Complaint registration” has no {number}. Check the number, or register the case first.',
  },
  change: { zh: '改为登记过的 {now}', en: 'Change to {now}, which is registered' },
});
