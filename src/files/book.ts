import type { Book, Sheet } from '../shared/workbook/sheet';
import type { Column } from '../shared/workbook/table';
import type { Host } from './host';
import { type ReadOptions, readTables } from './index';
import { SHEET_COLUMNS } from './limits';
import { nearColumns } from './sheet/near-columns';
import { readDetails } from './sheet/sheet-details';
import { readSheet } from './sheet/sheet-reader';
import type { SheetTable } from './columns/sheet-table';
import { sniff } from './sniff';
import { readTextFormats } from './parts/styles';
import { excelTable, readTableParts } from './sheet/table-part';
import { openParts } from './workbook';

/** The number format of text cells; of all others a book says nothing. */
const TEXT_FORMAT = '@';

/**
 * Reads a workbook whole, as forms and checks need it: values, formulas, merges, Excel's tables, what is hidden. A text
 * table is a book of one plain sheet.
 * @param bytes  the whole file; must not change while the book is in use
 * @throws Problem with the sentence for the user when it cannot be read
 */
export async function readBook(
  bytes: Uint8Array,
  fileName: string,
  host: Host,
  options: ReadOptions = {},
): Promise<Book> {
  if (sniff(bytes, fileName).kind !== 'zip') {
    const { tables } = await readTables(bytes, fileName, host, options);
    return { name: fileName, sheets: [plainSheet(await tables[0].read())], isTextTable: true };
  }
  const parts = await openParts(bytes, host, { file: fileName, limits: options.limits });
  const textFormats =
    parts.stylesPart === undefined ? new Set<number>() : await readTextFormats(parts.pack, parts.stylesPart);
  const sheets: Sheet[] = [];
  for (const { state, context } of parts.sheets) {
    const table = await readSheet(parts.pack, context);
    const details = await readDetails(parts.pack, context, textFormats);
    const tables = await readTableParts(parts.pack, context.part);
    // A formula that was not calculated yet has nothing to show, and is there all the same.
    const formulaRows = [...details.formulas.keys()];
    const formulaColumns = [...details.formulas.values()].flatMap((row) => [...row.keys()]);
    const most = (lines: readonly number[], used: number) => lines.reduce((end, line) => Math.max(end, line + 1), used);
    const plain = plainSheet(table);
    sheets.push({
      ...plain,
      rowCount: most(formulaRows, plain.rowCount),
      columnCount: Math.min(most(formulaColumns, plain.columnCount), SHEET_COLUMNS),
      state,
      tables: tables.map(excelTable),
      isRowHidden: (row) => details.hiddenRows.has(row),
      isColumnHidden: (column) => details.hiddenColumns.some(([first, last]) => column >= first && column <= last),
      formula: (row, column) => details.formulas.get(row)?.get(column),
      format: (row, column) => (details.isTextFormat(row, column) ? TEXT_FORMAT : undefined),
      columnsNear: nearColumns(table, details.formulas),
    });
  }
  return { name: fileName, sheets };
}

function plainSheet(table: SheetTable): Sheet {
  return {
    name: table.name,
    rowCount: table.rowCount,
    columnCount: Math.min(table.columnCount, SHEET_COLUMNS),
    column: (index): Column => table.column(index),
    state: 'visible',
    merges: table.merges,
    columnsNear: nearColumns(table, new Map()),
    tables: [],
    isRowHidden: () => false,
    isColumnHidden: () => false,
    formula: () => undefined,
  };
}
