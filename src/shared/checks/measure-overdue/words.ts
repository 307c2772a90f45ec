import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '大客户对策按期完成', en: 'Measures are done by their day' },
  failure: { zh: '有对策过了期限没有完成', en: 'Measures are past their day and not done' },
  why: {
    zh: '对策一览表是给客户的承诺清单，过期无人追，问题就成了流失的原因。',
    en: 'The list of measures is what the company means to do for the customer; what nobody follows up becomes a reason to leave.',
  },
};

export const words = defineWords('measure-overdue', {
  overdue: {
    zh: '{customer}的对策应于 {due} 完成，到 {asOf} 进度{progress}，已超过{late}天。',
    en: 'The measure for {customer} was due on {due} and is at {progress} on {asOf}, {late} day(s) late.',
  },
});
