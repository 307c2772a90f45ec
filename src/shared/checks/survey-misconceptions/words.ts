import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '满意度调查计划没有六种误解', en: 'Survey plans are free of the six misconceptions' },
  failure: { zh: '有满意度调查计划带着误解', en: 'Survey plans share a misconception' },
  why: {
    zh: '教材列出六种对满意度的误解；照误解做的调查，结果靠不住。',
    en: 'The text lists six misconceptions of satisfaction; a survey built on one cannot be relied on.',
  },
};

export const words = defineWords('survey-misconceptions', {
  shared: {
    zh: '{survey}：{problem}',
    en: '{survey}: {problem}',
  },
});
