import type { Text } from '../shared/text/lang';
import { defineWords } from '../shared/text/message';

/** What the page says about what it did. */
export const words = defineWords('preview', {
  loading: { zh: '正在打开表格……', en: 'Opening the spreadsheet…' },
  ready: {
    zh: '示例名单已打开，公式实时计算：改一个数，看分类怎么变。',
    en: 'The sample list is open and its formulas are live: change a number and watch the classes.',
  },
  opening: { zh: '正在读取“{file}”……', en: 'Reading “{file}”…' },
  opened: {
    zh: '已打开“{file}”：{sheets} 张工作表，{rows} 行。只带来了值、日期和数字格式；文件里的公式换成了它们的结果，其他格式、图表没有带来。原文件不会改动。',
    en: '“{file}” is open: {sheets} sheet(s), {rows} row(s). Values, dates and number formats came along; its formulas came as their results, other formatting and charts did not. The file itself is not changed.',
  },
  leaveEdits: {
    zh: '当前表格有没有另存的改动，打开“{file}”会丢掉它们。继续吗？',
    en: 'The spreadsheet has changes that were not saved; opening “{file}” discards them. Go on?',
  },
  keptEdits: {
    zh: '没有打开“{file}”，表格和改动都还在。',
    en: '“{file}” was not opened; the spreadsheet and its changes are still here.',
  },
  hiddenSheets: {
    zh: '另有 {count} 张隐藏的工作表没有显示，另存时也不会写出。',
    en: '{count} hidden sheet(s) (is|are) not shown and will not be saved.',
  },
  tooLarge: {
    zh: '“{file}”的工作表“{sheet}”有 {cells} 个单元格，浏览器里的表格最多放 {most} 个。请用命令行 kadesk recalc 处理大名单。',
    en: 'Sheet “{sheet}” of “{file}” has {cells} cell(s); the spreadsheet in the browser takes {most}. Use kadesk recalc on the command line for long lists.',
  },
  ruleSheetKept: {
    zh: '工作表“{sheet}”里的规则有误，仍按改动前的规则计算。',
    en: 'The rules of the sheet “{sheet}” are wrong; those from before still hold.',
  },
  ruleSheetWrong: {
    zh: '“{file}”没有打开：它自带的规则表 KA_Rules 有误，请先改正。表格仍是原来那份。',
    en: '“{file}” was not opened: its own rules on sheet KA_Rules are wrong; correct them first. The spreadsheet is as it was.',
  },
  onlyOne: { zh: '一次只能打开一个文件。', en: 'Only one file can be opened at a time.' },
  failed: {
    zh: '“{file}”处理失败：{detail}',
    en: '“{file}” could not be dealt with: {detail}',
  },
  saving: { zh: '正在生成工作簿……', en: 'Writing the workbook…' },
  saved: {
    zh: '已另存为“{file}”：{sheets} 张工作表，{formulas} 个公式写成了它们的结果，任何电脑都能打开。没有写出：公式本身、字体和颜色、图表、筛选。',
    en: 'Saved as “{file}”: {sheets} sheet(s); {formulas} formula(s) (was|were) written as results, so it opens anywhere. Left out: the formulas themselves, fonts and colours, charts, filters.',
  },
  rulesApplied: {
    zh: '规则已换成本页设定（改了 {count} 项），所有公式已重算。',
    en: 'The page’s own rules are in force ({count} changed); every formula was recalculated.',
  },
  rulesReset: {
    zh: '已恢复教材规则，所有公式已重算。',
    en: 'Back to the textbook’s rules; every formula was recalculated.',
  },
  rulesKeptWrong: {
    zh: '上次保存的规则已不适用，按教材规则计算。点“规则”查看原因。',
    en: 'The rules kept from last time no longer hold; the textbook’s are in force. See Rules for the reason.',
  },
  nothingChanged: {
    zh: '没有改任何一项。写一项试试，例如 {example}。',
    en: 'Nothing would change. Write an entry, for instance {example}.',
  },
  sheetFailed: {
    zh: '表格没能启动：{detail}。请刷新页面；仍不行请换新版的 Edge 或 Chrome。',
    en: 'The spreadsheet did not start: {detail}. Reload the page; if that does not help, use a recent Edge or Chrome.',
  },
  sampleMissing: {
    zh: '示例没有取到，请刷新页面再试。',
    en: 'The sample could not be fetched. Reload the page and try again.',
  },
  fromDisk: {
    zh: '这个页面要经网页服务器打开：在项目目录运行 npm start，或把 dist/preview 整个文件夹放到任何网页服务器上。',
    en: 'This page has to come from a web server: run npm start in the project, or put the folder dist/preview on any web server.',
  },
  inForceTextbook: { zh: '教材规则', en: 'Textbook rules' },
  inForcePage: { zh: '本页规则（改 {count} 项）', en: 'This page’s rules ({count} changed)' },
  inForceWorkbook: { zh: '工作簿自带规则（改 {count} 项）', en: 'The workbook’s own rules ({count} changed)' },
});

/** Labels of the page. */
export const labels = {
  title: { zh: '大客户助手', en: 'Key Account Desk' },
  open: { zh: '打开', en: 'Open' },
  openHint: { zh: '打开 .xlsx 或 .csv，也可以直接拖进来', en: 'Open an .xlsx or .csv; or drop it on the page' },
  save: { zh: '另存为', en: 'Save as' },
  saveHint: { zh: '另存为新的 .xlsx（公式写成结果）', en: 'Save a new .xlsx (formulas as their results)' },
  samples: { zh: '示例', en: 'Samples' },
  samplesHint: { zh: '打开自带的示例工作簿', en: 'Open a workbook that comes with the page' },
  sampleCustomers: { zh: '客户名单', en: 'Customer list' },
  sampleComplaints: { zh: '投诉表单（有错待查）', en: 'Complaint forms, with faults' },
  complaintsName: { zh: '投诉表单示例.xlsx', en: 'Complaint forms.xlsx' },
  rules: { zh: '规则', en: 'Rules' },
  rulesHint: { zh: '查看或改写规则手册', en: 'See or change the rule book' },
  pane: { zh: '助手', en: 'Desk' },
  paneHint: { zh: '打开或收起旁边的助手窗格', en: 'Open or close the pane at the side' },
  language: { zh: '语言', en: 'Language' },
  version: { zh: '规则手册', en: 'Rule book' },
  hash: { zh: '指纹', en: 'hash' },
  rulesTitle: { zh: '规则手册', en: 'Rule book' },
  rulesIntro: {
    zh: '把公司自己的规则写成 JSON：左边是规则路径，右边是值。也可以把 .json 文件拖进来。应用后所有公式立即重算；本机浏览器会记住它。',
    en: 'Write the company’s own rules as JSON: the path on the left, the value on the right, or drop a .json file here. All formulas are recalculated at once, and this browser remembers.',
  },
  rulesField: { zh: '公司规则（JSON）', en: 'Company rules (JSON)' },
  rulesExample: { zh: '填入例子', en: 'Fill in an example' },
  rulesFile: { zh: '选择文件', en: 'Choose a file' },
  apply: { zh: '应用', en: 'Apply' },
  reset: { zh: '恢复教材规则', en: 'Reset to textbook' },
  close: { zh: '关闭', en: 'Close' },
  changed: { zh: '与教材不同的规则', en: 'Entries that differ from the textbook' },
  same: { zh: '没有：全部按教材。', en: 'None: everything follows the textbook.' },
  was: { zh: '教材', en: 'textbook' },
  drop: { zh: '松开即可打开', en: 'Drop to open' },
  sheet: { zh: '工作表', en: 'Sheet' },
  blankName: { zh: '未命名', en: 'Untitled' },
} as const satisfies Readonly<Record<string, Text>>;
