import { excelPort, type ExcelPortChoices } from '../../../src/taskpane/excel/excel-port';
import { memoryBook, type MemorySheetData } from '../../../src/shared/workbook/memory-book';
import { fillBook } from '../../excel-host/from-memory';
import { type ExcelForTests, openExcel } from '../../excel-host/node';
import { inputOf } from '../../../src/taskpane/excel/content';
import { cellName } from '../../../src/shared/workbook/table';
import type { Opened } from '../../port/contract';

export interface OpenedExcel extends Opened {
  readonly excel: ExcelForTests;
}

/** A workbook of these sheets in Excel for tests, behind its port. */
export function openWorkbook(
  sheets: readonly MemorySheetData[],
  choices: ExcelPortChoices = {},
  options: Parameters<typeof openExcel>[0] = {},
): OpenedExcel {
  const excel = openExcel({ name: '样例.xlsx', ...options });
  fillBook(excel.host.book, memoryBook('样例.xlsx', sheets).sheets);
  return {
    excel,
    port: excelPort(excel, choices),
    async type({ sheet, row, column }, content) {
      excel.host.user.type(sheet, cellName(row, column), [[inputOf(content, false)]]);
      await excel.host.settled();
    },
  };
}
