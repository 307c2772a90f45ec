import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '字母列的内容与列名是同一种', en: 'Columns of letters hold what their labels say' },
  failure: { zh: '整列字母与列名不是一种', en: 'Whole columns hold letters of another kind' },
  why: {
    zh: '整列填成另一种字母，多半是从别的表粘贴来的，按它算出的次数、账期、优先级全都不对。',
    en: 'A whole column of another kind was most likely pasted from elsewhere; everything that is worked out from it is wrong.',
  },
};

export const words = defineWords('letter-column', {
  column: {
    zh: '“{label}”列应是{wanted}，{filled}个单元格里有{count}个填的是{is}。请改列名，或换成{wanted}。',
    en: 'Column “{label}” should hold a {wanted}, but {count} of its {filled} cell(s) hold a {is}. Rename the column, or fill it with the right letters.',
  },
});
