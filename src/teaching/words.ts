import { defineWords } from '../shared/text/message';

export const words = defineWords('teaching', {
  otherKind: {
    zh: '字母对，种类写错了：应写{expected}，价值类别、级别、资信等级不能混用',
    en: 'the letter is right, its kind is not: {expected} is meant; classes, levels and grades are different things',
  },
  scale: { zh: '数对了，差{by}倍：看单位', en: 'off by a factor of {by}: look at the unit' },
  percent: { zh: '比例写成了百分数却没有%', en: 'a percentage without its % sign' },
  noReason: { zh: '判断对，没有写理由', en: 'judged rightly, but no reason is given' },
  more: {
    zh: '含有应填的内容，但多写了：应填“{expected}”',
    en: 'holds what is asked, and more: “{expected}” is meant',
  },
  uncalculated: {
    zh: '公式还没有结果，请在表格软件里打开、保存一次再批阅',
    en: 'the formula has no result yet: open and save the workbook in a spreadsheet, then mark it again',
  },
  cellError: { zh: '单元格是错误值 {found}', en: 'the cell is the error {found}' },
  unread: {
    zh: '看不懂“{found}”，请只写答案本身',
    en: '“{found}” cannot be read; write the answer alone',
  },
  missing: { zh: '“答卷”表里找不到这一题', en: 'the sheet of answers lacks this question' },
  noCase: {
    zh: '“{file}”里没有案例标记（“任务”表里的 KADESK-CASE-n）。请用 kadesk case 生成的工作簿，或加 --case 指明案例编号（{cases}）。',
    en: '“{file}” has no mark of a case (KADESK-CASE-n on the sheet of the task). Take a workbook made by kadesk case, or name the case with --case ({cases}).',
  },
  unknownCase: { zh: '没有案例“{found}”，可填：{cases}。', en: 'There is no case “{found}”; give {cases}.' },
  noAnswers: {
    zh: '“{file}”里没有“答卷”表（有题号、作答两列的表）。请不要改表头；可用 kadesk case {number} 重新生成一份对照。',
    en: '“{file}” has no sheet of answers (with the columns No. and Answer). Leave its labels as they are; kadesk case {number} makes a fresh one to compare.',
  },
  noData: {
    zh: '没有“数据”表，无法核对数据是否被改过；仍按原数据批阅',
    en: 'there is no sheet of data, so that it cannot be compared; marked by the original data',
  },
  changed: {
    zh: '数据被改过：{cell} 原为“{was}”，现为“{now}”；按原数据批阅',
    en: 'data changed: {cell} was “{was}”, is “{now}”; marked by the original data',
  },
  moreRows: {
    zh: '“数据”表多出 {count} 行；按原数据批阅',
    en: 'the sheet of data has {count} row(s) more; marked by the original data',
  },
});
