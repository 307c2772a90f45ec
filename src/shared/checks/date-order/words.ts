export const about = {
  title: { zh: '同一行的日期先后合理', en: 'The dates of a row come in order' },
  failure: { zh: '同一行的日期先后颠倒', en: 'Dates of a row are in the wrong order' },
  why: {
    zh: '先后颠倒的日期至少有一个是错的，期限和处理天数也就不可信。',
    en: 'Of two dates in the wrong order one at least is wrong, and no deadline or number of days can be trusted.',
  },
};
