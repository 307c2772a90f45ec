import { defineWords } from '../../shared/text/message';

/** Every sentence with which a workbook is not written: what stands where, and what to do. */
export const words = defineWords('list-writer', {
  tooManyRows: {
    zh: '工作表“{sheet}”要写 {found} 行，超过一张工作表的上限 {limit} 行。请按地区、部门或期间拆分名单后再试。',
    en: 'Sheet “{sheet}” would have {found} row(s); a worksheet holds at most {limit}. Split the list, by region, department or period, and try again.',
  },
  tooManyColumns: {
    zh: '工作表“{sheet}”要写 {found} 列，超过一张工作表的上限 {limit} 列。请删去不需要的列后再试。',
    en: 'Sheet “{sheet}” would have {found} column(s); a worksheet holds at most {limit}. Remove columns you do not need and try again.',
  },
  areaTooLarge: {
    zh: '工作表“{sheet}”用到第 {rows} 行、第 {columns} 列，连同空白要写 {cells} 个单元格，超过上限 {limit} 个。多半是原文件的远处误留了内容：请在 Excel 中按 Ctrl+End 找到它，删除多余的行和列，保存后再试。',
    en: 'Sheet “{sheet}” is in use up to row {rows} and column {columns}: {cells} cell(s) would be written with the blank ones, more than the limit of {limit}. Most likely something was left far away in the file: press Ctrl+End in Excel to find it, delete the rows and columns that are not needed, save and try again.',
  },
  textTooLong: {
    zh: '工作表“{sheet}”的单元格 {cell} 要写入 {found} 个字符，超过一个单元格的上限 {limit} 个。请缩短这段文字后再试。',
    en: 'Cell {cell} of sheet “{sheet}” would hold {found} character(s); a cell holds at most {limit}. Shorten that text and try again.',
  },
});
