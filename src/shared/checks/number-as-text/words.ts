import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '数字都按数字存放', en: 'Numbers are stored as numbers' },
  failure: { zh: '有数字按文本存放', en: 'Numbers are stored as text' },
  why: {
    zh: '按文本存放的数字不会计入 SUM，排序也会排错。',
    en: 'SUM leaves a number stored as text out, and it sorts in the wrong place.',
  },
};

export const words = defineWords('number-as-text', {
  text: {
    zh: '“{field}”的“{found}”是按文本存放的数字。',
    en: '“{field}”: “{found}” is a number stored as text.',
  },
  withUnit: {
    zh: '“{field}”的“{found}”把单位或百分号写进了文本里，请改为数字。',
    en: '“{field}”: “{found}” carries its unit or percent sign in the text. Make it a number.',
  },
});
