import { defineWords } from '../../text/message';

export const words = defineWords('complaint-statistics', {
  noMonth: {
    zh: '业务量表“{sheet}”的 {cell}“{found}”不能识别为月份，这一行没有计入；月份写 2026-03 或 2026年3月。',
    en: '{cell} of the sheet “{sheet}”, “{found}”, is not a month; that row was left out. Write 2026-03.',
  },
  noVolume: {
    zh: '业务量表“{sheet}”的 {cell} 不是数字，{month} 的业务量没有计入。',
    en: '{cell} of the sheet “{sheet}” is not a number; the volume of {month} was left out.',
  },
  noVolumes: {
    zh: '工作簿里没有业务量表，不计算万票投诉率和百万件申诉率；请加一张“业务量”表，列出月份和业务量。',
    en: 'The workbook has no sheet of volumes, so no rates per 10 000 or per million: add a sheet “业务量” (Volume) with months and shipments.',
  },
  undated: {
    zh: '登记表有{count}行的受理日期看不出，没有计入。',
    en: '{count} row(s) of the registration (has|have) no day of acceptance that can be read and (was|were) left out.',
  },
  noAsOf: {
    zh: '没有截止日，尚未处理的投诉不算逾期，也不算应答复。',
    en: 'Without a reference date nothing that waits is overdue or due for an answer.',
  },
  undatedAppeals: {
    zh: '有{count}件申诉没有申诉日期，只计入合计，不计入月份。',
    en: '{count} appeal(s) (has|have) no date: (it counts|they count) in the total and in no month.',
  },
});
