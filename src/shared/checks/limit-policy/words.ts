import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '额度和账期合乎资信等级', en: 'Limits and terms agree with the credit grade' },
  failure: { zh: '额度或账期比资信等级允许的宽', en: 'Limits or terms are easier than the credit grade allows' },
  why: {
    zh: '教材只给资信A级赊销额度和宽限期；B级现款现货，C级、D级先款后货，谈不上额度和账期。',
    en: 'The text gives grade A alone a limit and time to pay; the others pay at once or in advance.',
  },
};

export const words = defineWords('limit-policy', {
  noLimit: {
    zh: '{customer}是{grade}，应{policy}，不应有额度，这里是{limit}元。',
    en: '{customer} has {grade}: {policy}, and so no limit; {limit} yuan stand here.',
  },
  term: {
    zh: '{customer}是{grade}，账期最长{most}天，这里是{days}天。',
    en: '{customer} has {grade} with {most} day(s) to pay at most; {days} stand here.',
  },
});
