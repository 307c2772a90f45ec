import { defineWords } from '../../text/message';

export const words = defineWords('form-layout', {
  legend: {
    zh: '橙线下的栏目必填；青色栏目由“填充”算出，不必手填',
    en: 'Fields over an orange line are required; Fill works out the green ones',
  },
  legendTyped: { zh: '橙线下的栏目必填', en: 'Fields over an orange line are required' },
  cardLegend: {
    zh: '青色栏目由“填充”算出，不必手填',
    en: 'Fill works out the green fields',
  },
  table: { zh: '表{number}', en: 'Table {number}' },
  required: { zh: '必填', en: 'Required' },
  requiredWhen: { zh: '{when}必填', en: 'Required {when}' },
  derived: { zh: '由“填充”算出：{how}', en: 'Worked out by Fill: {how}' },
  generated: { zh: '每行由《{form}》生成', en: 'Rows are generated from “{form}”' },
  pickAndWrite: { zh: '可直接选，也可接着写明细', en: 'Choose, and go on writing if need be' },
  example: { zh: '例：{example}', en: 'For instance: {example}' },
  notInList: { zh: '请从下拉列表中选一项。', en: 'Choose one from the list.' },
  notADate: {
    zh: '请填日期，如 2026-03-05；不接受两位数的年份。',
    en: 'Give a date such as 2026-03-05, the year in four digits.',
  },
  notANumber: { zh: '请填不小于 {min} 的数字。', en: 'Give a number of {min} or more.' },
  notInRange: { zh: '请填 {min} 至 {max} 的数字。', en: 'Give a number from {min} to {max}.' },
  notACount: { zh: '请填不小于 0 的整数。', en: 'Give a whole number of 0 or more.' },
  sign: {
    zh: '填表人（签字）：＿＿＿＿＿＿　审核人（签字）：＿＿＿＿＿＿　（盖章）',
    en: 'Filled in by: ____________  Reviewed by: ____________  (seal)',
  },
  page: { zh: '第 {page} 页　共 {pages} 页', en: 'Page {page} of {pages}' },
  version: { zh: '{title} 第{version}版', en: '{title}, version {version}' },
});
