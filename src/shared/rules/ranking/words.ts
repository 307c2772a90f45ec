import { defineWords } from '../../text/message';

export const words = defineWords('ranking', {
  overflow: {
    zh: '金额过大：相近的一段金额合计超过 {limit} 元，无法逐分精确累计。请检查单位（元、万元）或分段处理。',
    en: 'The amounts are too large: values of one size add up to more than {limit} yuan and cannot be summed to the fen. Check the unit, or split the list.',
  },
});
