import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '专管员的变动首尾相接', en: 'Changes of owner follow one another' },
  failure: { zh: '专管员的变动前后接不上', en: 'Changes of owner do not follow one another' },
  why: {
    zh: '上一行交给谁，下一行就从谁手里移交；接不上，说明漏了一次变动或写错了人。',
    en: 'Who took over in one row hands over in the next; where that is not so a change is missing or a name wrong.',
  },
};

export const words = defineWords('owner-chain', {
  same: {
    zh: '{customer}的原专管员和新专管员都是{now}，没有变动。',
    en: '{customer} goes from {now} to {now}: nothing changes.',
  },
  broken: {
    zh: '{customer}在 {before} 交给了{was}，{on} 却由{old}移交。',
    en: '{customer} went to {was} on {before}, and is handed over by {old} on {on}.',
  },
});
