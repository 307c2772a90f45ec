import { defineWords } from '../../shared/text/message';

/** What filling from the command line says. */
export const words = defineWords('cli.fill', {
  noForms: {
    zh: '{file} 里没有认得出的表单。可认的表单：{forms}。表名写在表头上方或工作表名里会更容易认出；用 kadesk forms 看各表的栏目。',
    en: '{file} has no form that is recognised. Known are {forms}. A title above the table, or as the name of the sheet, helps; see kadesk forms for the fields.',
  },
  formNotThere: {
    zh: '{file} 里没有《{form}》，有：{forms}。',
    en: '{file} has no “{form}”; it has {forms}.',
  },
  onlyWorkbook: {
    zh: '{file} 不是 .xlsx 工作簿，只能预览，不能填充。请在 Excel 或 WPS 中另存为 .xlsx 后再试。',
    en: '{file} is not an .xlsx workbook: it can be previewed but not filled. Save it as .xlsx in Excel or WPS and try again.',
  },
  unknownField: {
    zh: '--field “{found}”：认出的表单里没有这一栏。有：{fields}。',
    en: '--field “{found}”: the forms that were recognised have no such field. There are {fields}.',
  },
});

/** Labels of the report: no sentences, no slots. */
export const labels = {
  title: { zh: '大客户助手 · 填充', en: 'Key Account Desk · fill' },
  forms: { zh: '认出的表单', en: 'Forms recognised' },
  rows: { zh: '行', en: 'rows' },
  filled: { zh: '填入', en: 'To fill' },
  added: { zh: '新增的行', en: 'Rows added' },
  stale: { zh: '与应有的值不同，未改', en: 'Differ, left alone' },
  staleWhy: { zh: '加 --overwrite 改写（公式除外）', en: 'add --overwrite to write over them (formulas excepted)' },
  formula: { zh: '公式', en: 'formula' },
  unfilled: { zh: '填不了', en: 'Cannot be filled' },
  waiting: { zh: '等待其他栏目', en: 'Wait for other fields' },
  nothing: { zh: '没有可填的单元格', en: 'There is nothing to fill' },
  cell: { zh: '单元格', en: 'Cell' },
  field: { zh: '栏目', en: 'Field' },
  row: { zh: '行', en: 'Row' },
  was: { zh: '原有', en: 'Now' },
  now: { zh: '改为', en: 'Becomes' },
  why: { zh: '理由', en: 'Why' },
  blank: { zh: '空', en: 'blank' },
  lost: { zh: '没有找到', en: 'Not found again' },
} as const;
