import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '结案的投诉手续齐全', en: 'Closed cases have everything they need' },
  failure: { zh: '有投诉手续不全就结案', en: 'Cases are closed without everything they need' },
  why: {
    zh: '没有调查、没有客户意见或没有两级意见的结案，客户申诉时拿不出依据。',
    en: 'A case closed without an investigation, the customer’s answer or both opinions has nothing to show when the customer appeals.',
  },
};

export const words = defineWords('closed-incomplete', {
  noInvestigation: {
    zh: '{number} 已结案，却没有调查表，也没有登记为当场解决。',
    en: '{number} is closed without an investigation, and was not solved on the spot.',
  },
  noHandling: {
    zh: '{number} 已结案，却没有处理表。',
    en: '{number} is closed without a handling.',
  },
  noOpinion: {
    zh: '{number} 已结案，处理表的“{field}”却没有填。',
    en: '{number} is closed, but “{field}” of its handling is blank.',
  },
});
