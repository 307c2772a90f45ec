import { defineWords } from '../../shared/text/message';

export const words = defineWords('charts', {
  noSheet: {
    zh: '“{file}”里没有名为“{sheet}”的工作表，图表没有地方放。',
    en: '“{file}” has no sheet “{sheet}” for the chart.',
  },
  strict: {
    zh: '“{file}”是“严格”格式的工作簿，不能加图表；请在 Excel 里另存为普通的 .xlsx 再试。',
    en: '“{file}” is a workbook in the strict format, to which no chart can be added; save it as an ordinary .xlsx in Excel and try again.',
  },
});
