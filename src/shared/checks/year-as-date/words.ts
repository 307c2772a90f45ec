export const about = {
  title: { zh: '日期栏填的是完整日期', en: 'Date cells hold whole dates' },
  failure: { zh: '日期栏只填了年份', en: 'Date cells hold a year alone' },
  why: {
    zh: '在日期格式的单元格里只打年份，显示的是一百多年前的某一天，算出的天数全错。',
    en: 'A year typed into a date cell shows a day of more than a hundred years ago, and every number of days from it is wrong.',
  },
};
