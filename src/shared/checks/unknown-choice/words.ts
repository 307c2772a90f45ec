import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '选择栏填的都在选项之内', en: 'Choices are among those offered' },
  failure: { zh: '选择栏填了选项以外的内容', en: 'Cells hold something that is not among the choices' },
  why: {
    zh: '选项以外的写法无法归类，统计时会漏掉这一件。',
    en: 'Something else cannot be classed, and the statistics leave the case out.',
  },
};

export const words = defineWords('unknown-choice', {
  unknown: {
    zh: '“{field}”没有“{found}”这个选项。可填：{allowed}。',
    en: '“{field}” does not offer “{found}”. Choose one of: {allowed}.',
  },
});
