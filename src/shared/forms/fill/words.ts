import { defineWords } from '../../text/message';

export const words = defineWords('fill', {
  nextNumber: { zh: '接在 {last} 之后的编号', en: 'the number after {last}' },
  firstOfDay: {
    zh: '{day} 的第一个编号，按本表的写法',
    en: 'the first number of {day}, written as the sheet writes them',
  },
  firstNumber: {
    zh: '本表的第一个编号，写法见规则 {path}',
    en: 'the first number of the sheet, written as {path} has it',
  },
  newRow: {
    zh: '《{form}》第 {row} 行登记的{label}，这张表里还没有',
    en: '{label} of row {row} of “{form}”, which this form does not have yet',
  },

  needsDay: { zh: '要先填“{label}”，编号里有它的日期', en: 'fill in “{label}” first: its day stands in the number' },
  mixedNumbers: {
    zh: '已有的编号写法不一，看不出规律，请手工编号',
    en: 'the numbers that are there follow no one pattern; give this one by hand',
  },
  formulaColumn: {
    zh: '这一栏的其他行是公式，请把公式填充下来',
    en: 'other rows of this column hold formulas: copy the formula down',
  },
  insideMerge: { zh: '单元格在合并区域里，请先取消合并', en: 'the cell lies in a merged range: unmerge it first' },
  noRoom: {
    zh: '《{form}》（工作表“{sheet}”）下方没有空行，还差{count}行。请在表下插入空行后再填充。',
    en: '“{form}” (sheet “{sheet}”) has no free rows below it; {count} more are needed. Insert blank rows and fill again.',
  },
  noReference: {
    zh: '《{form}》（工作表“{sheet}”）没有“{label}”一栏，无法补上缺少的行。请加上这一栏。',
    en: '“{form}” (sheet “{sheet}”) has no column “{label}”, so missing rows cannot be added. Add that column.',
  },
  totalsRow: {
    zh: '《{form}》的表格“{table}”带有汇总行，其下不能添加行，还差{count}行。请先在“表设计”中取消汇总行。',
    en: 'The table “{table}” of “{form}” has a totals row, below which no rows can be added; {count} more are needed. Switch it off under Table Design first.',
  },
  doubt: {
    zh: '工作表“{sheet}”第 {row} 行的表头既像《{form}》也像《{other}》，已按《{form}》处理。加上表名可以消除疑问。',
    en: 'The header in row {row} of the sheet “{sheet}” fits “{form}” and “{other}” alike and was taken for the former. A title settles it.',
  },
});
