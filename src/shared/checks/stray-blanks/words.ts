import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '文字前后没有多余的空白', en: 'Texts carry no stray blanks' },
  failure: { zh: '文字里有多余的空白', en: 'Texts carry stray blanks' },
  why: {
    zh: '看不见的空白会让同一个名称变成两个，查找和汇总都对不上。',
    en: 'A blank that nobody sees makes two names of one, and neither look-ups nor sums agree.',
  },
};

export const words = defineWords('stray-blanks', {
  stray: {
    zh: '“{field}”的“{found}”前后或中间有多余的空白或看不见的字符。',
    en: '“{field}”: “{found}” has blanks or invisible characters too many.',
  },
});
