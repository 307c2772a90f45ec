import type { MemorySheet } from '../../src/shared/workbook/memory-sheet';
import { isFormula } from '../../src/shared/workbook/content';
import type { HostBook } from './workbook/book';
import type { CellScalar } from './workbook/cell';
import type { HostSheet } from './workbook/sheet';
import { DEFAULT_LOOK } from './workbook/look';

const STATES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** Puts sheets in memory on a workbook of the host, with contents, formats, merges, tables, and what is hidden. */
export function fillBook(book: HostBook, sheets: readonly MemorySheet[]): void {
  for (const from of sheets) {
    const sheet = book.addSheet(from.name);
    const { rows, merges, tables, hiddenColumns } = from.snapshot();
    rows.forEach(({ cells, hidden }, row) => {
      cells.forEach(([content, format], column) => {
        const shows = isFormula(content) ? (content.shows ?? 0) : content;
        const formula = isFormula(content) ? `=${content.formula}` : undefined;
        sheet.put(row, column, { value: (shows ?? '') as CellScalar, formula, format, look: DEFAULT_LOOK });
      });
      if (hidden) sheet.line('rows', row).hidden = true;
    });
    for (const column of hiddenColumns) sheet.line('columns', column).hidden = true;
    sheet.merges = [...merges];
    for (const { name, area, headerRows, totalsRows } of tables)
      addTable(book, sheet, name, area, headerRows > 0, totalsRows > 0);
  }
  sheets.forEach(({ state }, i) => (book.sheets[i].visibility = STATES[state]));
}

const addTable = (
  book: HostBook,
  sheet: HostSheet,
  name: string,
  area: HostSheet['merges'][number],
  showHeaders: boolean,
  showTotals: boolean,
): void =>
  void sheet.tables.push({
    id: book.nextId(),
    name,
    area,
    showHeaders,
    showTotals,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
  });
