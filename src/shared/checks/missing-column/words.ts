import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '表单有全部必需的列', en: 'Forms have all the columns they need' },
  failure: { zh: '表单缺少必需的列', en: 'Forms lack columns they need' },
  why: {
    zh: '教材规定的必填栏目没有列，就没有地方填，也没有人会发现没填。',
    en: 'A required field of the text without a column can be filled in by nobody, and nobody notices that it is missing.',
  },
};

export const words = defineWords('missing-column', {
  missing: {
    zh: '《{form}》没有“{field}”列。请加上这一列；如果它用了别的名称，请改成这个名称。',
    en: '“{form}” has no column “{field}”. Add it, or give it this name if it is called otherwise.',
  },
});
