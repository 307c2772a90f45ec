import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '综合报价不高于竞争对手', en: 'Quotes as a whole are no higher than the competitor’s' },
  failure: { zh: '有综合报价高于竞争对手', en: 'Quotes are above the competitor’s' },
  why: {
    zh: '客户常以对手的综合报价议价；按件量加权后仍高出的报价，要先有理由再提交。',
    en: 'Customers bargain with the competitor’s quote; one that is higher when weighted by volume needs a reason first.',
  },
};

export const words = defineWords('quote-above-rival', {
  above: {
    zh: '{quote}（{customer}）按件量加权，我方合计{ours}元，高于对手合计{rivals}元（允许高出{tolerance}）。',
    en: '{quote} ({customer}): weighted by volume, {ours} yuan with us, above the competitor’s {rivals} ({tolerance} above is allowed).',
  },
});
