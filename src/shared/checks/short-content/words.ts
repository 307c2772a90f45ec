import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '投诉内容写清楚了', en: 'The content of complaints says enough' },
  failure: { zh: '投诉内容过短', en: 'The content of complaints is too short' },
  why: {
    zh: '只写“丢件”两个字，调查的人还得再问一遍客户。',
    en: 'From a word or two nobody can investigate, and the customer is asked all over again.',
  },
};

export const words = defineWords('short-content', {
  short: {
    zh: '“{field}”只有{length}个字，至少要{least}个：写明何时、何件、发生了什么。',
    en: '“{field}” has {length} character(s); it needs at least {least}: when, which parcel, what happened.',
  },
});
