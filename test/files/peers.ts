import ExcelJS from 'exceljs';
import { CellKind, cellName, type Table } from '../../src/shared/workbook/table';
import { readTables } from '../../src/files/index';
import { nodeHost } from '../../src/cli/node-host';
import { inMilliseconds, type SheetCells } from './office';
import type { Fixture } from './workbooks/fixture';

const DAY_MS = 86_400_000;

/** Shown where exceljs knows a formula but has lost its result, which it does to 0, FALSE and empty texts. */
const LOST = '(lost)';

/** A value of exceljs in the notation of {@link SheetCells}; a blank and an empty text are ''. */
function exceljsCell(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined || value === '') return '';
  if (value instanceof Date) return `d:${inMilliseconds(value.getTime() / DAY_MS + 25_569)}`;
  if (typeof value === 'number') return `n:${value}`;
  if (typeof value === 'string') return `t:${value}`;
  if (typeof value === 'boolean') return `b:${value ? 'TRUE' : 'FALSE'}`;
  if ('richText' in value) return exceljsCell(value.richText.map(({ text }) => text).join(''));
  if ('error' in value) return `e:${value.error}`;
  if ('hyperlink' in value) return exceljsCell(value.text);
  return value.result === undefined ? LOST : exceljsCell(value.result);
}

/** The cells of a workbook as exceljs reads them in memory. Cells that a merge hides are left out: it fills them. */
export async function exceljsCells({ bytes }: Fixture): Promise<SheetCells> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return new Map(
    book.worksheets.map((sheet) => {
      const cells = new Map<string, string>();
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          const shown = cell.master === cell ? exceljsCell(cell.value) : '';
          if (shown !== '') cells.set(cell.address, shown);
        }),
      );
      return [sheet.name, cells];
    }),
  );
}

function ownCell(table: Table, row: number, column: number): string {
  const cells = table.column(column);
  const text = cells.text(row);
  switch (cells.kind(row)) {
    case CellKind.Blank:
      return '';
    case CellKind.Text:
      return text === '' ? '' : `t:${text}`;
    case CellKind.Number:
      return `n:${cells.number(row)}`;
    case CellKind.Boolean:
      return `b:${text}`;
    case CellKind.Date:
      return `d:${inMilliseconds(cells.number(row))}`;
    case CellKind.Error:
      return `e:${text}`;
  }
}

/** The cells of a workbook as our own reader reads them. */
export async function ownCells({ file, bytes }: Fixture): Promise<SheetCells> {
  const { tables } = await readTables(bytes, file, nodeHost);
  const sheets = new Map<string, Map<string, string>>();
  for (const each of tables) {
    const table = await each.read();
    const cells = new Map<string, string>();
    for (let row = 0; row < table.rowCount; row++) {
      for (let column = 0; column < table.columnCount; column++) {
        const shown = ownCell(table, row, column);
        if (shown !== '') cells.set(cellName(row, column), shown);
      }
    }
    sheets.set(each.name, cells);
  }
  return sheets;
}

/** Whether two readers see the same in a cell. */
function isSame(mine: string, theirs: string, sameNumber: (mine: number, theirs: number) => boolean): boolean {
  if (theirs === LOST) return ['', 'n:0', 'b:FALSE'].includes(mine);
  const bothNumbers = mine.startsWith('n:') && theirs.startsWith('n:');
  return mine === theirs || (bothNumbers && sameNumber(Number(mine.slice(2)), Number(theirs.slice(2))));
}

/** The cells that two readers see differently, as `sheet!A1: mine | theirs`, and the sheets that only one of them sees. */
export function differences(mine: SheetCells, theirs: SheetCells, sameNumber = Object.is): string[] {
  return [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((sheet) => {
    const [one, other] = [mine.get(sheet), theirs.get(sheet)];
    if (one === undefined || other === undefined) return [`${sheet}: only ${one ? 'mine' : 'theirs'}`];
    return [...new Set([...one.keys(), ...other.keys()])]
      .map((at) => [at, one.get(at) ?? '', other.get(at) ?? ''])
      .filter(([, left, right]) => !isSame(left, right, sameNumber))
      .map(([at, left, right]) => `${sheet}!${at}: ${left} | ${right}`);
  });
}
