import { defineWords } from '../shared/text/message';

/** How a sentence about the way a command was typed ends. */
const SEE_HELP = { zh: '用 kadesk help {command} 看用法。', en: 'See kadesk help {command}.' } as const;

/** What the command line says; results speak by the words of their rules. */
export const words = defineWords('cli', {
  noFile: { zh: '找不到文件 {file}，请检查路径。', en: 'There is no file {file}. Check the path.' },
  isFolder: { zh: '{file} 是文件夹，请给出一个文件。', en: '{file} is a folder; name a file.' },
  cannotRead: {
    zh: '读不了 {file}：{detail}。请检查权限，或文件是否被占用。',
    en: '{file} cannot be read: {detail}. Check its permissions, and whether it is in use.',
  },
  sameFile: {
    zh: '{option} 与输入是同一个文件 {file}：不会覆盖原文件，请换一个文件名。',
    en: '{option} is the input itself, {file}: the file you gave is never overwritten. Choose another name.',
  },
  exists: {
    zh: '{file} 已经存在。换一个文件名，或加 --force 覆盖。',
    en: '{file} exists already. Choose another name, or add --force.',
  },
  maskedCopy: {
    zh: '同一工作簿的副本里，别的工作表、数据透视表和缓存可能还留着个人信息，遮盖不全。请加 --new，只写名单和结果。',
    en: 'A copy of the same workbook may hold personal information in other sheets, pivot tables and caches, where it is not hidden. Add --new, which writes the list and its results alone.',
  },
  onlyXlsx: { zh: '{option} {file}：结果只能写成 .xlsx。', en: '{option} {file}: results are written as .xlsx only.' },
  noSheet: { zh: '没有名为“{sheet}”的工作表，有：{sheets}。', en: 'There is no sheet “{sheet}”; there are {sheets}.' },
  unknownCommand: { zh: '没有“{command}”这个命令。{usage}', en: 'There is no command “{command}”. {usage}' },
  unknownOption: {
    zh: `kadesk {command} 没有选项 {option}。${SEE_HELP.zh}`,
    en: `kadesk {command} has no option {option}. ${SEE_HELP.en}`,
  },
  lacksValue: {
    zh: `{option} 后面缺少它的值；值以 - 开头时写成 {option}=值。${SEE_HELP.zh}`,
    en: `{option} lacks its value; one that begins with - is written {option}=value. ${SEE_HELP.en}`,
  },
  takesNoValue: {
    zh: `{option} 后面不写值。${SEE_HELP.zh}`,
    en: `{option} takes no value. ${SEE_HELP.en}`,
  },
  tooMany: {
    zh: `“{found}”是多出来的，kadesk {command} 用不到它。文件名里有空格时请加引号。${SEE_HELP.zh}`,
    en: `“{found}” is one too many: kadesk {command} makes no use of it. A file name with blanks goes in quotes. ${SEE_HELP.en}`,
  },
  badMap: {
    zh: '--map 应写成 项=列名，如 --map value=消费金额,id=客户编号；实际是“{found}”。',
    en: '--map is code=Label, for instance --map value=Monetary,id=CustomerID; found “{found}”.',
  },
  badMethod: {
    zh: '--method 只能是 count（按客户数）或 value（按累计金额），实际是“{found}”。',
    en: '--method is count or value; found “{found}”.',
  },
  badLang: { zh: '--lang 只能是 zh 或 en，实际是“{found}”。', en: '--lang is zh or en; found “{found}”.' },
  missingArgument: {
    zh: `缺少{what}。${SEE_HELP.zh}`,
    en: `{what} is missing. ${SEE_HELP.en}`,
  },
  badArgument: {
    zh: '看不懂参数 {found}：列表写成 [1,2,3] 或 {example}，文件里的一列写成 @文件#列名。',
    en: 'The argument {found} is not understood: a list is [1,2,3] or {example}, a column of a file is @file#Label.',
  },
  noColumn: {
    zh: '{file} 里没有“{label}”列（有：{found}）。',
    en: '{file} has no column “{label}” (it has: {found}).',
  },
  hiddenSheets: { zh: '没有读隐藏的工作表：{sheets}', en: 'Hidden sheets were not read: {sheets}' },
  severalSheets: {
    zh: '读的是第一张可见工作表“{sheet}”，其余用 --sheet 指定：{others}',
    en: 'Read the first visible sheet, “{sheet}”; name another with --sheet: {others}',
  },
  rulesNotText: {
    zh: '规则文件 {file} 不是 UTF-8 编码（可能是用记事本按 ANSI 保存的），其中的中文读不对。请另存为 UTF-8 后再试。',
    en: 'The rule file {file} is not encoded in UTF-8 (Notepad may have saved it as ANSI), so that Chinese words in it cannot be read. Save it as UTF-8 and try again.',
  },
  patchNotText: {
    zh: '{file} 不是文本，无法读作修改清单。请使用本工具写出的 .undo.json 文件。',
    en: '{file} is not text and cannot be read as a list of changes. Use an .undo.json file that this tool wrote.',
  },
  onlyWorkbook: {
    zh: '{option} 只用于 .xlsx 工作簿，而 {file} 是文本表格。请改用 -o 写成新工作簿。',
    en: '{option} is for .xlsx workbooks; {file} is a text table. Use -o to write a new workbook.',
  },
  sameKind: {
    zh: '-o {file}：同一工作簿要用原来的扩展名 {extension}，否则 Excel 打不开。请改文件名。',
    en: '-o {file}: the same workbook needs its own extension, {extension}, or Excel will not open it. Change the name.',
  },
  notTogether: { zh: '{first} 与 {second} 不能同时使用。', en: '{first} and {second} cannot be used together.' },
  undoWhere: {
    zh: '--undo 需要写出结果：加 --in-place 改原文件，或加 -o 文件名.xlsx。',
    en: '--undo needs a place for the result: add --in-place for the file itself, or -o name.xlsx.',
  },
});

/** What a command is given to read, where it is missing. */
export const INPUT = {
  file: { zh: '文件', en: 'A file' },
  workbook: { zh: '工作簿', en: 'A workbook' },
} as const;

/** Labels of reports: no sentences, no slots. */
export const labels = {
  title: { zh: '大客户助手 · 客户名单重算', en: 'Key Account Desk · customer list recalculated' },
  file: { zh: '文件', en: 'File' },
  asOf: { zh: '截止日', en: 'As of' },
  notSet: { zh: '未设', en: 'not set' },
  customers: { zh: '客户', en: 'Customers' },
  classified: { zh: '已分类', en: 'classified' },
  excluded: { zh: '未分类', en: 'excluded' },
  tiers: { zh: '价值类别', en: 'Value classes' },
  changes: { zh: '与上期相比', en: 'Against last period' },
  added: { zh: '新增的列', en: 'Columns added' },
  problems: { zh: '读不出的单元格', en: 'Cells that could not be used' },
  notes: { zh: '说明', en: 'Notes' },
  ruleBook: { zh: '规则手册', en: 'Rule book' },
  overridden: { zh: '改写的规则', en: 'Entries changed' },
  written: { zh: '已写入', en: 'Written' },
  notWritten: {
    zh: '没有写文件；加 -o 文件名.xlsx 写出结果',
    en: 'Nothing was written; add -o name.xlsx for the results',
  },
  backup: { zh: '原文件留作', en: 'Old file kept as' },
  undo: { zh: '可用以撤销', en: 'To undo' },
  nothingToChange: { zh: '没有需要改动的内容，文件保持原样', en: 'Nothing to change; the file stays as it is' },
  undone: { zh: '已撤销', en: 'Undone' },
  changedCells: { zh: '改动的单元格', en: 'Cells changed' },
  skipped: { zh: '没有改动的单元格', en: 'Cells left alone' },
  skippedWhy: {
    zh: '内容与预期不同（公式或已改过）：',
    en: 'they hold something else than expected (a formula, or a later change): ',
  },
  dryRun: { zh: '试运行，没有写文件', en: 'Dry run: nothing was written' },
  more: { zh: '另有{n}处，--json 列出全部', en: '{n} more; --json lists all' },
  reading: { zh: '读取', en: 'reading' },
  computing: { zh: '计算', en: 'computing' },
  writing: { zh: '写入', en: 'writing' },
  rows: { zh: '行', en: 'rows' },
  summarySheet: { zh: '概要', en: 'Summary' },
  rulesSheet: { zh: '所用规则', en: 'Rules used' },
  path: { zh: '路径', en: 'Path' },
  name: { zh: '名称', en: 'Name' },
  value: { zh: '值', en: 'Value' },
  status: { zh: '状态', en: 'Status' },
  source: { zh: '出处', en: 'Source' },
  changed: { zh: '（原为 {was}）', en: ' (was {was})' },
} as const;

export const REASONS = {
  blank: { zh: '没有金额', en: 'no amount' },
  notPositive: { zh: '金额不是正数', en: 'amount not positive' },
  unreadable: { zh: '金额读不出', en: 'amount unreadable' },
} as const;
