import { defineWords } from '../../text/message';

export const words = defineWords('letters', {
  otherKind: {
    zh: '这里要的是{wanted}，写的“{found}”是{other}。两者含义不同，请填{example}。',
    en: 'This takes a {wanted}; “{found}” is a {other}. They mean different things; give {example}.',
  },
  unknown: {
    zh: '看不懂“{found}”。这里要的是{wanted}，可填：{allowed}。',
    en: '“{found}” is not understood. This takes a {wanted}: {allowed}.',
  },
  blank: {
    zh: '缺少{wanted}，可填：{allowed}。',
    en: 'A {wanted} is missing: {allowed}.',
  },
});
