import { defineWords } from '../../text/message';

export const about = {
  title: { zh: '单元格里没有错误值', en: 'No cell shows an error' },
  failure: { zh: '单元格里有错误值', en: 'Cells show errors' },
  why: {
    zh: '错误值会让引用它的合计和统计也变成错误值。',
    en: 'An error spreads to every sum and statistic that refers to it.',
  },
};

export const words = defineWords('cell-error', {
  name: {
    zh: '单元格显示 #NAME?：公式 {formula} 里有这台电脑不认识的函数或名称。请在做表的电脑上改成数值后再发，或改正名称。',
    en: 'The cell shows #NAME?: the formula {formula} uses a function or name that this computer does not know. Make it a value on the computer that it came from, or correct the name.',
  },
  reference: {
    zh: '单元格显示 #REF!：公式 {formula} 引用的单元格已被删除。请重新指向正确的单元格。',
    en: 'The cell shows #REF!: the formula {formula} refers to cells that were deleted. Point it to the right ones.',
  },
  division: {
    zh: '单元格显示 #DIV/0!：公式 {formula} 除以了零或空白。请补上除数，或用 IFERROR 处理。',
    en: 'The cell shows #DIV/0!: the formula {formula} divides by zero or a blank. Fill in the divisor, or use IFERROR.',
  },
  missing: {
    zh: '单元格显示 #N/A：公式 {formula} 没有找到要查的内容。请核对编号，或改正查找区域。',
    en: 'The cell shows #N/A: the formula {formula} did not find what it looks for. Check the number, or the range.',
  },
  other: {
    zh: '单元格显示 {error}：公式 {formula} 算不出来。请改正它引用的内容。',
    en: 'The cell shows {error}: the formula {formula} has no result. Correct what it refers to.',
  },
  typed: {
    zh: '单元格里是错误值 {error}，不是公式的结果，多半是粘贴来的。请填入正确的内容。',
    en: 'The cell holds the error {error} without a formula, most likely pasted. Fill in what belongs there.',
  },
});
