import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '部分都不大于总数', en: 'No part is more than its whole' },
  failure: { zh: '有部分大于总数', en: 'Parts are more than their whole' },
  why: {
    zh: '准时件数多过试寄件数，比率就超过100%，必有一个数写错了。',
    en: 'More parcels on time than were sent make a rate above 100 %; one of the numbers is wrong.',
  },
};

export const words = defineWords('part-of-whole', {
  more: {
    zh: '“{part}”{found} 大于“{whole}”{than}。',
    en: '“{part}”, {found}, is more than “{whole}”, {than}.',
  },
});
