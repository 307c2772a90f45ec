import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '当场解决的投诉当日填了处理表', en: 'What is solved on the spot has its handling the same day' },
  failure: { zh: '说是当场解决，却不是当日处理', en: 'Said to be solved on the spot, but not handled the same day' },
  why: {
    zh: '能当场解决的应立即解决；隔日才处理，就不是当场解决，答复期限要照算。',
    en: 'What can be solved on the spot is solved at once. Handled on another day it was not, and the deadline applies.',
  },
};

export const words = defineWords('on-the-spot-late', {
  late: {
    zh: '登记为能当场解决，处理日期却是 {handledOn}（受理于 {acceptedOn}）。',
    en: 'Registered as solved on the spot, but handled on {handledOn} (accepted on {acceptedOn}).',
  },
  none: {
    zh: '登记为能当场解决（受理于 {acceptedOn}），却没有处理记录。',
    en: 'Registered as solved on the spot (accepted on {acceptedOn}), but there is no handling.',
  },
});
