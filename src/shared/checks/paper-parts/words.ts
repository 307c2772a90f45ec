import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '合同和投标书的构成齐全', en: 'Contracts and tenders have all their parts' },
  failure: { zh: '合同或投标书缺少构成', en: 'Contracts or tenders lack parts' },
  why: {
    zh: '合同漏写一项，出了争议就无从依据；投标书缺一项，可能被当作废标。',
    en: 'What a contract leaves out cannot be relied on in a dispute; a tender that lacks a part may be rejected.',
  },
};

export const words = defineWords('paper-parts', {
  missing: {
    zh: '{paper} {number} 没有“{part}”，也没有说明怎么补。',
    en: '{paper} {number} lacks “{part}”, and does not say how it will be added.',
  },
});
