import { listed } from '../text/list';
import { defineWords, Problem } from '../text/message';
import { applyTo } from './apply-patch';
import { MemorySheet, type MemorySheetData } from './memory-sheet';
import type { Applied, WorkbookPatch } from './patch';
import type { Book } from './sheet';

export type { MemoryContent, MemorySheet, MemorySheetData } from './memory-sheet';

const words = defineWords('memory-book', {
  noSheet: {
    zh: '修改清单要改工作表“{sheet}”，但工作簿“{book}”里没有它（有：{sheets}）。请确认修改清单属于这个工作簿。',
    en: 'The patch changes the sheet “{sheet}”, which the workbook “{book}” does not have (it has {sheets}). Make sure that the patch belongs to this workbook.',
  },
});

/** A workbook in memory: a {@link Book} whose sheets can be changed, and the reference for what applying a patch means. */
export interface MemoryBook extends Book {
  readonly sheets: readonly MemorySheet[];
  /**
   * The sheet of that name.
   * @throws Problem
   */
  sheet(name: string): MemorySheet;
  /** Adds a sheet behind the others; one of that name must not be there. */
  addSheet(data: MemorySheetData): MemorySheet;
  /** Removes the sheet of that name. */
  removeSheet(name: string): void;
  /**
   * Applies a patch.
   *
   * - A cell is touched only while it holds `was` (see `sameContent`); any other is left alone, its format too, and listed.
   * - In a stretch of a column nothing is done where `was` and `now` are both blank.
   * - A format changes only from the one that the patch names; a cell with another one keeps it. An absent cell has none.
   * - A width changes only from the one that the patch names. What cells look like beyond their number format (`like`) is not kept here.
   *
   * The inverse touches exactly what was changed and brings back exactly what stood there. A patch names a cell once.
   * @throws Problem where a sheet or a table is not there, or a table has another range; nothing has changed then
   */
  applyPatch(patch: WorkbookPatch): Applied;
}

/** A workbook made from plain data, for tests and for trying a patch out. */
export function memoryBook(name: string, data: readonly MemorySheetData[]): MemoryBook {
  const sheets = data.map((sheet) => new MemorySheet(sheet));
  const sheet = (wanted: string): MemorySheet => {
    const found = sheets.find((one) => one.name === wanted);
    if (found === undefined)
      throw new Problem(words.noSheet({ sheet: wanted, book: name, sheets: listed(sheets.map((one) => one.name)) }));
    return found;
  };
  return {
    name,
    sheets,
    sheet,
    addSheet(added) {
      if (sheets.some((one) => one.name === added.name)) throw new Error(`sheet added twice: ${added.name}`);
      sheets.push(new MemorySheet(added));
      return sheet(added.name);
    },
    removeSheet: (gone) => void sheets.splice(sheets.indexOf(sheet(gone)), 1),
    applyPatch: (patch) => applyTo(sheet, patch),
  };
}
