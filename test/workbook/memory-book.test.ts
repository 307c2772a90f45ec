import * as fc from 'fast-check';
import { ABSENT, type CellContent } from '../../src/shared/workbook/content';
import { memoryBook, type MemoryBook, type MemoryContent } from '../../src/shared/workbook/memory-book';
import type { CellPatch, ColumnPatch, WorkbookPatch } from '../../src/shared/workbook/patch';
import { parseRange } from '../../src/shared/workbook/range';
import { CellKind } from '../../src/shared/workbook/table';

const patchOf = (patch: Partial<WorkbookPatch>): WorkbookPatch => ({ cells: [], columns: [], tables: [], ...patch });
const cellsOf = (contents: readonly CellContent[]) => ({ length: contents.length, at: (i: number) => contents[i] });
const snapshot = (book: MemoryBook) => book.sheets.map((sheet) => sheet.snapshot());

const sample = () =>
  memoryBook('样例', [
    {
      name: '登记',
      rows: [
        ['投诉登记', null, null],
        ['受理编号', '受理日期', '件数'],
        ['TS001', { day: 45721 }, 3],
        ['TS002', { day: 45722.5 }, { formula: 'C3*2', shows: 6 }],
        ['TS003', '待定', { error: '#N/A' }],
        ['TS004', { content: 0.25, format: '0%' }, true],
      ],
      merges: ['A1:C1'],
      tables: [{ name: '表1', range: 'A2:C6' }],
      hiddenRows: [3],
    },
  ]);

test('reads as a sheet does', () => {
  const [sheet] = sample().sheets;
  const kinds = (column: number) => Array.from({ length: 6 }, (_, row) => sheet.column(column).kind(row));
  const [blank, number, text, boolean, date, error] = [
    CellKind.Blank,
    CellKind.Number,
    CellKind.Text,
    CellKind.Boolean,
    CellKind.Date,
    CellKind.Error,
  ];
  expect(kinds(1)).toEqual([blank, text, date, date, text, number]);
  expect(kinds(2)).toEqual([blank, text, number, number, error, boolean]);
  expect([2, 3, 4, 5].map((row) => sheet.column(2).text(row))).toEqual(['3', '6', '#N/A', 'TRUE']);
  expect(sheet.column(1).number(3)).toBe(45722.5);
  expect(sheet.formula(3, 2)).toBe('C3*2');
  expect(sheet.formula(2, 2)).toBeUndefined();
  expect([sheet.rowCount, sheet.columnCount]).toEqual([6, 3]);
  expect([sheet.isRowHidden(3), sheet.isRowHidden(4)]).toEqual([true, false]);
  expect(sheet.column(9).kind(99)).toBe(CellKind.Blank);
});

describe('a patch', () => {
  const at = (row: number, column: number) => ({ sheet: '登记', row, column });

  test.each<[what: string, cell: CellPatch, done: boolean, reason: string]>([
    ['equal value', { at: at(2, 2), was: 3, now: 4 }, true, 'the cell holds 3'],
    ['other value', { at: at(2, 2), was: 5, now: 4 }, false, 'the cell holds 3'],
    ['other kind', { at: at(2, 2), was: '3', now: 4 }, false, 'a text is not a number'],
    [
      'formula, other result',
      { at: at(3, 2), was: { formula: 'C3*2', shows: 0 }, now: 1 },
      true,
      'what it shows is no matter',
    ],
    ['value of a formula', { at: at(3, 2), was: 6, now: 1 }, false, 'a formula is not its value'],
    ['blank beyond the sheet', { at: at(9, 7), was: null, now: 'x' }, true, 'nothing stands there'],
    ['empty text for blank', { at: at(0, 1), was: '', now: 'x' }, true, 'both are blanks'],
    ['error', { at: at(4, 2), was: { error: '#N/A' }, now: 1 }, true, 'the same error'],
  ])('%s', (_, cell, done) => {
    const book = sample();
    const before = book.sheet('登记').content(cell.at.row, cell.at.column);
    const { changed, skipped, inverse } = book.applyPatch(patchOf({ cells: [cell] }));
    expect(changed).toBe(done ? 1 : 0);
    expect(book.sheet('登记').content(cell.at.row, cell.at.column)).toEqual(done ? cell.now : before);
    expect(skipped).toEqual(done ? [] : [{ at: cell.at, expected: cell.was, found: before }]);
    expect(inverse.cells).toHaveLength(done ? 1 : 0);
  });

  test('gives a format only to cells that have the one it names', () => {
    const book = sample();
    const format = { from: 'General', to: 'yyyy-mm-dd' };
    book.applyPatch(
      patchOf({
        cells: [
          { at: at(2, 2), was: 3, now: 45000, format },
          { at: at(5, 1), was: 0.25, now: 45000, format },
        ],
      }),
    );
    expect([book.sheet('登记').format(2, 2), book.sheet('登记').format(5, 1)]).toEqual(['yyyy-mm-dd', '0%']);
  });

  test('resizes a table while it has the range that is expected, and changes nothing otherwise', () => {
    const book = sample();
    const grow = { sheet: '登记', table: '表1', was: 'A2:C6', now: 'A2:D8' };
    const applied = book.applyPatch(patchOf({ tables: [grow] }));
    expect(book.sheet('登记').tables[0].area).toEqual(parseRange('A2:D8'));
    expect(applied.inverse.tables).toEqual([{ ...grow, was: 'A2:D8', now: 'A2:C6' }]);
    const before = snapshot(book);
    const cells = [{ at: at(2, 2), was: 3, now: 4 }];
    expect(() => book.applyPatch(patchOf({ cells, tables: [grow] }))).toThrow('A2:C6 and is at A2:D8');
    expect(() => book.applyPatch(patchOf({ tables: [{ ...grow, table: '表2' }] }))).toThrow('表2');
    expect(snapshot(book)).toEqual(before);
  });

  test('removes a cell, its format too, where it puts none; the inverse brings both back', () => {
    const book = sample();
    const before = snapshot(book);
    const { inverse } = book.applyPatch(patchOf({ cells: [{ at: at(5, 1), was: 0.25, now: ABSENT }] }));
    expect([book.sheet('登记').content(5, 1), book.sheet('登记').format(5, 1)]).toEqual([null, 'General']);
    book.applyPatch(inverse);
    expect(snapshot(book)).toEqual(before);
  });

  test('of a column leaves cells alone that are blank before and after', () => {
    const book = sample();
    const format = { from: 'General', to: '0.00' };
    const column = {
      sheet: '登记',
      column: 2,
      firstRow: 0,
      was: cellsOf([null, '件数']),
      now: cellsOf([null, '件']),
      format,
    };
    const { skipped, changed } = book.applyPatch(patchOf({ columns: [column] }));
    expect([skipped, changed]).toEqual([[], 1]);
    expect([0, 1].map((row) => book.sheet('登记').format(row, 2))).toEqual(['General', '0.00']);
  });

  test('for a sheet that is not there changes nothing and says which there are', () => {
    const book = sample();
    const before = snapshot(book);
    const cells: CellPatch[] = [
      { at: at(2, 2), was: 3, now: 4 },
      { at: { sheet: '处理', row: 0, column: 0 }, was: null, now: 1 },
    ];
    expect(() => book.applyPatch(patchOf({ cells }))).toThrow(/“处理”.*登记/);
    expect(snapshot(book)).toEqual(before);
  });

  test('that names a cell twice is a fault of the program', () => {
    const cells = [{ at: at(2, 2), was: 3, now: 4 }];
    const columns = [{ sheet: '登记', column: 2, firstRow: 1, was: cellsOf(['件数', 3]), now: cellsOf(['件数', 5]) }];
    expect(() => sample().applyPatch(patchOf({ cells, columns }))).toThrow('C3 twice');
  });
});

describe('laws', () => {
  const plain: fc.Arbitrary<CellContent> = fc.oneof(
    fc.constant(null),
    fc.constantFrom('', 'A', 'B'),
    fc.integer({ min: 0, max: 2 }),
    fc.boolean(),
    fc.constant({ error: '#N/A' }),
    fc.constantFrom({ formula: 'A1' }, { formula: 'A1', shows: 1 }),
  );
  const cell: fc.Arbitrary<MemoryContent> = fc.oneof(
    plain,
    fc.record({ content: plain, format: fc.constantFrom('0%', 'yyyy-mm-dd') }),
  );
  const format = fc.option(
    fc.record({ from: fc.constantFrom('General', '0%'), to: fc.constantFrom('yyyy-mm-dd', '0.00') }),
    { nil: undefined },
  );
  const rows = fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 6 });
  const cells = fc.uniqueArray(
    fc.record({
      at: fc.record({ sheet: fc.constant('S'), row: fc.nat(7), column: fc.nat(2) }),
      was: plain,
      now: plain,
      format,
    }),
    { selector: ({ at }) => `${at.row} ${at.column}` },
  );
  const columns: fc.Arbitrary<ColumnPatch[]> = fc
    .tuple(fc.array(fc.tuple(plain, plain), { maxLength: 8 }), format, fc.boolean())
    .map(([pairs, change, widens]) => [
      {
        sheet: 'S',
        column: 3,
        firstRow: 1,
        was: cellsOf(pairs.map(([was]) => was)),
        now: cellsOf(pairs.map(([, now]) => now)),
        ...(change && { format: change }),
        ...(widens && { width: { was: null, now: 12 } }),
      },
    ]);

  test('the inverse brings back what was there, whatever was left alone', () => {
    fc.assert(
      fc.property(rows, cells, columns, (given, cellPatches, columnPatches) => {
        const book = memoryBook('B', [{ name: 'S', rows: given, tables: [{ name: 'T', range: 'A1:D4' }] }]);
        const before = snapshot(book);
        const tables = [{ sheet: 'S', table: 'T', was: 'A1:D4', now: 'A1:E9' }];
        const done = book.applyPatch({ cells: cellPatches, columns: columnPatches, tables });
        const undone = book.applyPatch(done.inverse);
        expect(undone.skipped).toEqual([]);
        expect(undone.changed).toBe(done.changed);
        expect(snapshot(book)).toEqual(before);
      }),
    );
  });

  test('inserting rows and deleting them again is nothing, for cells, tables and merges', () => {
    fc.assert(
      fc.property(rows, fc.nat(7), fc.integer({ min: 1, max: 3 }), (given, at, count) => {
        const book = memoryBook('B', [
          { name: 'S', rows: given, tables: [{ name: 'T', range: 'A2:D5' }], merges: ['A1:D1', 'B3:B4'] },
        ]);
        const before = snapshot(book);
        book.sheet('S').insertRows(at, count);
        book.sheet('S').deleteRows(at, count);
        expect(snapshot(book)).toEqual(before);
      }),
    );
  });
});

test('rows come in and go out as in Excel: what lies below moves, a table grows only from within', () => {
  const book = sample();
  const sheet = book.sheet('登记');
  sheet.insertRows(1, 2);
  expect([sheet.tables[0].area.top, sheet.tables[0].area.bottom]).toEqual([3, 7]);
  sheet.insertRows(5, 1);
  expect([sheet.tables[0].area.top, sheet.tables[0].area.bottom]).toEqual([3, 8]);
  expect(sheet.merges).toEqual([parseRange('A1:C1')]);
  sheet.deleteRows(0, 1);
  expect(sheet.merges).toEqual([]);
  expect(sheet.column(0).text(2)).toBe('受理编号');
});

test('sorts as Excel does: numbers, texts, truth values, errors; blanks last either way; equal rows keep their order', () => {
  const keys: CellContent[] = ['b', 2, null, true, 'a', { error: '#N/A' }, 1, 2];
  const sorted = (descending: boolean) => {
    const book = memoryBook('B', [{ name: 'S', rows: keys.map((key, i) => [key, `r${i}`]) }]);
    book.sheet('S').sortRows({ top: 0, left: 0, bottom: 7, right: 1 }, 0, descending);
    return Array.from({ length: 8 }, (_, row) => book.sheet('S').content(row, 1));
  };
  expect(sorted(false)).toEqual(['r6', 'r1', 'r7', 'r4', 'r0', 'r3', 'r5', 'r2']);
  expect(sorted(true)).toEqual(['r5', 'r3', 'r0', 'r4', 'r1', 'r7', 'r6', 'r2']);
});

test('a column dragged within an area leaves what is above where it was', () => {
  const book = sample();
  const sheet = book.sheet('登记');
  sheet.moveColumn(sheet.tables[0].area, 0, 2);
  expect([0, 1, 2].map((column) => sheet.content(1, column))).toEqual(['受理日期', '件数', '受理编号']);
  expect(sheet.content(0, 0)).toBe('投诉登记');
  expect(sheet.format(2, 0)).toBe('yyyy-mm-dd');
});
