import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '申诉都按期答复', en: 'Appeals are answered in time' },
  failure: { zh: '有申诉没有按期答复', en: 'Appeals were not answered in time' },
  why: {
    zh: '邮政管理部门转办的申诉逾期不答复，要承担责任并影响公布的申诉率。',
    en: 'An appeal passed on by the administration and not answered in time has consequences, and shows in the published rates.',
  },
};

export const words = defineWords('appeal-answer', {
  late: {
    zh: '{appeal} 在 {replied} 答复，比答复期限 {due} 晚了{days}天。',
    en: '{appeal} was answered on {replied}, {days} day(s) after {due}.',
  },
  none: {
    zh: '{appeal} 的答复期限是 {due}，到 {asOf} 仍未答复。',
    en: '{appeal} was due on {due}; it is not answered by {asOf}.',
  },
});
