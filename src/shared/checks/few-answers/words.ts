import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '答卷数足以说明问题', en: 'There are enough answers' },
  failure: { zh: '有调查的答卷太少', en: 'A survey has too few answers' },
  why: {
    zh: '答卷太少，一两个人的看法就左右了满意率。',
    en: 'With few answers one or two people decide the rate of satisfaction.',
  },
};

export const words = defineWords('few-answers', {
  few: {
    zh: '{survey}只有{answers}份答卷，不足{least}份，不宜用百分比说明满意度。',
    en: '{survey} has {answers} answer sheet(s), fewer than the {least} from which a percentage means something.',
  },
  wholeSheet: { zh: '本表', en: 'This sheet' },
});
