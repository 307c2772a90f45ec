import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '数据区没有合并单元格', en: 'No cells are merged among the data' },
  failure: { zh: '数据区有合并单元格', en: 'Cells are merged among the data' },
  why: {
    zh: '合并后只有左上角有值，其余各行是空的：排序、筛选和统计都会出错。',
    en: 'Only the first of merged cells holds a value and the other rows are blank: sorting, filters and statistics go wrong.',
  },
};

export const words = defineWords('merged-cells', {
  merged: {
    zh: '{range} 是合并单元格。请取消合并，并在每一行都填上内容。',
    en: '{range} is merged. Unmerge it and fill in every row.',
  },
});
