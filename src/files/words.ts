import type { Text } from '../shared/text/lang';
import { defineWords } from '../shared/text/message';

/** Every sentence with which a file is refused, or read with a remark: what happened, where, what to do. */
export const words = defineWords('files', {
  empty: {
    zh: '“{file}”是空文件（0 字节），没有可读的内容。请确认导出或传输是否完整，重新取得文件后再试。',
    en: '“{file}” is an empty file (0 bytes). Check that the export or the transfer was completed, and get the file again.',
  },
  truncatedZip: {
    zh: '“{file}”不完整：开头是 .xlsx 工作簿，但结尾的目录缺失，多半是下载或复制中断。请重新取得完整的文件。',
    en: '“{file}” is incomplete: it begins like an .xlsx workbook but the directory at its end is missing, usually because a download or a copy broke off. Get the complete file again.',
  },
  brokenZip: {
    zh: '“{file}”已损坏：压缩包的目录与内容不一致（{part}）。请在 Excel 或 WPS 中打开并另存为 .xlsx，或重新取得文件。',
    en: '“{file}” is damaged: the directory of the archive and its content disagree ({part}). Open it in Excel or WPS and save it as .xlsx again, or get the file again.',
  },
  splitZip: {
    zh: '“{file}”是分卷压缩包的一部分，无法单独读取。请先合并解压，再选择其中的 .xlsx 或 .csv 文件。',
    en: '“{file}” is one volume of a split archive and cannot be read alone. Unpack the whole archive first and choose the .xlsx or .csv file in it.',
  },
  zipPassword: {
    zh: '“{file}”是加密的压缩包（{part}），无法读取。请先输入密码解压，再选择其中的 .xlsx 或 .csv 文件。',
    en: '“{file}” is an encrypted archive ({part}) and cannot be read. Unpack it with its password first and choose the .xlsx or .csv file in it.',
  },
  zipMethod: {
    zh: '“{file}”中的部件 {part} 用了不支持的压缩方式（编号 {method}）。请在 Excel 或 WPS 中打开并另存为 .xlsx 后再试。',
    en: 'Part {part} of “{file}” is compressed with a method that is not supported (number {method}). Open the file in Excel or WPS, save it as .xlsx and try again.',
  },
  tooManyEntries: {
    zh: '“{file}”含有 {found} 个部件，超过上限 {limit} 个，为安全起见不予读取。请只保留需要的工作表，另存为新的 .xlsx 后再试。',
    en: '“{file}” has {found} part(s); at most {limit} are read, for safety. Keep only the sheets you need, save them as a new .xlsx and try again.',
  },
  entryName: {
    zh: '“{file}”中有不允许的部件名“{part}”（绝对路径、上级目录、反斜杠、重名或过长），可能是被篡改的文件，不予读取。请向提供者重新索取，或在 Excel 或 WPS 中另存为 .xlsx 后再试。',
    en: '“{file}” has a part with a name that is not allowed, “{part}” (absolute, leading upwards, with a backslash, repeated or too long); the file may have been tampered with and is not read. Ask for it again, or save it as .xlsx in Excel or WPS and try again.',
  },
  entryTooLarge: {
    zh: '“{file}”的部件 {part} 解压后超过上限 {limit} MB，为安全起见不予读取。请拆分为较小的文件，或导出为 CSV 后再试。',
    en: 'Part {part} of “{file}” inflates to more than the limit of {limit} MB and is not read, for safety. Split the file, or export it as CSV, and try again.',
  },
  packageTooLarge: {
    zh: '“{file}”全部解压后超过上限 {limit} MB，为安全起见不予读取。请拆分为较小的文件，或导出为 CSV 后再试。',
    en: '“{file}” inflates to more than the limit of {limit} MB altogether and is not read, for safety. Split the file, or export it as CSV, and try again.',
  },
  entryRatio: {
    zh: '“{file}”的部件 {part} 压缩比超过 {limit} 倍，疑似压缩炸弹，不予读取。如果文件来源可靠，请在 Excel 或 WPS 中另存为 .xlsx 后再试。',
    en: 'Part {part} of “{file}” is compressed more than {limit} times, as a zip bomb would be, and is not read. If you trust where the file comes from, save it as .xlsx in Excel or WPS and try again.',
  },
  entrySize: {
    zh: '“{file}”的部件 {part} 解压后的大小与目录中登记的不符，文件已损坏或被篡改。请重新取得文件，或在 Excel 或 WPS 中另存为 .xlsx 后再试。',
    en: 'Part {part} of “{file}” inflates to another size than the directory says; the file is damaged or was tampered with. Get it again, or save it as .xlsx in Excel or WPS and try again.',
  },
  entryCrc: {
    zh: '“{file}”的部件 {part} 校验和（CRC-32）不符，内容已损坏。请重新取得文件，不要使用这一份。',
    en: 'The checksum (CRC-32) of part {part} of “{file}” is wrong: its content is damaged. Get the file again and do not use this copy.',
  },
  entryBroken: {
    zh: '“{file}”的部件 {part} 无法解压，内容已损坏。请重新取得文件，或试着在 Excel 或 WPS 中打开修复后另存为 .xlsx。',
    en: 'Part {part} of “{file}” cannot be inflated: its content is damaged. Get the file again, or try to open and repair it in Excel or WPS and save it as .xlsx.',
  },
  partMissing: {
    zh: '“{file}”缺少部件 {part}，不是完整的工作簿。请在 Excel 或 WPS 中打开并另存为 .xlsx，或重新取得文件。',
    en: '“{file}” lacks part {part} and is not a complete workbook. Open it in Excel or WPS and save it as .xlsx, or get the file again.',
  },
  partBroken: {
    zh: '“{file}”的部件 {part} 不是有效的 XML，内容已损坏。请在 Excel 或 WPS 中打开修复并另存为 .xlsx，或重新取得文件。',
    en: 'Part {part} of “{file}” is not valid XML: its content is damaged. Open and repair it in Excel or WPS and save it as .xlsx, or get the file again.',
  },
  partDoctype: {
    zh: '“{file}”的部件 {part} 带有 DOCTYPE 声明，正规的工作簿不会有，可能是恶意文件，不予读取。请向提供者核实，或在 Excel 或 WPS 中另存为 .xlsx 后再试。',
    en: 'Part {part} of “{file}” has a DOCTYPE declaration, which no proper workbook has; the file may be hostile and is not read. Ask who sent it, or save it as .xlsx in Excel or WPS and try again.',
  },
  partEncoding: {
    zh: '“{file}”的部件 {part} 不是 UTF-8 编码，无法可靠读取。请在 Excel 或 WPS 中打开并另存为 .xlsx 后再试。',
    en: 'Part {part} of “{file}” is not encoded in UTF-8 and cannot be read reliably. Open the file in Excel or WPS, save it as .xlsx and try again.',
  },
  cellAddress: {
    zh: '“{file}”工作表“{sheet}”中有无效的单元格地址“{found}”。请在 Excel 或 WPS 中打开修复并另存为 .xlsx 后再试。',
    en: 'Sheet “{sheet}” of “{file}” has an invalid cell address, “{found}”. Open and repair the file in Excel or WPS, save it as .xlsx and try again.',
  },
  cellType: {
    zh: '“{file}”工作表“{sheet}”的单元格 {cell} 类型不明（{found}），无法可靠读取。请在 Excel 或 WPS 中打开修复并另存为 .xlsx 后再试。',
    en: 'Cell {cell} on sheet “{sheet}” of “{file}” has an unknown type ({found}) and cannot be read reliably. Open and repair the file in Excel or WPS, save it as .xlsx and try again.',
  },
  sharedIndex: {
    zh: '“{file}”工作表“{sheet}”的单元格 {cell} 引用了不存在的共享文本（第 {found} 条）。请在 Excel 或 WPS 中打开修复并另存为 .xlsx 后再试。',
    en: 'Cell {cell} on sheet “{sheet}” of “{file}” refers to a shared text that does not exist (number {found}). Open and repair the file in Excel or WPS, save it as .xlsx and try again.',
  },
  tokenTooLong: {
    zh: '“{file}”的部件 {part} 中有超过 {limit} MB 的单个单元格或标记，不是正常的工作簿，不予读取。请在 Excel 或 WPS 中另存为 .xlsx 后再试。',
    en: 'Part {part} of “{file}” has a single cell or mark-up of more than {limit} MB, which no normal workbook has, and is not read. Save it as .xlsx in Excel or WPS and try again.',
  },
  tooManyRows: {
    zh: '{where}超过 {limit} 行的上限。请拆分为较小的文件后再试。',
    en: '{where} has more than {limit} row(s), the limit. Split it into smaller files and try again.',
  },
  tooManyCells: {
    zh: '{where}超过 {limit} 个有内容单元格的上限。请删去不需要的列或拆分文件后再试。',
    en: '{where} has more than {limit} cell(s) with content, the limit. Remove columns you do not need, or split the file, and try again.',
  },
  tableTooLarge: {
    zh: '{where}需要超过 {limit} MB 内存，超过上限。请删去不需要的列或拆分文件后再试。',
    en: '{where} needs more than {limit} MB of memory, the limit. Remove columns you do not need, or split the file, and try again.',
  },
  tooManyMerges: {
    zh: '“{file}”工作表“{sheet}”的合并单元格超过 {limit} 处的上限。请取消不需要的合并后再试。',
    en: 'Sheet “{sheet}” of “{file}” has more than {limit} merged ranges, the limit. Unmerge what need not be merged and try again.',
  },
  formulaTooLong: {
    zh: '“{file}”工作表“{sheet}”的单元格 {cell} 中的公式超过 {limit} 个字符，Excel 里写不出这样的公式，不予读取。请删去这条公式，另存为 .xlsx 后再试。',
    en: 'The formula in cell {cell} on sheet “{sheet}” of “{file}” has more than {limit} character(s), which Excel does not take, and is not read. Delete the formula, save the file as .xlsx and try again.',
  },
  tooManyFormulas: {
    zh: '“{file}”工作表“{sheet}”的公式合计超过 {limit} 个字符的上限。请把不再变动的公式粘贴为值，或拆分文件后再试。',
    en: 'The formulas on sheet “{sheet}” of “{file}” have more than {limit} character(s) altogether, the limit. Paste those that no longer change as values, or split the file, and try again.',
  },
  passwordProtected: {
    zh: '“{file}”设有打开密码，内容已加密，本工具读不了。请在 Excel 或 WPS 中用密码打开，取消密码（文件 → 信息 → 保护工作簿）并另存为 .xlsx 后再试。',
    en: '“{file}” is protected by a password to open: its content is encrypted and cannot be read. Open it with the password in Excel or WPS, remove the password (File → Info → Protect Workbook), save it as .xlsx and try again.',
  },
  oldWorkbook: {
    zh: '“{file}”是旧版 Excel 97-2003 工作簿（.xls），本工具读不了。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。',
    en: '“{file}” is an old Excel 97-2003 workbook (.xls), which this tool cannot read. Open it in Excel or WPS, save it as .xlsx and try again.',
  },
  oldOffice: {
    zh: '“{file}”是旧版 Office 文档（如 .doc、.ppt、.msg），不是工作簿。请选择 .xlsx 工作簿或 .csv 文件。',
    en: '“{file}” is an old Office document (such as .doc, .ppt, .msg), not a workbook. Choose an .xlsx workbook or a .csv file.',
  },
  html: {
    zh: '“{file}”其实是网页（HTML）文件，只是扩展名写成了表格，本工具读不了。请在 Excel 或 WPS 中打开，另存为 .xlsx；或在业务系统中改选导出 .xlsx 或 CSV。',
    en: '“{file}” is really a web page (HTML) that was given the name of a spreadsheet, and cannot be read. Open it in Excel or WPS and save it as .xlsx, or let the system that made it export .xlsx or CSV.',
  },
  spreadsheetXml: {
    zh: '“{file}”是“XML 电子表格 2003”文件，本工具读不了。请在 Excel 或 WPS 中打开，另存为 .xlsx 后再试。',
    en: '“{file}” is an “XML Spreadsheet 2003” file, which this tool cannot read. Open it in Excel or WPS, save it as .xlsx and try again.',
  },
  otherXml: {
    zh: '“{file}”是 XML 文件，不是工作簿。请在业务系统中改选导出 .xlsx 或 CSV，或在 Excel 中导入后另存为 .xlsx。',
    en: '“{file}” is an XML file, not a workbook. Let the system that made it export .xlsx or CSV, or import it in Excel and save it as .xlsx.',
  },
  transparentEncryption: {
    zh: '“{file}”已被文档加密软件加密（{product}），本工具看到的是密文。请在装有加密客户端的电脑上解密（或申请外发、解密审批）后再试。',
    en: '“{file}” is encrypted by a document protection software ({product}): what this tool sees is cipher text. Decrypt it on a computer with that software (or apply for its release) and try again.',
  },
  likelyEncrypted: {
    zh: '“{file}”的内容既不是工作簿也不是文本，很可能被公司的文档加密软件（如亿赛通、绿盾、IP-guard）加密了。请在装有加密客户端的电脑上解密（或申请外发、解密审批）后再试。',
    en: 'The content of “{file}” is neither a workbook nor text; most likely a document protection software of the company (such as E-SafeNet, Lvdun, IP-guard) has encrypted it. Decrypt it on a computer with that software (or apply for its release) and try again.',
  },
  otherKind: {
    zh: '“{file}”是{kind}，不是工作簿。请选择 .xlsx 工作簿或 .csv 文件。',
    en: '“{file}” is {kind}, not a workbook. Choose an .xlsx workbook or a .csv file.',
  },
  archive: {
    zh: '“{file}”是 {format} 压缩包，不是工作簿。请先解压，再选择其中的 .xlsx 或 .csv 文件。',
    en: '“{file}” is a {format} archive, not a workbook. Unpack it first and choose the .xlsx or .csv file in it.',
  },
  unknownKind: {
    zh: '“{file}”的内容既不是工作簿也不是文本，无法识别。请选择 .xlsx 工作簿或 .csv 文件。',
    en: 'The content of “{file}” is neither a workbook nor text and is not recognised. Choose an .xlsx workbook or a .csv file.',
  },
  wordDocument: {
    zh: '“{file}”是 Word 文档（.docx），不是工作簿。请把其中的表格复制到 Excel 或 WPS 表格，另存为 .xlsx 后再试。',
    en: '“{file}” is a Word document (.docx), not a workbook. Copy its table into Excel or WPS, save it as .xlsx and try again.',
  },
  presentation: {
    zh: '“{file}”是演示文稿（.pptx），不是工作簿。请把其中的表格复制到 Excel 或 WPS 表格，另存为 .xlsx 后再试。',
    en: '“{file}” is a presentation (.pptx), not a workbook. Copy its table into Excel or WPS, save it as .xlsx and try again.',
  },
  openDocument: {
    zh: '“{file}”是 OpenDocument 文件（如 .ods），本工具读不了。请在 Excel、WPS 或 LibreOffice 中打开，另存为 .xlsx 后再试。',
    en: '“{file}” is an OpenDocument file (such as .ods), which this tool cannot read. Open it in Excel, WPS or LibreOffice, save it as .xlsx and try again.',
  },
  binaryWorkbook: {
    zh: '“{file}”是 Excel 二进制工作簿（.xlsb），本工具读不了。请在 Excel 中打开，另存为 .xlsx 后再试。',
    en: '“{file}” is an Excel binary workbook (.xlsb), which this tool cannot read. Open it in Excel, save it as .xlsx and try again.',
  },
  plainZip: {
    zh: '“{file}”是压缩包，里面没有工作簿（缺少 xl/workbook.xml）。请先解压，再选择其中的 .xlsx 或 .csv 文件。',
    en: '“{file}” is an archive without a workbook in it (no xl/workbook.xml). Unpack it first and choose the .xlsx or .csv file in it.',
  },
  textEncoding: {
    zh: '“{file}”的文字编码无法识别：{encoding} 也读不通。请用 Excel 或记事本打开，另存为“CSV UTF-8”后再试。',
    en: 'The text encoding of “{file}” is not recognised: it is not valid {encoding} either. Open it in Excel or Notepad, save it as “CSV UTF-8” and try again.',
  },
  unclosedQuote: {
    zh: '“{file}”第 {line} 行的双引号没有配对的结束引号，其后的内容无法可靠分列。请补上引号（文字中的引号应写成两个 ""），或重新导出后再试。',
    en: 'The double quote on line {line} of “{file}” is never closed, so that what follows cannot be split into columns reliably. Close it (a quote inside a text is written as two “”), or export the file again.',
  },
  tooManyColumns: {
    zh: '“{file}”第 {line} 行超过 {limit} 列的上限，多半是分隔符判断有误或文件已损坏。请检查该行，或另存为“CSV UTF-8”后再试。',
    en: 'Line {line} of “{file}” has more than {limit} column(s), the limit; most likely the delimiter was guessed wrongly or the file is damaged. Look at that line, or save the file as “CSV UTF-8” and try again.',
  },
  readAsGb18030: {
    zh: '“{file}”不是 UTF-8 编码，已按 GB18030（GBK）读取。如有乱码，请另存为“CSV UTF-8”后再试。',
    en: '“{file}” is not UTF-8 and was read as GB18030 (GBK). If characters look wrong, save it as “CSV UTF-8” and try again.',
  },
  readAsText: {
    zh: '“{file}”的扩展名是 {extension}，内容其实是文本表格，已按 CSV（分隔符：{delimiter}）读取。',
    en: '“{file}” is named {extension}, but its content is a text table; it was read as CSV (delimiter: {delimiter}).',
  },
  readAsWorkbook: {
    zh: '“{file}”的扩展名是 {extension}，内容其实是 .xlsx 工作簿，已按 .xlsx 读取。',
    en: '“{file}” is named {extension}, but its content is an .xlsx workbook; it was read as such.',
  },
});

/** How sentences name a table: the sheet and its file, or the file alone when it is all one table. */
export const placeOf = (file: string, sheet: string): Text =>
  sheet === file
    ? { zh: `“${file}”`, en: `“${file}”` }
    : { zh: `“${file}”的工作表“${sheet}”`, en: `Sheet “${sheet}” of “${file}”` };

/** Bytes as megabytes, for the sentences. */
export const megabytes = (bytes: number): number => Math.round((bytes / 2 ** 20) * 100) / 100;
