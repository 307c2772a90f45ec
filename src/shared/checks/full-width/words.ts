import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '编号、电话和名称里没有全角字母数字', en: 'No full-width letters or digits in numbers and names' },
  failure: { zh: '有全角的字母或数字', en: 'Full-width letters or digits' },
  why: {
    zh: '全角“１”和半角“1”是两个字符，查找、去重和校验都会失败。',
    en: 'A full-width digit is another character: look-ups, duplicates and check digits all fail on it.',
  },
};

export const words = defineWords('full-width', {
  wide: {
    zh: '“{field}”的“{found}”里有全角字母、数字或符号。',
    en: '“{field}”: “{found}” holds full-width letters, digits or signs.',
  },
});
