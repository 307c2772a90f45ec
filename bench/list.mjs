import { mkdir, rename, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import ExcelJS from 'exceljs';
import { generator, HEADINGS, incomes } from './data.mjs';

export const folder = fileURLToPath(new URL('out/', import.meta.url));
/** 年收入目标, from 0. */
export const VALUE = 2;

/** A list as a spreadsheet program saves it: shared strings, dates with a format. Written once. */
export async function listOf(count) {
  const file = `${folder}list-${count}.xlsx`;
  await mkdir(folder, { recursive: true });
  if ((await stat(file).catch(() => undefined)) !== undefined) return file;
  const random = generator(9);
  const values = incomes(count);
  const day = (from) => new Date(Date.UTC(2020, 0, 1 + from + Math.floor(random() * 1000)));
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({
    filename: `${file}.part`,
    useSharedStrings: true,
    useStyles: true,
  });
  const sheet = writer.addWorksheet('客户');
  sheet.getColumn(5).numFmt = 'yyyy-mm-dd';
  sheet.getColumn(6).numFmt = 'yyyy-mm-dd';
  sheet.addRow(HEADINGS).commit();
  for (let row = 0; row < count; row++) {
    sheet
      .addRow([
        `KH${String(row + 1).padStart(8, '0')}`,
        `${['华东', '华南', '华北', '西部'][row % 4]}速运客户${Math.floor(random() * 1e6)}有限公司`,
        Number.isNaN(values[row]) ? null : values[row],
        Math.floor(random() * 5000),
        day(0),
        day(1000),
        Math.floor(random() * 300) / 10,
        Math.floor(random() * 101),
        `区域${Math.floor(random() * 40)}`,
      ])
      .commit();
  }
  await writer.commit();
  await rename(`${file}.part`, file);
  return file;
}
