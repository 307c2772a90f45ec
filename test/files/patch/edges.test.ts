import { setTimeout } from 'node:timers/promises';
import { readBook } from '../../../src/files/book';
import { nodeHost } from '../../../src/cli/node-host';
import { CodedColumn, absentColumn } from '../../../src/shared/workbook/coded-column';
import { SHEET_ROWS } from '../../../src/files/limits';
import { patchWorkbook } from '../../../src/files/patch';
import { cellsOf, makeBook, readFirst } from '../samples';
import { partText } from '../entries';
import { cell, FILE, patched } from './support';

const SHEET = 'xl/worksheets/kunden.xml';

it('a sheet with all the rows there are gets a column, and gives it up again', async () => {
  let rows = '';
  for (let row = 1; row <= SHEET_ROWS; row++) rows += `<row r="${row}"><c r="A${row}"><v>${row}</v></c></row>`;
  const now = new CodedColumn(SHEET_ROWS);
  for (let index = 0; index < now.length; index++) now.set(index, index % 2 === 0 ? 'A类' : index);
  const before = makeBook({ rows });
  const added = { sheet: '客户', column: 1, firstRow: 0, was: absentColumn(SHEET_ROWS), now };
  const { bytes, changed, inverse } = await patched(before, { columns: [added] });
  expect(changed).toBe(SHEET_ROWS);
  const table = await readFirst(bytes);
  expect([table.rowCount, table.columnCount]).toEqual([SHEET_ROWS, 2]);
  const last = SHEET_ROWS - 1;
  expect([table.column(0).number(last), table.column(1).number(last), table.column(1).text(last - 1)]).toEqual([
    SHEET_ROWS,
    last,
    'A类',
  ]);
  const back = await patched(bytes, inverse);
  const undone = await readFirst(back.bytes);
  expect([undone.rowCount, undone.columnCount, undone.column(0).number(last)]).toEqual([SHEET_ROWS, 1, SHEET_ROWS]);
}, 60_000);

it('the last cell of a sheet is a cell like any other', async () => {
  const before = makeBook({ rows: '<row r="1048576"><c r="XFD1048576"><v>7</v></c></row>' });
  const { bytes } = await patched(before, { cells: [cell('XFD1048576', 7, 8), cell('A1', null, '一')] });
  const [sheet] = (await readBook(bytes, FILE, nodeHost)).sheets;
  expect([sheet.rowCount, sheet.columnCount]).toEqual([SHEET_ROWS, 16_384]);
  expect([sheet.column(16_383).number(SHEET_ROWS - 1), sheet.column(0).text(0)]).toEqual([8, '一']);
});

it('a place beyond the sheet is refused, and so is a cell that is named twice', async () => {
  const before = makeBook({ rows: '' });
  const beyond = { at: { sheet: '客户', row: SHEET_ROWS, column: 0 }, was: null, now: 1 };
  await expect(patched(before, { cells: [beyond] })).rejects.toMatchObject({ detail: { id: 'files.patch.outside' } });
  const twice = [cell('B2', null, 1), cell('B2', null, 2)];
  await expect(patched(before, { cells: twice })).rejects.toMatchObject({ detail: { id: 'files.patch.twice' } });
});

describe('texts that a cell cannot hold are refused with the cell named', () => {
  const cases: readonly (readonly [text: string, id: string])[] = [
    ['字'.repeat(32_768), 'files.patch.longText'],
    ['\uD83D', 'files.patch.badText'],
  ];
  it.each(cases)('%#', async (text, id) => {
    const before = makeBook({ rows: '' });
    await expect(patched(before, { cells: [cell('C4', null, text)] })).rejects.toMatchObject({
      detail: { id, data: { cell: 'C4' } },
    });
  });
});

it('a sheet without any rows gets its first', async () => {
  const sheet =
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/></worksheet>';
  const { bytes } = await patched(makeBook({ sheet }), { cells: [cell('B2', null, '二')] });
  expect(cellsOf(await readFirst(bytes))).toEqual([
    ['', ''],
    ['', 't:二'],
  ]);
  expect(await partText(bytes, SHEET)).toContain('</sheetData><pageMargins');
});

it('rows that are out of order are refused: the sheet could not be changed reliably', async () => {
  const before = makeBook({ rows: '<row r="3"/><row r="2"/>' });
  await expect(patched(before, { cells: [cell('A9', null, 1)] })).rejects.toMatchObject({
    detail: { id: 'files.patch.rowOrder' },
  });
});

describe('a sink that fails, as a disk that is full', () => {
  /** Numbers that do not deflate, some pieces long. */
  const rows = Array.from({ length: 60_000 }, (_, row) => {
    const value = Math.sin(row + 1) * 1e6;
    return `<row r="${row + 1}"><c r="A${row + 1}"><v>${value}</v></c><c r="B${row + 1}"><v>${value / 7}</v></c></row>`;
  }).join('');
  const book = makeBook({ rows });
  const whole = { cells: [cell('C1', null, 'A类'), cell('C60000', null, 'B类')], columns: [], tables: [] };

  it.each([0, 1, 2, 3, 5])('at its piece %i ends the work with its own reason', async (at) => {
    const full = new Error('no space left');
    let taken = 0;
    const work = patchWorkbook(book, whole, nodeHost, { file: FILE, level: 1 }, async () => {
      // Slower than the deflating, so that a write waits for the sink when it fails.
      await setTimeout(20);
      if (taken++ >= at) throw full;
    });
    await expect(work).rejects.toBe(full);
  });
});
