import { defineWords } from '../../shared/text/message';

/** What the commands about forms say. */
export const words = defineWords('cli-forms', {
  noForm: {
    zh: '没有名为“{found}”的表单。可用：{forms}。',
    en: 'There is no form “{found}”; there are {forms}.',
  },
  needOutput: {
    zh: '没有说写到哪里：加 -o 文件名.xlsx。',
    en: 'It was not said where to write: add -o name.xlsx.',
  },
  intoWhere: {
    zh: '没有说写到哪里：加 --in-place 写回原工作簿，或加 -o 文件名.xlsx 另写一个。',
    en: 'It was not said where to write: add --in-place for the workbook itself, or -o name.xlsx for another.',
  },
  needsInto: {
    zh: '--in-place 要知道写回哪个工作簿：加 --into 工作簿.xlsx。',
    en: '--in-place needs the workbook to write into: add --into book.xlsx.',
  },
  undoInto: {
    zh: '--undo 要知道从哪个工作簿移除：加 --into 工作簿.xlsx。',
    en: '--undo needs the workbook to remove the sheets from: add --into book.xlsx.',
  },
  noRow: {
    zh: '《{form}》里没有编号“{found}”（有：{known} …）。',
    en: '“{form}” has no row “{found}” (it has {known} …).',
  },
  badMonth: {
    zh: '--month “{found}”不是月份，写成 2026-03。',
    en: '--month “{found}” is not a month; write 2026-03.',
  },
  notInBook: {
    zh: '{file} 里没有认出《{form}》。请检查工作表的表头，或用 --form 指定别的表单。',
    en: 'No “{form}” was found in {file}. Check the labels of its sheets, or name another form with --form.',
  },
  noPages: {
    zh: '{file} 的《{form}》里没有符合条件的行，没有写文件。',
    en: '“{form}” of {file} has no row that was asked for; nothing was written.',
  },
  badProfile: {
    zh: '--profile 只能是 教材版 或 企业版（textbook、company），实际是“{found}”。',
    en: '--profile is textbook or company; found “{found}”.',
  },
  badRows: {
    zh: '--rows 应是 1 至 {most} 的整数，实际是“{found}”。',
    en: '--rows is a whole number from 1 to {most}; found “{found}”.',
  },
  badFormulas: {
    zh: '--formulas 只能是 native，实际是“{found}”。',
    en: '--formulas is native; found “{found}”.',
  },
});

/** Labels of what the commands print and of the sheets that they write: no sentences, no slots. */
export const labels = {
  form: { zh: '表单', en: 'Form' },
  number: { zh: '表号', en: 'No.' },
  fields: { zh: '栏目', en: 'Fields' },
  field: { zh: '栏目', en: 'Field' },
  fieldCount: { zh: '栏目', en: 'fields' },
  type: { zh: '类型', en: 'Type' },
  required: { zh: '必填', en: 'Required' },
  source: { zh: '出处', en: 'Source' },
  choices: { zh: '选项', en: 'Choices' },
  profile: { zh: '版本', en: 'Profile' },
  example: { zh: '例', en: 'Example' },
  removed: { zh: '已移除', en: 'Removed' },
  rows: { zh: '行', en: 'rows' },
  papers: { zh: '单据', en: 'Documents' },
  pages: { zh: '页', en: 'Pages' },
} as const;
