import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '有效投诉都有对策改进', en: 'Upheld complaints have an improvement' },
  failure: { zh: '有效投诉没有对策改进', en: 'Upheld complaints have no improvement' },
  why: {
    zh: '属实的投诉不改进，同样的事还会再发生。',
    en: 'Without one the same thing happens again.',
  },
};

export const words = defineWords('improvement-missing', {
  missing: {
    zh: '{number} 的调查结果是“{finding}”，“对策改进”却没有填。',
    en: '{number} was found “{finding}”, but “Improvement” is blank.',
  },
});
