import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '已发生的事不晚于截止日', en: 'What has happened is not after the reference date' },
  failure: { zh: '有日期在将来', en: 'Dates of past events lie in the future' },
  why: {
    zh: '受理、处理、走访都是已经发生的事，日期在将来一定是填错了。',
    en: 'Accepting, handling and visiting are past events; a date in the future is a mistake.',
  },
};

export const words = defineWords('future-date', {
  future: {
    zh: '“{field}”是 {found}，晚于截止日 {asOf}。',
    en: '“{field}” is {found}, after the reference date {asOf}.',
  },
});
