import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '数字都在允许的范围内', en: 'Numbers are within their range' },
  failure: { zh: '有数字超出允许的范围', en: 'Numbers are out of range' },
  why: {
    zh: '超出范围的数字多半是打错了，会把平均值和合计带偏。',
    en: 'A number out of range is most likely a slip, and it spoils averages and sums.',
  },
};

export const words = defineWords('out-of-range', {
  below: {
    zh: '“{field}”是{found}，不应小于{least}。',
    en: '“{field}” is {found}; it must be at least {least}.',
  },
  above: {
    zh: '“{field}”是{found}，不应大于{most}。',
    en: '“{field}” is {found}; it must be at most {most}.',
  },
  asShare: { zh: '改为{now}（{percent}）', en: 'change to {now} ({percent})' },
});
