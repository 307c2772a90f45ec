import type { Text } from '../../src/shared/text/lang';

/** A row of the table of docs/reliability.md: what is tried, what comes of it, and the tests that do it. */
export interface Row {
  readonly id: string;
  readonly what: Text;
  readonly answer: Text;
  readonly files: readonly string[];
  /** Titles of the tests that count, where not all of the files' do. */
  readonly titles?: string;
}

const sentence: Text = {
  zh: '逐一用一句话拒绝，说明何处、为何、怎么办',
  en: 'each refused with a sentence: where, why, what to do',
};
const survives: Text = { zh: '给出结果或一句话，不崩溃、不久等', en: 'a result or a sentence, no crash, no long wait' };

/** Broken and hostile input. */
export const INPUTS: readonly Row[] = [
  {
    id: 'refusals',
    what: {
      zh: '不能读的文件：压缩炸弹、越界路径、重名部件、DOCTYPE、错误编码、加密、截断、超过上限',
      en: 'Files that cannot be read: bombs, names that lead upwards or occur twice, DOCTYPE, wrong encodings, encryption, truncation, limits',
    },
    answer: sentence,
    files: ['test/files/refusals.test.ts'],
  },
  {
    id: 'hostile-sheets',
    what: {
      zh: '写法正确而居心不良的工作表：XFD1048576处的单元格、百万合并和验证、交叠合并、共享公式',
      en: 'Well-formed sheets with ill intent: a cell at XFD1048576, a million merges or validations, overlapping merges, shared formulas',
    },
    answer: {
      zh: '几秒内读完、检查、填充，或用一句话拒绝',
      en: 'read, checked and filled in seconds, or refused with a sentence',
    },
    files: ['test/reliability/hostile-sheets.test.ts'],
  },
  {
    id: 'patterns',
    what: {
      zh: '规则手册里的正则表达式（含会久算不完的）',
      en: 'Regular expressions in rule books, those that never end among them',
    },
    answer: {
      zh: '会久算的在其路径处拒绝，其余立即得出结果',
      en: 'those that could run for long are refused at their path, the others answer at once',
    },
    files: ['test/reliability/rule-files.test.ts'],
  },
  {
    id: 'source-patterns',
    what: {
      zh: '程序自己的每一条正则表达式，对着最长的单元格文字',
      en: 'Every regular expression of the program, on the longest text of a cell',
    },
    answer: { zh: '一遍走完，不反复试配', en: 'gone through once, without going back for ever' },
    files: ['test/reliability/sources.test.ts'],
  },
  {
    id: 'rule-files',
    what: {
      zh: '坏的规则文件：嵌套十万层、`__proto__`、GBK编码、一万处错误',
      en: 'Bad rule files: 100 000 levels deep, `__proto__`, GBK, ten thousand errors',
    },
    answer: sentence,
    files: ['test/reliability/rule-files.test.ts'],
  },
  {
    id: 'functions',
    what: { zh: '函数的随机参数', en: 'Random arguments of the functions' },
    answer: survives,
    files: ['test/reliability/random-inputs.test.ts'],
  },
  {
    id: 'rule-values',
    what: { zh: '规则各项的随机取值', en: 'Random values of the rule book’s entries' },
    answer: survives,
    files: ['test/reliability/random-inputs.test.ts'],
  },
  {
    id: 'rule-sheets',
    what: {
      zh: '工作簿自带规则的表（KA_Rules）里随机的路径和取值',
      en: 'Random paths and values on the sheet of a workbook’s own rules (KA_Rules)',
    },
    answer: {
      zh: '按它们检查，或在其单元格处用一句话说明，不按别的规则算',
      en: 'the workbook is checked by them, or a sentence names the cell and nothing is answered by others',
    },
    files: ['test/reliability/random-inputs.test.ts'],
  },
  {
    id: 'patches',
    what: { zh: '被改动过的修改清单（.undo.json）', en: 'Lists of changes (.undo.json) that were tampered with' },
    answer: survives,
    files: ['test/reliability/random-inputs.test.ts'],
  },
  {
    id: 'workbooks',
    what: {
      zh: '真实工作簿改字节、截断、拼接后读取、检查、填充、写回',
      en: 'Real workbooks with bytes changed, cut off or spliced: read, checked, filled, written',
    },
    answer: { zh: '给出结果或一句话；写出的都能再读', en: 'a result or a sentence; what is written can be read again' },
    files: ['test/reliability/random-inputs.test.ts'],
  },
  {
    id: 'far-cells',
    what: {
      zh: 'Excel 里远处留有内容的表：XFD1048576、四角、整行、散布的单元格',
      en: 'Sheets in Excel with something left far away: XFD1048576, the corners, a whole row, cells strewn about',
    },
    answer: {
      zh: '只读有内容的部分，请求不过几百次；散得太开的用一句话拒绝',
      en: 'what is there is read by some hundred requests at most; what is strewn too widely is refused with a sentence',
    },
    files: ['test/reliability/far-cells.test.ts'],
  },
  {
    id: 'hostile-texts',
    what: {
      zh: '单元格里的恶意文字（标签、脚本、javascript 链接、反向书写、超长文字），在浏览器的窗格里看检查、填写、投诉、客户各页',
      en: 'Texts of ill intent in cells (mark-up, scripts, javascript links, writing turned round, the longest text), in the built pane in a browser: findings, filling, complaints, one customer',
    },
    answer: {
      zh: '照文字显示：什么也不执行，不向别处请求，不违反页面策略，不撑破版面',
      en: 'shown as texts: nothing is run, no other host asked, the page’s policy kept, the layout not broken',
    },
    files: ['test/taskpane/excel-page.test.ts'],
    titles: 'ill intent',
  },
  {
    id: 'links',
    what: {
      zh: '指向别处的工作簿（超链接、外部引用、外部图片、查询、WEBSERVICE公式，指向网址、局域网和旁边的文件）：检查、修复、填写、统计、打印、月末',
      en: 'Workbooks that point out of themselves (hyperlinks, other workbooks, pictures, queries, WEBSERVICE; to the web, the local network, a file beside them): checked, mended, filled, counted, printed, at month end',
    },
    answer: {
      zh: '不连接、不查询域名、不启动程序、不打开所指的文件',
      en: 'no connection, no name looked up, no program started, no file opened that is pointed at',
    },
    files: ['test/reliability/links.test.ts'],
  },
  {
    id: 'formula-texts',
    what: {
      zh: '看起来像公式的文字（= + - @ 制表符），写入CSV和工作簿',
      en: 'Texts that look like formulas (= + - @ tab), written to CSV and to workbooks',
    },
    answer: {
      zh: 'CSV逐字节照抄，工作簿里是文字',
      en: 'copied byte for byte in CSV, texts in a workbook',
    },
    files: ['test/reliability/formula-texts.test.ts'],
  },
];

/** What goes wrong around the program. */
export const FAULTS: readonly Row[] = [
  {
    id: 'disk',
    what: { zh: '命令行写文件时磁盘不再接受', en: 'The disk takes no more while the command line writes' },
    answer: {
      zh: '原有文件逐字节不变，不留残件，一句话说明',
      en: 'files that were there stay byte for byte, nothing is left over, a sentence says so',
    },
    files: ['test/reliability/disk.test.ts'],
  },
  {
    id: 'writing',
    what: {
      zh: '没有权限、只读、被锁定、读后被改、改名失败、名字太长、空间不足',
      en: 'No permission, read-only, locked, changed after it was read, a rename that fails, a name too long, no space',
    },
    answer: { zh: '同上', en: 'the same' },
    files: ['test/cli/safe-write.test.ts'],
  },
  {
    id: 'killed',
    what: {
      zh: '改写文件时在任意时刻被强行结束（200次）',
      en: 'Killed at any moment while a file is rewritten (200 times)',
    },
    answer: {
      zh: '文件名下始终是完整的旧文件或新文件',
      en: 'under its name there is always the whole old file or the whole new one',
    },
    files: ['test/cli/killed.test.ts'],
    titles: 'killed',
  },
  {
    id: 'excel-requests',
    what: {
      zh: '写入、插表、标记、画图时每一次Excel请求依次失败',
      en: 'Every request to Excel failing in turn: writing, inserting, marking, charts',
    },
    answer: {
      zh: '工作簿还原，或可以撤销还原；之后照常可用',
      en: 'the workbook is as it was, or undoing makes it so; everything works afterwards',
    },
    files: ['test/reliability/excel-requests.test.ts'],
  },
  {
    id: 'pane-faults',
    what: {
      zh: '窗格检查、写入、撤销时 Excel 请求失败，页面重新载入，两个窗格开着同一工作簿',
      en: 'The pane checking, writing and undoing while requests fail, its page loaded anew, two panes on one workbook',
    },
    answer: {
      zh: '说明原因，各自撤销各自的，别人之后改过的不动；之后检查和函数的答案与之前逐字相同',
      en: 'the reason is told, each undoes its own and spares what the other changed; checks and functions answer afterwards as before, word for word',
    },
    files: ['test/reliability/pane-faults.test.ts'],
  },
  {
    id: 'co-authors',
    what: { zh: '两人同时取了同一个编号', en: 'Two people take one number at the same time' },
    answer: { zh: '对方的保留，自己的给出新号', en: 'theirs keeps it, ours is offered the next' },
    files: ['test/taskpane/excel/co-authors.test.ts', 'test/desk/clashes.test.ts'],
  },
];
