import type { CellContent } from '../../src/shared/workbook/content';
import type { ContentColumn, WorkbookPatch } from '../../src/shared/workbook/patch';
import { contentAt } from '../../src/shared/workbook/read-content';
import type { Book, Sheet } from '../../src/shared/workbook/sheet';
import { cellName } from '../../src/shared/workbook/table';

export const patchOf = (patch: Partial<WorkbookPatch>): WorkbookPatch => ({
  cells: [],
  columns: [],
  tables: [],
  ...patch,
});

export const cellsOf = (contents: readonly CellContent[]): ContentColumn => ({
  length: contents.length,
  at: (i) => contents[i],
});

/** What stands in the cells of a sheet, by address; a formula without what it shows, blanks left out. */
export function contentsOf(sheet: Sheet): Record<string, CellContent> {
  const cells: Record<string, CellContent> = {};
  for (let row = 0; row < sheet.rowCount; row++) {
    for (let column = 0; column < sheet.columnCount; column++) {
      const content = contentAt(sheet, row, column);
      if (content === null || content === '') continue;
      cells[cellName(row, column)] =
        typeof content === 'object' && 'formula' in content ? { formula: content.formula } : content;
    }
  }
  return cells;
}

/** The same of a whole book, by sheet. */
export const contentsByName = (book: Book): Record<string, Record<string, CellContent>> =>
  Object.fromEntries(book.sheets.map((sheet) => [sheet.name, contentsOf(sheet)]));
