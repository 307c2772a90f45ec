import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '每期的占比合计为100%', en: 'The shares of a period add up to 100 %' },
  failure: { zh: '占比合计不是100%', en: 'Shares do not add up to 100 %' },
  why: {
    zh: '合计不是100%，说明有客户漏了、重了，或占比没有重算，名次和类别都靠不住。',
    en: 'Then a customer is missing, counted twice, or the shares were not worked out anew, and neither rank nor class can be trusted.',
  },
};

export const words = defineWords('share-total', {
  total: {
    zh: '截至 {period} 一期的“{field}”合计为 {sum}，应为100%。请检查有无漏行、重行，或重新填表。',
    en: 'Column “{field}” of the period to {period} adds up to {sum} where it should be 100%. Look for rows missing or twice, or fill the form again.',
  },
  all: {
    zh: '“{field}”合计为 {sum}，应为100%。请检查有无漏行、重行，或重新填表。',
    en: 'Column “{field}” adds up to {sum} where it should be 100%. Look for rows missing or twice, or fill the form again.',
  },
});
