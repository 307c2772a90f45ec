import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '引用的编号都在对应的表里', en: 'What is referred to exists' },
  failure: { zh: '有引用的编号在对应的表里找不到', en: 'Numbers refer to rows that are not there' },
  why: {
    zh: '编号写错，计划和反馈、线索和走访就对不上，统计也会漏。',
    en: 'With a wrong number plan and feedback, lead and visit do not meet, and what is counted falls short.',
  },
};

export const words = defineWords('unknown-reference', {
  unknown: {
    zh: '“{label}”{number} 在《{form}》里没有。',
    en: '“{label}” {number} is not in “{form}”.',
  },
});
