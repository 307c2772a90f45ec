import { Workbook } from 'exceljs';
import { nodeHost } from '../../src/cli/node-host';
import { filePort } from '../../src/files/port';
import { cellValue } from '../../src/cli/forms/cells';
import { sheetDrawer } from '../../src/cli/forms/write-kit';
import { Problem } from '../../src/shared/text/message';
import { MemorySheet, type MemorySheetData } from '../../src/shared/workbook/memory-sheet';
import { cellName } from '../../src/shared/workbook/table';
import { patchOf } from './contents';
import { portContract } from './contract';

/** A workbook as another program writes it. */
async function bytesOf(sheets: readonly MemorySheetData[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const data of sheets) {
    const sheet = new MemorySheet(data);
    const made = workbook.addWorksheet(sheet.name, { state: sheet.state });
    for (const { name, area } of sheet.tables) {
      const columns = Array.from({ length: area.right - area.left + 1 }, (_, i) => ({
        name: sheet.column(area.left + i).text(area.top),
      }));
      const rows = Array.from({ length: area.bottom - area.top }, () => columns.map(() => null));
      made.addTable({ name, ref: cellName(area.top, area.left), columns, rows });
    }
    for (let row = 0; row < sheet.rowCount; row++) {
      for (let column = 0; column < sheet.columnCount; column++) {
        const content = sheet.content(row, column);
        if (content === null) continue;
        const cell = made.getCell(row + 1, column + 1);
        cell.value = cellValue(content);
        if (sheet.format(row, column) !== 'General') cell.numFmt = sheet.format(row, column);
      }
      if (sheet.isRowHidden(row)) made.getRow(row + 1).hidden = true;
    }
    for (const { top, left, bottom, right } of sheet.merges) made.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

portContract(
  'a file',
  async (sheets) => ({ port: filePort(await bytesOf(sheets), '样例.xlsx', nodeHost, { drawer: sheetDrawer }) }),
  ['sheets', 'forms'],
);
portContract(
  'a file that nobody draws for',
  async (sheets) => ({ port: filePort(await bytesOf(sheets), '样例.xlsx', nodeHost) }),
  [],
);

test('a text table is read, and refuses to be written', async () => {
  const port = filePort(new TextEncoder().encode('单位,件\n甲,5\n'), '样例.csv', nodeHost);
  expect((await port.read()).sheets[0].column(1).text(1)).toBe('5');
  const written = port.apply(patchOf({ cells: [{ at: { sheet: '样例.csv', row: 1, column: 1 }, was: '5', now: 6 }] }));
  await expect(written).rejects.toBeInstanceOf(Problem);
});
