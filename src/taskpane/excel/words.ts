import { defineWords } from '../../shared/text/message';

export const SIDE = { zh: 'Excel', en: 'Excel' };

export const words = defineWords('excel', {
  tooOld: {
    zh: '此 Excel 版本过旧（缺少 ExcelApi {version}）。请更新 Office，或改用 Excel 网页版。',
    en: 'This Excel is too old (ExcelApi {version} is missing). Update Office, or use Excel on the web.',
  },
  noSpill: {
    zh: '此 Excel 不支持动态数组：函数的结果只显示在一个单元格。请改为写入数值。',
    en: 'This Excel has no dynamic arrays: a function shows its result in one cell only. Write values instead.',
  },
  noRuntime: {
    zh: '此 Excel 不支持共享运行时：窗格关闭后，函数和提醒即停止。',
    en: 'This Excel has no shared runtime: functions and notices stop when the pane is closed.',
  },
  noMerges: {
    zh: '此 Excel 不能读出合并单元格，有合并单元格的表可能认不出来。',
    en: 'This Excel does not tell merged cells: sheets that have some may not be recognised.',
  },
  noResize: {
    zh: '此 Excel 不能用程序调整表格“{table}”的范围。请更新 Office，或手动拖动表格右下角。',
    en: 'This Excel cannot resize the table “{table}” for a program. Update Office, or drag the corner of the table.',
  },
  editing: {
    zh: '有单元格正在编辑。请按回车键或 Esc 键结束编辑后重试。',
    en: 'A cell is being edited. Finish with Enter or Esc, and try again.',
  },
  locked: {
    zh: '工作表受保护，单元格已锁定。请先撤销工作表保护（审阅 → 撤销工作表保护）。',
    en: 'The sheet is protected and the cells are locked. Take the protection away first (Review → Unprotect Sheet).',
  },
  tooLarge: {
    zh: '一次读写的数据太大，Excel 没有接受。请减少单元格里的文字，或分表处理。',
    en: 'Excel did not take the amount of data in one go. Shorten the texts in cells, or split the sheet.',
  },
  tooWide: {
    zh: '工作表“{sheet}”用到的范围有{count}个单元格，超过能读的{most}个。多半是远处留有内容：按 Ctrl+End 看最后一个单元格，删去多余的行和列后保存，再试一次。',
    en: 'The used range of sheet “{sheet}” has {count} cell(s), more than the {most} that can be read. Something is probably left far away: press Ctrl+End for the last cell, delete the rows and columns that are not needed, save, and try again.',
  },
  failed: {
    zh: 'Excel 没有完成操作（{code}）：{detail}。请重试。',
    en: 'Excel did not finish (code {code}): {detail}. Try again.',
  },
  halfWay: {
    zh: '写到一半没有成功，已写入的部分可以撤销。原因：{detail}',
    en: 'Writing failed half-way; what was written can be undone. The reason: {detail}',
  },
  notRestored: {
    zh: '工作表“{sheet}”第 {from} 至 {to} 行写入失败，也没能恢复原样。请用 Excel 的版本记录核对这几行。',
    en: 'Writing rows {from} to {to} of sheet “{sheet}” failed, and they could not be put back. Compare them in Excel’s version history.',
  },
  noTable: {
    zh: '工作表“{sheet}”没有表格“{table}”。请按工作簿的现状重新计算。',
    en: 'The sheet “{sheet}” has no table “{table}”. Work it out again from the workbook as it is.',
  },
  tableMoved: {
    zh: '工作表“{sheet}”的表格“{table}”应在 {expected}，现在是 {found}。请按工作簿的现状重新计算。',
    en: 'The table “{table}” of the sheet “{sheet}” should be at {expected} and is at {found}. Work it out again from the workbook as it is.',
  },
});
