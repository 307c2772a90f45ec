import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '合同和投标书的构成顺序正确', en: 'The parts of contracts and tenders come in order' },
  failure: { zh: '合同或投标书的构成顺序颠倒', en: 'Parts of contracts or tenders are out of order' },
  why: {
    zh: '条款和页码按构成的顺序排，评标的人和签约的人才找得到，漏项也看得出来。',
    en: 'Where clauses and pages follow the parts, readers find them, and see what is missing.',
  },
};

export const words = defineWords('paper-order', {
  before: {
    zh: '{paper} {number} 的“{part}”在{place}，排到了“{before}”之前。',
    en: '{paper} {number} has “{part}” at {place}, before “{before}”.',
  },
});
