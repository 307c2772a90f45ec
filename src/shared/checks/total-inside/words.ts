import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '合计行都在数据之后', en: 'Totals stand below the data' },
  failure: { zh: '合计行夹在数据中间', en: 'A total stands among the data' },
  why: {
    zh: '夹在中间的合计会被当成一家客户，排序后位置全乱，求和也会重复计算。',
    en: 'A total among the rows is taken for a customer, moves when the list is sorted, and is added up twice.',
  },
};

export const words = defineWords('total-inside', {
  inside: {
    zh: '第{row}行是合计，下面还有{count}行数据。请把合计移到最后，或放在另一张表里。',
    en: 'Row {row} is a total with data below it (rows of data: {count}). Move the total to the end or to another sheet.',
  },
});
