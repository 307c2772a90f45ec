import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '走访当天都有反馈', en: 'Visits are reported the same day' },
  failure: { zh: '有走访没有当天反馈', en: 'Visits were not reported the same day' },
  why: {
    zh: '教材要求每天归班后及时反馈；不反馈，站长就无从批阅和协助。',
    en: 'The text asks for feedback the same day; without it the station head can neither read nor help.',
  },
};

export const words = defineWords('visit-feedback-due', {
  late: {
    zh: '{plan} 走访于 {visited}，到 {reported} 才反馈，应不晚于 {due}。',
    en: '{plan} was visited on {visited} and reported on {reported}; due on {due}.',
  },
  none: {
    zh: '{plan}（{customer}）计划走访于 {planned}，截至 {asOf} 没有走访反馈。',
    en: '{plan} ({customer}) was planned for {planned}; there is no feedback by {asOf}.',
  },
});
