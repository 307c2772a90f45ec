import { defineWords } from '../../shared/text/message';

/** What checking from the command line says. */
export const words = defineWords('cli.check', {
  oneFile: {
    zh: '{option} 一次只能用于一个文件，这里给了{count}个。',
    en: '{option} takes one file at a time; {count} were given.',
  },
  needsFix: {
    zh: '--in-place 只与 --fix 同用：检查本身从不改动文件。',
    en: '--in-place goes with --fix only: checking by itself changes no file.',
  },
  onlyWorkbook: {
    zh: '{file} 不是 .xlsx 工作簿，只能检查，不能修复。请在 Excel 或 WPS 中另存为 .xlsx 后再试。',
    en: '{file} is not an .xlsx workbook: it can be checked but not fixed. Save it as .xlsx in Excel or WPS and try again.',
  },
  nothingToFix: { zh: '没有可以自动修复的地方', en: 'There is nothing that can be fixed automatically' },
  preview: {
    zh: '这是预览，没有写文件；加 -o 文件名.xlsx 写成另一个文件，或加 --in-place 改原文件（另存备份，可撤销）',
    en: 'A preview: nothing was written. Add -o name.xlsx for another file, or --in-place for the file itself (the old one is kept, and it can be undone)',
  },
  fixed: { zh: '修复{fixed}处；修复后：{rest}', en: '{fixed} fixed; after that: {rest}' },
});

/** Headings of the findings and of the sheet of findings: no sentences, no slots. */
export const labels = {
  more: { zh: '另有{n}处，-o 或 --json 列出全部', en: '{n} more; -o or --json lists all' },
  findings: { zh: '检查结果', en: 'Findings' },
  overview: { zh: '概要', en: 'Overview' },
  ignoredSheet: { zh: '已忽略', en: 'Ignored' },
  degree: { zh: '轻重', en: 'Severity' },
  check: { zh: '检查', en: 'Check' },
  id: { zh: '检查代码', en: 'Check id' },
  file: { zh: '文件', en: 'File' },
  sheet: { zh: '工作表', en: 'Sheet' },
  cell: { zh: '单元格', en: 'Cell' },
  row: { zh: '行', en: 'Row' },
  field: { zh: '栏目', en: 'Field' },
  found: { zh: '现在的内容', en: 'Now holds' },
  problem: { zh: '问题', en: 'Problem' },
  remedy: { zh: '怎么改', en: 'How to mend it' },
  outcome: { zh: '结论', en: 'Outcome' },
  looked: { zh: '看了几处', en: 'Looked at' },
  count: { zh: '发现', en: 'Found' },
  why: { zh: '原因', en: 'Why' },
  reason: { zh: '忽略的原因', en: 'Reason' },
  by: { zh: '填写人', en: 'By' },
  on: { zh: '日期', en: 'On' },
  was: { zh: '原有', en: 'Was' },
  now: { zh: '改为', en: 'Becomes' },
  what: { zh: '情况', en: 'What it is' },
  blank: { zh: '空', en: 'blank' },
  failed: { zh: '不通过', en: 'Failed' },
} as const;
