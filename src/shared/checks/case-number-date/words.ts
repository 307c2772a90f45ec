import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '受理编号中的日期就是受理日期', en: 'The date in a case number is the date of acceptance' },
  failure: { zh: '受理编号中的日期与受理日期不符', en: 'The date in a case number is not that of acceptance' },
  why: {
    zh: '两个日期必有一个是错的；错在受理日期，答复期限也就错了。',
    en: 'One of the two is wrong; if it is the date of acceptance, the deadline is wrong as well.',
  },
};

export const words = defineWords('case-number-date', {
  differs: {
    zh: '受理编号“{number}”里的日期与受理日期 {acceptedOn} 不符，请核对是哪一个错了。',
    en: 'The date in case number “{number}” is not the date of acceptance, {acceptedOn}. Find out which of the two is wrong.',
  },
});
