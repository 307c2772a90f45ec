import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '没有隐藏着数据的行', en: 'No rows of data are hidden' },
  failure: { zh: '有数据藏在隐藏的行里', en: 'Rows of data are hidden' },
  why: {
    zh: '隐藏的行照样计入合计，打印出来却看不见，交表的人往往不知道。',
    en: 'Hidden rows count in sums but are not printed, and whoever hands the form in often does not know.',
  },
};

export const words = defineWords('hidden-rows', {
  one: {
    zh: '第{row}行有数据，却是隐藏的。请取消筛选或隐藏后核对。',
    en: 'Row {row} holds data and is hidden. Clear the filter or show the row and look.',
  },
  hidden: {
    zh: '第{from}行至第{to}行隐藏，其中{count}行有数据。请取消筛选或隐藏后核对。',
    en: 'Rows {from} to {to} are hidden (rows of data: {count}). Clear the filter or show the rows and look.',
  },
});
