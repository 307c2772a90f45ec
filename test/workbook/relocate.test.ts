import * as fc from 'fast-check';
import { say } from '../../src/shared/text/message';
import type { CellContent } from '../../src/shared/workbook/content';
import { memoryBook, type MemoryBook, type MemorySheetData } from '../../src/shared/workbook/memory-book';
import type { Anchor, CellPatch, TablePatch } from '../../src/shared/workbook/patch';
import { type AnchorTable, relocate } from '../../src/shared/workbook/relocate';

/** Every sheet as one table with its labels in the first row that has any; what stands under 备注 tells equal rows apart. */
const tablesOf = (book: MemoryBook): AnchorTable[] =>
  book.sheets.flatMap((sheet) => {
    const text = (row: number, column: number) => sheet.column(column).text(row);
    const all = (count: number) => Array.from({ length: count }, (_, i) => i);
    const header = all(sheet.rowCount).find((row) => all(sheet.columnCount).some((column) => text(row, column) !== ''));
    if (header === undefined) return [];
    const column = (label: string) => {
      const found = all(sheet.columnCount).find((one) => text(header, one) === label);
      return found === undefined ? undefined : found;
    };
    const data = all(sheet.rowCount).filter(
      (row) => row > header && all(sheet.columnCount).some((one) => text(row, one) !== ''),
    );
    return [
      {
        sheet: sheet.name,
        place: (label, row) => (column(label) === undefined ? undefined : { row, column: column(label)! }),
        rows: (label, key) => data.filter((row) => column(label) !== undefined && text(row, column(label)!) === key),
        print: (row) => text(row, column('备注') ?? 0),
      },
    ];
  });

const LIST: MemorySheetData = {
  name: '名单',
  rows: [
    ['编号', '级别', '备注'],
    ['K1', null, '甲'],
    ['K2', 'B', '乙'],
    ['K2', null, '丙'],
    ['K3', null, '丁'],
  ],
  tables: [{ name: '表', range: 'A1:C6' }],
};

const anchor = (text: string, nth = 0, print?: string): Anchor => ({
  label: '级别',
  key: { label: '编号', text, nth, ...(print !== undefined && { print }) },
});

const cell = (row: number, now: CellContent, named?: Anchor, was: CellContent = null): CellPatch => ({
  at: { sheet: '名单', row, column: 1 },
  ...(named && { anchor: named }),
  was,
  now,
});

/** Where the cells of a patch are found again, and what is lost. */
function again(book: MemoryBook, cells: readonly CellPatch[], tables: readonly TablePatch[] = []) {
  const { patch, lost } = relocate({ cells, columns: [], tables }, book, tablesOf(book));
  return {
    cells: patch.cells.map(({ at: { row, column } }) => [row, column]),
    tables: patch.tables.map(({ was, now }) => [was, now]),
    lost: lost.map(({ at, why }) => [at.row, why.id]),
  };
}

const first = cell(1, 'A', anchor('K1'));
const last = cell(4, 'C', anchor('K3'));
const one = cell(2, 'C', anchor('K2', 0, '乙'), 'B');
const other = cell(3, 'C', anchor('K2', 1, '丙'));

test.each<
  [
    what: string,
    change: (book: MemoryBook) => void,
    cells: readonly CellPatch[],
    found: number[][],
    lost: (number | string)[][],
  ]
>([
  [
    'nothing has moved',
    () => {},
    [first, one, other, last],
    [
      [1, 1],
      [2, 1],
      [3, 1],
      [4, 1],
    ],
    [],
  ],
  [
    'rows came in above',
    (book) => book.sheet('名单').insertRows(0, 2),
    [first, last],
    [
      [3, 1],
      [6, 1],
    ],
    [],
  ],
  [
    'a row came in between',
    (book) => book.sheet('名单').insertRows(3, 1),
    [first, one, other, last],
    [
      [1, 1],
      [2, 1],
      [4, 1],
      [5, 1],
    ],
    [],
  ],
  [
    'a column came in',
    (book) => book.sheet('名单').insertColumns(1, 1),
    [first, last],
    [
      [1, 2],
      [4, 2],
    ],
    [],
  ],
  [
    'columns changed places',
    (book) => book.sheet('名单').moveColumn({ top: 0, left: 0, bottom: 5, right: 2 }, 1, 2),
    [first],
    [[1, 2]],
    [],
  ],
  [
    'sorted: rows with one key are told apart by what else was typed in them',
    (book) => book.sheet('名单').reorderRows({ top: 1, left: 0, bottom: 4, right: 2 }, [4, 3, 2, 1]),
    [first, one, other, last],
    [
      [4, 1],
      [3, 1],
      [2, 1],
      [1, 1],
    ],
    [],
  ],
  [
    'the rows with one key changed places and nothing else',
    (book) => book.sheet('名单').reorderRows({ top: 2, left: 0, bottom: 3, right: 2 }, [3, 2]),
    [one, other],
    [
      [3, 1],
      [2, 1],
    ],
    [],
  ],
  [
    'a row was deleted',
    (book) => book.sheet('名单').deleteRows(1, 1),
    [first, last],
    [[3, 1]],
    [[1, 'relocate.noRow']],
  ],
  [
    'the label was changed',
    (book) => book.sheet('名单').set(0, 1, '客户级别'),
    [first],
    [],
    [[1, 'relocate.noColumn']],
  ],
  [
    'rows with one key moved, and nothing tells them apart',
    (book) => book.sheet('名单').insertRows(1, 1),
    [cell(2, 'C', anchor('K2'), 'B')],
    [],
    [[2, 'relocate.severalRows']],
  ],
  [
    'a cell without a name, nothing moved',
    () => {},
    [first, cell(3, 'C')],
    [
      [1, 1],
      [3, 1],
    ],
    [],
  ],
  [
    'a cell without a name, rows moved',
    (book) => book.sheet('名单').insertRows(1, 1),
    [first, cell(3, 'C')],
    [[2, 1]],
    [[3, 'relocate.moved']],
  ],
])('%s', (_, change, cells, found, lost) => {
  const book = memoryBook('样例', [LIST]);
  change(book);
  expect(again(book, cells)).toEqual({ cells: found, tables: [], lost });
});

test('rows that are alike in everything stand for one another, as long as they hold what the patch expects', () => {
  const rows = [
    ['编号', '级别', '备注'],
    ['K1', null, '甲'],
    ['K2', 'X', '同'],
    ['K2', 'Y', '同'],
    ['K2', 'Z', '同'],
  ];
  const cells = [cell(2, null, anchor('K2', 0, '同'), 'X'), cell(3, null, anchor('K2', 1, '同'), 'Y')];
  const moved = (change: (book: MemoryBook) => void) => {
    const book = memoryBook('样例', [{ name: '名单', rows }]);
    book.sheet('名单').insertRows(1, 1);
    change(book);
    return again(book, cells);
  };
  expect(moved(() => {}).cells).toEqual([
    [3, 1],
    [4, 1],
  ]);
  expect(
    moved((book) => book.sheet('名单').reorderRows({ top: 3, left: 0, bottom: 5, right: 2 }, [5, 4, 3])).cells,
  ).toEqual([
    [5, 1],
    [4, 1],
  ]);
  expect(moved((book) => book.sheet('名单').set(5, 1, 'X')).lost.map(([, why]) => why)).toEqual([
    'relocate.severalRows',
    'relocate.severalRows',
  ]);
});

test.each<
  [what: string, prints: readonly [string, string], left: CellContent, found: number[][], lost: (number | string)[][]]
>([
  ['alike, and it holds what was in the second', ['同', '同'], 'Y', [[2, 1]], [[2, 'relocate.fewerRows']]],
  ['told apart by what was typed, which was changed since', ['甲', '乙'], 'X', [[2, 1]], [[3, 'relocate.fewerRows']]],
  [
    'alike, and it holds neither',
    ['同', '同'],
    'W',
    [],
    [
      [2, 'relocate.fewerRows'],
      [3, 'relocate.fewerRows'],
    ],
  ],
])('of two rows with one key one is left, %s: no cell is found twice', (_, [one, other], left, found, lost) => {
  const book = memoryBook('样例', [
    {
      name: '名单',
      rows: [
        ['编号', '级别', '备注'],
        ['K1', null, '甲'],
        ['K2', left, '同'],
      ],
    },
  ]);
  const cells = [cell(2, null, anchor('K2', 0, one), 'X'), cell(3, null, anchor('K2', 1, other), 'Y')];
  expect(again(book, cells)).toEqual({ cells: found, tables: [], lost });
});

test('a sheet that is gone loses what the patch has on it, and nothing else', () => {
  const book = memoryBook('样例', [LIST]);
  const gone: CellPatch = { at: { sheet: '旧表', row: 0, column: 0 }, was: null, now: 1 };
  const { lost, cells } = again(book, [first, gone], [{ sheet: '旧表', table: 'T', was: 'A1:B3', now: 'A1:B2' }]);
  expect([cells, lost]).toEqual([
    [[1, 1]],
    [
      [0, 'relocate.noSheet'],
      [0, 'relocate.noSheet'],
    ],
  ]);
});

describe('a table', () => {
  const shrink: TablePatch = { sheet: '名单', table: '表', was: 'A1:C6', now: 'A1:C5' };
  const tables = (change: (book: MemoryBook) => void, cells: readonly CellPatch[] = [], patch = shrink) => {
    const book = memoryBook('样例', [LIST]);
    change(book);
    const { tables: found, lost } = again(book, cells, [patch]);
    return [found, lost.map(([, why]) => why)];
  };

  test.each<[what: string, given: ReturnType<typeof tables>, found: string[][], lost: string[]]>([
    ['as it was', tables(() => {}), [['A1:C6', 'A1:C5']], []],
    ['below rows that came in', tables((book) => book.sheet('名单').insertRows(0, 3)), [['A4:C9', 'A4:C8']], []],
    ['larger by a row that came in', tables((book) => book.sheet('名单').insertRows(2, 1)), [['A1:C7', 'A1:C6']], []],
    ['whose last row is in use now', tables((book) => book.sheet('名单').set(5, 0, 'K9')), [], ['relocate.tableInUse']],
    [
      'whose last row the patch itself clears',
      tables(
        (book) => book.sheet('名单').set(5, 1, 'C'),
        [{ at: { sheet: '名单', row: 5, column: 1 }, was: 'C', now: null }],
      ),
      [['A1:C6', 'A1:C5']],
      [],
    ],
    ['that is gone', tables(() => {}, [], { ...shrink, table: '别的' }), [], ['relocate.noTable']],
  ])('%s', (_, given, found, lost) => {
    expect(given).toEqual([found, lost]);
  });
});

test('every reason says the sheet, and is said in both languages', () => {
  const book = memoryBook('样例', [LIST]);
  book.sheet('名单').insertRows(1, 1);
  const { lost } = relocate(
    { cells: [cell(1, 'A', anchor('K9')), cell(2, 'C', anchor('K2'), 'B'), cell(9, 'A')], columns: [], tables: [] },
    book,
    tablesOf(book),
  );
  expect(lost).toHaveLength(3);
  for (const { why } of lost) for (const lang of ['zh', 'en'] as const) expect(say(lang, why)).toMatch(/名单/);
});

describe('laws', () => {
  const keys = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 8 });
  const change = fc.oneof(
    fc.record({ kind: fc.constant('sort' as const), descending: fc.boolean() }),
    fc.record({ kind: fc.constant('insert' as const), at: fc.nat(9), count: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ kind: fc.constant('column' as const), at: fc.nat(3) }),
    fc.record({ kind: fc.constant('move' as const), from: fc.nat(2), to: fc.nat(2) }),
  );
  const levels = fc.array(fc.constantFrom('A', 'B', null), { minLength: 8, maxLength: 8 });

  /** Changes a list as people do; the header row stays above its rows. */
  function apply(
    book: MemoryBook,
    changes: readonly (typeof change extends fc.Arbitrary<infer T> ? T : never)[],
  ): void {
    const sheet = book.sheet('名单');
    for (const one of changes) {
      const { area } = sheet.tables[0];
      if (one.kind === 'sort') {
        const by = Array.from({ length: area.right + 1 }, (_, i) => i).find(
          (i) => sheet.column(i).text(area.top) === '备注',
        )!;
        sheet.sortRows({ ...area, top: area.top + 1 }, by, one.descending);
      } else if (one.kind === 'insert') sheet.insertRows(one.at, one.count);
      else if (one.kind === 'column') sheet.insertColumns(one.at, 1);
      else if (area.left + Math.max(one.from, one.to) <= area.right)
        sheet.moveColumn(area, area.left + one.from, area.left + one.to);
    }
  }

  test('undoing after any changes of place is the same as never having applied', () => {
    fc.assert(
      fc.property(keys, levels, fc.array(change, { maxLength: 4 }), (numbers, given, changes) => {
        const rows = [
          ['编号', '级别', '备注'],
          ...numbers.map((key, i) => [`K${key}`, given[i], `${(key * 37) % 101}`]),
        ];
        const data: MemorySheetData = { name: '名单', rows, tables: [{ name: '表', range: `A1:C${rows.length}` }] };
        const [book, untouched] = [memoryBook('样例', [data]), memoryBook('样例', [data])];
        const cells = numbers.flatMap((key, i) => (given[i] === null ? [cell(i + 1, 'C', anchor(`K${key}`))] : []));
        const { inverse } = book.applyPatch({ cells, columns: [], tables: [] });
        apply(book, changes);
        apply(untouched, changes);
        const { patch, lost } = relocate(inverse, book, tablesOf(book));
        expect(lost).toEqual([]);
        expect(book.applyPatch(patch).skipped).toEqual([]);
        expect(book.sheet('名单').snapshot()).toEqual(untouched.sheet('名单').snapshot());
      }),
    );
  });

  test('a cell that no longer holds our value is left alone', () => {
    fc.assert(
      fc.property(keys, fc.nat(7), fc.constantFrom<CellContent>('B', 'C ', null, 3), (numbers, which, typed) => {
        const rows = [['编号', '级别', '备注'], ...numbers.map((key) => [`K${key}`, null, '甲'])];
        const book = memoryBook('样例', [{ name: '名单', rows }]);
        const cells = numbers.map((key, i) => cell(i + 1, 'C', anchor(`K${key}`)));
        const { inverse } = book.applyPatch({ cells, columns: [], tables: [] });
        const row = (which % numbers.length) + 1;
        book.sheet('名单').set(row, 1, typed);
        book.sheet('名单').insertRows(1, 1);
        const { patch } = relocate(inverse, book, tablesOf(book));
        const { skipped } = book.applyPatch(patch);
        expect(skipped.map(({ at, found }) => [at.row, found])).toEqual([[row + 1, typed]]);
        expect(book.sheet('名单').content(row + 1, 1)).toBe(typed);
      }),
    );
  });
});
