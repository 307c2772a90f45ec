import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '有消费才有金额，有金额必有消费', en: 'Revenue and frequency are zero together' },
  failure: { zh: '消费金额与消费频率对不上', en: 'Revenue and frequency do not go together' },
  why: {
    zh: '有金额而没有次数，或有次数而没有金额，平均每次金额和R、F、M分都算不对。',
    en: 'With one without the other, the average order and the R, F and M scores are wrong.',
  },
};

export const words = defineWords('frequency-amount', {
  noOrders: {
    zh: '消费金额是 {value} 元，消费频率却是0。',
    en: 'Revenue is {value} yuan, but the frequency is 0.',
  },
  noAmount: {
    zh: '消费频率是 {frequency}，消费金额却是0。',
    en: 'The frequency is {frequency}, but revenue is 0.',
  },
});
