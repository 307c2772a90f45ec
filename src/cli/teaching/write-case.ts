import type { Worksheet } from 'exceljs';
import { PRODUCT } from '../../shared/forms/mark';
import type { Lang } from '../../shared/text/lang';
import type { MemorySheetData } from '../../shared/workbook/memory-book';
import { widthOf } from '../../shared/text/width';
import type { Case } from '../../teaching/case';
import { caseSheets } from '../../teaching/sheets';
import { BOX, colour, fill, font, size } from '../forms/pens';

const TASK_WIDTH = 96;
/** How much of a line is filled before it breaks, on any machine. */
const FILLED = 0.8;
const [NARROWEST, WIDEST] = [10, 60];
/** Room for an answer, and for a reason behind it. */
const [ANSWER_WIDTH, REASON_WIDTH] = [18, 50];

/** A line of text, in points. */
const LINE = 18;

/** Handed out on paper: as wide as the page, upright, as many pages as there are. */
const PRINTED = { paperSize: 9, orientation: 'portrait', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

function addTask(sheet: Worksheet, { rows }: MemorySheetData): void {
  sheet.getColumn(1).width = TASK_WIDTH;
  rows.forEach(([content], r) => {
    const cell = sheet.getCell(r + 1, 1);
    cell.value = String(content);
    cell.alignment = { wrapText: true, vertical: 'top' };
    const isLast = r === rows.length - 1;
    cell.font =
      r === 0
        ? font(size.title, colour.ink, true)
        : font(isLast ? size.small : size.body, isLast ? colour.quiet : colour.ink);
    sheet.getRow(r + 1).height =
      LINE * Math.ceil(widthOf(String(content)) / (TASK_WIDTH * FILLED)) + (r === 0 ? LINE / 2 : 0);
  });
}

function addTable(sheet: Worksheet, { rows }: MemorySheetData, blanksFrom: number): void {
  const [head] = rows;
  rows.forEach((cells, r) =>
    cells.forEach((content, c) => {
      const cell = sheet.getCell(r + 1, c + 1);
      if (typeof content === 'string' || typeof content === 'number') cell.value = content;
      if (typeof content === 'string' && r > 0) cell.numFmt = '@';
      cell.border = BOX;
      cell.alignment = { wrapText: true, vertical: 'middle' };
      cell.font = r === 0 ? font(size.header, 'FFFFFF', true) : font(size.body, colour.ink);
      if (r === 0) cell.fill = fill(colour.typed);
    }),
  );
  head.forEach((_, c) => {
    const widest = Math.max(...rows.map((row) => widthOf(String(row[c] ?? '')))) + 2;
    const room = c < blanksFrom ? widest : c === blanksFrom ? ANSWER_WIDTH : REASON_WIDTH;
    sheet.getColumn(c + 1).width = Math.min(WIDEST, Math.max(NARROWEST, room));
  });
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
}

/** A case as a workbook, the same on every machine. */
export async function caseWorkbook(one: Case, lang: Lang): Promise<Uint8Array> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  workbook.created = workbook.modified = new Date(Date.UTC(2026, 2, 31));
  workbook.creator = workbook.lastModifiedBy = PRODUCT[lang];
  const [task, data, answers] = caseSheets(one, lang);
  const addSheet = (name: string) => workbook.addWorksheet(name, { pageSetup: PRINTED });
  addTask(addSheet(task.name), task);
  addTable(addSheet(data.name), data, Infinity);
  // The number and the question stand before the blanks.
  addTable(addSheet(answers.name), answers, 2);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
