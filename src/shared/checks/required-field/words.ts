import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '必填栏目都已填写', en: 'Required fields are filled in' },
  failure: { zh: '必填栏目没有填', en: 'Required fields are blank' },
  why: {
    zh: '缺了必填的内容，后面的表单接不上，这一行也不能作为凭据。',
    en: 'Without it the forms that follow have nothing to go on, and the row is no record.',
  },
};

export const words = defineWords('required-field', {
  blank: { zh: '没有填“{field}”。', en: '“{field}” is blank.' },
  blankWhen: { zh: '没有填“{field}”（{when}必填）。', en: '“{field}” is blank; it is required {when}.' },
});
