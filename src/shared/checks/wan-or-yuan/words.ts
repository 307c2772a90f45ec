import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '金额没有把元和万元混用', en: 'Amounts do not mix 元 and 万元' },
  failure: { zh: '金额疑似把元和万元混用', en: 'Amounts may mix 元 and 万元 (10 000 yuan)' },
  why: {
    zh: '差一万倍的金额会把级别、占比和合计全部带偏。',
    en: 'An amount wrong by ten thousand times throws off levels, shares and sums.',
  },
};

export const words = defineWords('wan-or-yuan', {
  column: {
    zh: '“{field}”列一般在{median}万元左右，对一位客户来说太大：多半填的是元，表头写的是万元。请核对单位。',
    en: 'Column “{field}” is around {median} (in 10 000 yuan), too much for one customer: the figures are most likely in yuan. Check the unit.',
  },
  tooLarge: {
    zh: '“{field}”是 {found}，约为本列中位数的{ratio}倍：像是把元填进了万元的列。',
    en: '“{field}” is {found}, about {ratio} times the column’s median: perhaps yuan in a column of 10 000 yuan.',
  },
  tooSmall: {
    zh: '“{field}”是 {found}，约为本列中位数的{ratio}分之一：像是把万元填进了元的列。',
    en: '“{field}” is {found}, about one part in {ratio} of the column’s median: perhaps units of 10 000 yuan in a column of yuan.',
  },
  inWan: { zh: '按元填的，改为 {now}', en: 'It was in yuan: change to {now}' },
  inYuan: { zh: '按万元填的，改为 {now}', en: 'It was in 10 000 yuan: change to {now}' },
});
