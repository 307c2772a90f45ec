import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '字母用的是该栏的那一种', en: 'Letters are of the kind that the field takes' },
  failure: { zh: '字母用成了另一种', en: 'Letters are of another kind' },
  why: {
    zh: '价值A类、大客户A级、资信A级、信用A类是四回事；混用会套错走访次数、账期和优先级。',
    en: 'Value class A, level A, credit grade A and credit type A are four things. Mixed up, a customer gets the wrong visits, terms and priority.',
  },
};

export const words = defineWords('letter-kind', {
  other: {
    zh: '“{field}”要填{wanted}，“{found}”是{is}。两者含义不同，请查明后填{example}之类。',
    en: '“{field}” takes a {wanted}; “{found}” is a {is}. They mean different things: find out which is meant and give {example} or its like.',
  },
});
