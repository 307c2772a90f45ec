import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '受理编号的写法一致', en: 'Case numbers are written in one way' },
  failure: { zh: '有受理编号的写法与众不同', en: 'Case numbers are written differently from the others' },
  why: {
    zh: '四张投诉表靠受理编号相连，写法不一就连不上。',
    en: 'The four complaint forms are joined by the case number; one that is written differently joins nothing.',
  },
};

export const words = defineWords('case-number-pattern', {
  workbook: {
    zh: '受理编号“{found}”的写法与本表其他编号不同（如 {example}）。',
    en: 'Case number “{found}” is written differently from the others of this sheet (such as {example}).',
  },
  rule: {
    zh: '受理编号“{found}”不合规定的写法，应如 {example}。',
    en: 'Case number “{found}” is not written as the rule has it, for instance {example}.',
  },
});
