import excel, { type Cell, type Worksheet } from 'exceljs';
import type { PlainContent } from '../../src/shared/workbook/content';
import type { MemoryContent, MemorySheetData } from '../../src/shared/workbook/memory-book';
import { widthOf } from '../../src/shared/text/width';

const FONT = { name: 'Microsoft YaHei', size: 10 };
const GREY = { argb: 'FF4B5D67' };
const RULED = { bottom: { style: 'hair' as const, color: { argb: 'FFC5CDD3' } } };
/** Rows of a sheet that are ruled off; a long one would take its time and its room. */
const MOST_RULED = 300;
const [NARROWEST, WIDEST] = [7, 42];

const isError = (content: unknown): content is { readonly error: string } =>
  typeof content === 'object' && content !== null && 'error' in content;

const resultOf = (shows: PlainContent | undefined) =>
  isError(shows) ? { error: shows.error as '#DIV/0!' } : (shows ?? undefined);

/** A cell as it is, whatever it looks like: texts stay texts, dates are serials with a format, results of formulas are kept. */
function put(cell: Cell, content: MemoryContent): void {
  if (content === undefined || content === null || content === '') return;
  if (typeof content !== 'object') cell.value = content;
  else if ('format' in content) {
    put(cell, content.content);
    if (content.format !== 'General') cell.numFmt = content.format;
  } else if ('day' in content) {
    cell.value = content.day;
    cell.numFmt = Number.isInteger(content.day) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm';
  } else if ('formula' in content)
    cell.value = { formula: content.formula, result: resultOf(content.shows), date1904: false };
  else if (isError(content)) cell.value = { error: content.error as '#N/A' };
}

const shownWidth = (content: MemoryContent): number => {
  if (content === undefined || content === null) return 0;
  if (typeof content === 'object' && 'format' in content && typeof content.content === 'string')
    return shownWidth(content.content);
  return typeof content === 'object' ? 11 : widthOf(String(content)) + 2;
};

/** The row of labels: the first with more than two cells. */
const headerOf = ({ rows }: MemorySheetData): number =>
  rows.findIndex((row) => row.filter((cell) => cell !== null).length > 2);

function writeSheet(sheet: Worksheet, data: MemorySheetData): void {
  const { rows, merges = [], hiddenRows = [] } = data;
  const header = headerOf(data);
  rows.forEach((cells, r) => {
    const row = sheet.getRow(r + 1);
    cells.forEach((content, c) => {
      const cell = row.getCell(c + 1);
      put(cell, content);
      if (r > header && rows.length <= MOST_RULED) cell.border = RULED;
    });
    row.font = r === 0 && header > 0 ? { ...FONT, size: 14, bold: true } : FONT;
    if (r !== header) return;
    row.font = { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } };
    row.eachCell((cell) => {
      cell.fill = { type: 'pattern', pattern: 'solid', fgColor: GREY };
      cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
    });
  });
  const columns = Math.max(...rows.map((row) => row.length));
  for (let c = 0; c < columns; c++) {
    const widest = Math.max(...rows.slice(header).map((row) => shownWidth(row[c])));
    sheet.getColumn(c + 1).width = Math.min(WIDEST, Math.max(NARROWEST, widest));
  }
  for (const range of merges) sheet.mergeCells(range);
  for (const row of hiddenRows) sheet.getRow(row + 1).hidden = true;
  sheet.views = [{ state: 'frozen', ySplit: header + 1 }];
}

/** Plain sheets as a workbook that is the same on every machine. */
export async function sampleWorkbook(sheets: readonly MemorySheetData[]): Promise<Uint8Array> {
  const workbook = new excel.Workbook();
  workbook.created = workbook.modified = new Date(Date.UTC(2026, 2, 31));
  workbook.creator = workbook.lastModifiedBy = '大客户助手';
  for (const data of sheets) writeSheet(workbook.addWorksheet(data.name), data);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
