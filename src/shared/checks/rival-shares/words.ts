import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '我方与竞争对手的份额合计不超过100%', en: 'Our share and the rivals’ come to 100 % at most' },
  failure: { zh: '我方与竞争对手的份额合计超过100%', en: 'Our share and the rivals’ come to more than 100 %' },
  why: {
    zh: '份额分的是同一位客户的快件；合计超过100%，必有一家估高了，争取目标也就定错了。',
    en: 'The shares divide one customer’s parcels; above 100 % somebody’s is too high, and so the aim that rests on it is wrong.',
  },
};

export const words = defineWords('rival-shares', {
  over: {
    zh: '{customer}的各家份额合计{sum}，超过{most}。',
    en: 'The shares of {customer} add up to {sum}, more than {most}.',
  },
});
