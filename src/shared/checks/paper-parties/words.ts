import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '合同和投标书写明了双方', en: 'Contracts and tenders name both parties' },
  failure: { zh: '合同或投标书没有写明双方', en: 'Contracts or tenders do not name both parties' },
  why: {
    zh: '少写一方，或两方写成同一家，合同约束不到人，投标书也对不上招标人。',
    en: 'Without two parties a contract binds nobody, and a tender does not answer its invitation.',
  },
};

export const words = defineWords('paper-parties', {
  unnamed: { zh: '没有写“{party}”。', en: '“{party}” is not named.' },
  same: { zh: '“{side}”和“{party}”写的都是{name}。', en: '“{side}” and “{party}” both say {name}.' },
});
