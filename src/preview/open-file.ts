import { readTables, type SheetTable } from '../files';
import { Problem, type Message } from '../shared/text/message';
import { CellKind } from '../shared/workbook/table';
import { widthOf } from '../shared/text/width';
import type { Book, BookCell, BookSheet } from './book';
import { browserHost } from './browser-host';
import { words } from './words';

/** What a grid in a page holds without trouble. */
const MOST_CELLS = 500_000;

/** Column widths, in characters. */
const WIDTH = { least: 8, most: 40, header: 14 };
/** Rows that widths are measured by. */
const MEASURED = 200;

export interface OpenedFile {
  readonly book: Book;
  readonly notes: readonly Message[];
}

const isTime = (serial: number): boolean => serial < 1;

function dateFormat(serial: number): string {
  if (isTime(serial)) return 'hh:mm';
  return Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm';
}

function cellAt(table: SheetTable, row: number, column: number): BookCell | undefined {
  const cells = table.column(column);
  switch (cells.kind(row)) {
    case CellKind.Blank:
      return undefined;
    case CellKind.Number:
      return { value: cells.number(row) };
    case CellKind.Boolean:
      return { value: cells.number(row) !== 0 };
    case CellKind.Date:
      return { value: cells.number(row), format: dateFormat(cells.number(row)) };
    case CellKind.Text:
    case CellKind.Error:
      return { value: cells.text(row) };
  }
}

function widthsOf(rows: BookSheet['rows'], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => {
    let width: number = WIDTH.least;
    // Titles reach over their neighbours; only rows with company measure.
    for (const row of rows.slice(0, MEASURED)) {
      const cell = row[column];
      if (cell === undefined || row.filter((one) => one !== undefined).length < 2) continue;
      width = Math.max(width, cell.format === undefined ? widthOf(String(cell.value)) + 2 : 12);
    }
    return Math.min(WIDTH.most, width);
  });
}

function sheetOf(name: string, table: SheetTable): BookSheet {
  const rows = Array.from({ length: table.rowCount }, (_, row) =>
    Array.from({ length: table.columnCount }, (_, column) => cellAt(table, row, column)),
  );
  return { name, rows, widths: widthsOf(rows, table.columnCount), merges: table.merges };
}

const nameOf = (file: string): string => file.replace(/\.[^.]*$/, '');

/**
 * Reads a file of the user as a workbook for the grid: values, dates, merged cells.
 * @throws Problem with the sentence for the user
 */
export async function openFile(bytes: Uint8Array, file: string): Promise<OpenedFile> {
  const { tables, notes } = await readTables(bytes, file, browserHost);
  const visible = tables.filter(({ state }) => state === 'visible');
  const hidden = tables.length - visible.length;
  const sheets: BookSheet[] = [];
  let cells = 0;
  for (const ref of visible) {
    const table = await ref.read();
    cells += table.rowCount * table.columnCount;
    if (cells > MOST_CELLS) throw new Problem(words.tooLarge({ file, sheet: ref.name, cells, most: MOST_CELLS }));
    sheets.push(sheetOf(ref.name === file ? nameOf(file) : ref.name, table));
  }
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return {
    book: { name: nameOf(file), sheets },
    notes: [
      words.opened({ file, sheets: sheets.length, rows }),
      ...notes,
      ...(hidden > 0 ? [words.hiddenSheets({ count: hidden })] : []),
    ],
  };
}
