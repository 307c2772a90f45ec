import { inFileName } from '../taskpane/view/file-name';
import type { Book } from './book';

export interface SavedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many formulas were written as their results. */
  readonly formulas: number;
}

/** A sheet's name as Excel takes it. */
const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+|'+$/g, '')
    .slice(0, 31) || 'Sheet';

/** A name for the new file that no operating system refuses. */
export const fileName = (name: string, date: Date): string => {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}`;
  return `${inFileName(name)}-${day}.xlsx`;
};

/** Writes a new workbook: values and results, number formats, widths, merged cells. Never a formula. */
export async function saveFile(book: Book): Promise<SavedFile> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  let formulas = 0;
  for (const sheet of book.sheets) {
    const frozen = sheet.frozenRows ?? 0;
    const made = workbook.addWorksheet(sheetName(sheet.name), {
      views: frozen > 0 ? [{ state: 'frozen', ySplit: frozen }] : [],
    });
    sheet.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell === undefined) return;
        if (cell.formula !== undefined) formulas++;
        if (cell.value === null || cell.value === '') return;
        const target = made.getCell(r + 1, c + 1);
        const { value } = cell;
        // The format knows the old errors only; a newer one is kept as its name.
        const error = typeof value === 'object' ? value.error : String(value);
        target.value = /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/.test(error)
          ? { error: error as '#N/A' }
          : typeof value === 'object'
            ? error
            : value;
        if (cell.format !== undefined) target.numFmt = cell.format;
      });
    });
    sheet.widths?.forEach((width, i) => (made.getColumn(i + 1).width = width));
    for (const { top, left, bottom, right } of sheet.merges ?? [])
      made.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
  }
  return { bytes: new Uint8Array(await workbook.xlsx.writeBuffer()), formulas };
}
