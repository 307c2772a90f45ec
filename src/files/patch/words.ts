import { defineWords } from '../../shared/text/message';

/** Why a workbook is not changed: what is in the way, at which cell, and what to do. Nothing was written then. */
export const words = defineWords('files.patch', {
  noSheet: {
    zh: '“{file}”中没有工作表“{sheet}”，修改没有写入。请确认文件与修改清单是否对应。',
    en: '“{file}” has no sheet “{sheet}”; nothing was changed. Check that the file and the list of changes belong together.',
  },
  noTable: {
    zh: '“{file}”的工作表“{sheet}”上没有名为“{table}”的表格，修改没有写入。请确认文件与修改清单是否对应。',
    en: 'Sheet “{sheet}” of “{file}” has no table “{table}”; nothing was changed. Check that the file and the list of changes belong together.',
  },
  tableMoved: {
    zh: '表格“{table}”的范围应为 {expected}，现在是 {found}，修改没有写入。请重新读取文件后再试。',
    en: 'Table “{table}” should lie at {expected} but lies at {found}; nothing was changed. Read the file again and try once more.',
  },
  tableTotals: {
    zh: '表格“{table}”带有汇总行（{range}），不能在其下添加行，修改没有写入。请先在“表设计”中取消汇总行。',
    en: 'Table “{table}” has a totals row ({range}), below which no rows can be added; nothing was changed. Switch the totals row off under Table Design first.',
  },
  tableQuery: {
    zh: '工作表“{sheet}”上的表格“{table}”由外部数据查询生成，不能加列，修改没有写入。请把它转换为普通表格后再试。',
    en: 'Table “{table}” on sheet “{sheet}” is filled by a query and cannot get further columns; nothing was changed. Turn it into a plain table first.',
  },
  tableBlocked: {
    zh: '表格“{table}”要扩展到 {range}，但工作表“{sheet}”的单元格 {cell} 已有内容，修改没有写入。请先移开该内容。',
    en: 'Table “{table}” is to grow to {range}, but cell {cell} on sheet “{sheet}” has content; nothing was changed. Move that content away first.',
  },
  tableHeader: {
    zh: '工作表“{sheet}”的单元格 {cell} 是表格“{table}”的列标题，公式按它引用该列，不能改写，修改没有写入。请在 Excel 中改列标题。',
    en: 'Cell {cell} on sheet “{sheet}” is a column heading of table “{table}”, by which formulas refer to the column; nothing was changed. Rename it in Excel.',
  },
  tableName: {
    zh: '表格“{table}”新增的列没有标题，或与已有的列同名（单元格 {cell}：“{found}”），修改没有写入。请换一个列标题。',
    en: 'The new column of table “{table}” has no heading, or that of another column (cell {cell}: “{found}”); nothing was changed. Choose another heading.',
  },
  arrayCell: {
    zh: '工作表“{sheet}”的单元格 {cell} 属于数组公式或溢出区域 {range}，不能单独改写，修改没有写入。请先在 Excel 中处理该公式，或改用其他单元格。',
    en: 'Cell {cell} on sheet “{sheet}” is part of the array formula or spill range {range} and cannot be changed alone; nothing was changed. Deal with that formula in Excel first, or use another cell.',
  },
  richCell: {
    zh: '工作表“{sheet}”的单元格 {cell} 含有动态数组、数据类型或单元格图片，改写后无法还原，修改没有写入。请在 Excel 中处理，或改用其他单元格。',
    en: 'Cell {cell} on sheet “{sheet}” holds a dynamic array, a data type or a picture, which could not be put back; nothing was changed. Deal with it in Excel, or use another cell.',
  },
  mergedCell: {
    zh: '工作表“{sheet}”的单元格 {cell} 在合并单元格 {range} 之内，写入的内容不会显示，修改没有写入。请取消合并，或改写其左上角单元格。',
    en: 'Cell {cell} on sheet “{sheet}” lies inside the merged range {range}, where content would not show; nothing was changed. Unmerge it, or change its top left cell.',
  },
  protectedCell: {
    zh: '工作表“{sheet}”受保护，单元格 {cell} 已锁定，修改没有写入。请先撤销工作表保护，或解除该单元格的锁定。',
    en: 'Sheet “{sheet}” is protected and cell {cell} is locked; nothing was changed. Unprotect the sheet, or unlock the cell, first.',
  },
  signed: {
    zh: '“{file}”带有数字签名，任何修改都会使签名失效，修改没有写入。请在 Excel 中去除签名，或另存为副本后再试。',
    en: '“{file}” is digitally signed and any change would break the signature; nothing was changed. Remove the signature in Excel, or save a copy without it, first.',
  },
  longText: {
    zh: '工作表“{sheet}”的单元格 {cell} 要写入 {length} 个字符，超过单元格的上限 {limit}，修改没有写入。请缩短内容。',
    en: 'Cell {cell} on sheet “{sheet}” would get {length} character(s), more than the {limit} a cell holds; nothing was changed. Shorten the text.',
  },
  badText: {
    zh: '工作表“{sheet}”的单元格 {cell} 要写入的文字含有残缺的字符（不成对的代理码），修改没有写入。请改正该文字。',
    en: 'The text for cell {cell} on sheet “{sheet}” holds half a character (a lone surrogate); nothing was changed. Correct the text.',
  },
  badNumber: {
    zh: '工作表“{sheet}”的单元格 {cell} 要写入的数值不是有限数，修改没有写入。',
    en: 'The number for cell {cell} on sheet “{sheet}” is not finite; nothing was changed.',
  },
  outside: {
    zh: '修改清单中的位置（第 {row} 行，第 {column} 列）超出了工作表“{sheet}”的范围，修改没有写入。',
    en: 'A place in the list of changes (row {row}, column {column}) lies beyond sheet “{sheet}”; nothing was changed.',
  },
  twice: {
    zh: '修改清单两次写到工作表“{sheet}”的单元格 {cell}，修改没有写入。',
    en: 'The list of changes has cell {cell} on sheet “{sheet}” twice; nothing was changed.',
  },
  rowOrder: {
    zh: '“{file}”工作表“{sheet}”中第 {row} 行的次序不对，无法可靠修改。请在 Excel 或 WPS 中打开并另存为 .xlsx 后再试。',
    en: 'Row {row} of sheet “{sheet}” in “{file}” is out of order, so that the sheet cannot be changed reliably. Open the file in Excel or WPS, save it as .xlsx and try again.',
  },
  noStyles: {
    zh: '“{file}”没有编号为 {style} 的单元格格式，无法设置数字格式。请在 Excel 或 WPS 中打开并另存为 .xlsx 后再试。',
    en: '“{file}” has no cell format number {style}, so that no number format can be set. Open it in Excel or WPS, save it as .xlsx and try again.',
  },
  sharedMaster: {
    zh: '“{file}”工作表“{sheet}”的单元格 {cell} 引用了不存在的共享公式，无法可靠修改。请在 Excel 或 WPS 中打开并另存为 .xlsx 后再试。',
    en: 'Cell {cell} on sheet “{sheet}” of “{file}” refers to a shared formula that is not there, so that the sheet cannot be changed reliably. Open the file in Excel or WPS, save it as .xlsx and try again.',
  },
});
