import fc from 'fast-check';
import { CodedColumn } from '../../src/shared/workbook/coded-column';
import { ABSENT, type Absent, type CellContent } from '../../src/shared/workbook/content';
import type { ContentColumn, WorkbookPatch } from '../../src/shared/workbook/patch';
import { patchPieces, readPatch } from '../../src/shared/workbook/patch-json';
import { type Message, Problem, say } from '../../src/shared/text/message';

const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const plain = fc.oneof(
  fc.constant(null),
  fc.string(),
  number,
  fc.boolean(),
  fc.record({ error: fc.constantFrom('#N/A', '#REF!') }),
);
const content: fc.Arbitrary<CellContent> = fc.oneof(plain, fc.record({ formula: fc.string(), shows: plain }));
const put: fc.Arbitrary<CellContent | Absent> = fc.oneof(content, fc.constant(ABSENT));
const place = fc.record({ sheet: fc.string(), row: fc.nat(), column: fc.nat() });
const format = fc.record({ from: fc.constant('General'), to: fc.constant('0.00') });
const contents = fc.array(put, { maxLength: 700 });

const writePatch = (patch: WorkbookPatch, note?: string): string => [...patchPieces(patch, note)].join('');

const listed = (column: ContentColumn): (CellContent | Absent)[] =>
  Array.from({ length: column.length }, (_one, index) => column.at(index));

const plainPatch = ({ cells, columns, tables }: WorkbookPatch) => ({
  cells,
  columns: columns.map((one) => ({ ...one, was: listed(one.was), now: listed(one.now) })),
  tables,
});

it('a patch that is written and read is the same', () => {
  const column = fc
    .record({
      sheet: fc.string(),
      column: fc.nat(),
      firstRow: fc.nat(),
      pairs: fc.array(fc.tuple(put, put), { maxLength: 400 }),
    })
    .map(({ pairs, ...rest }) => ({
      ...rest,
      was: { length: pairs.length, at: (index: number) => pairs[index][0] },
      now: { length: pairs.length, at: (index: number) => pairs[index][1] },
    }));
  const patch: fc.Arbitrary<WorkbookPatch> = fc.record({
    cells: fc.array(
      fc.oneof(
        fc.record({ at: place, was: content, now: put }),
        fc.record({ at: place, was: content, now: put, format }),
      ),
    ),
    columns: fc.array(column, { maxLength: 3 }),
    tables: fc.array(
      fc.record({ sheet: fc.string(), table: fc.string(), was: fc.constant('A1:B2'), now: fc.constant('A1:C2') }),
    ),
  });
  fc.assert(
    fc.property(patch, (one) => {
      expect(plainPatch(readPatch(writePatch(one, '测试'), 'x'))).toEqual(plainPatch(one));
    }),
  );
});

it('a coded column holds what was put into it, however many contents differ', () => {
  fc.assert(
    fc.property(contents, (list) => {
      const column = new CodedColumn(list.length);
      list.forEach((one, index) => column.set(index, one));
      expect(listed(column)).toEqual(list);
    }),
  );
  const many = new CodedColumn(70_000);
  for (let index = 0; index < many.length; index++) many.set(index, `第${index}种`);
  expect([many.at(0), many.at(255), many.at(65_536), many.width]).toEqual(['第0种', '第255种', '第65536种', 4]);
});

it('a million class labels take little more than a million characters', () => {
  const labels = new CodedColumn(1_000_000);
  for (let index = 0; index < labels.length; index++) labels.set(index, ['A类', 'B类', 'C类'][index % 3]);
  const blank = new CodedColumn(1_000_000);
  const json = writePatch({
    cells: [],
    columns: [{ sheet: '客户', column: 9, firstRow: 0, was: blank, now: labels }],
    tables: [],
  });
  expect(json.length).toBeLessThan(3_000_000);
});

describe('what is no patch is refused with the place', () => {
  const whole = { kind: 'kadesk-patch', version: 1, cells: [], columns: [], tables: [] };
  const cellAt = (row: unknown) => [{ at: { sheet: 's', row, column: 0 }, was: null, now: 1 }];
  const column = (codes: object) => [{ sheet: 's', column: 0, firstRow: 0, was: codes, now: codes }];
  const cases: readonly (readonly [json: string, place: string])[] = [
    ['{', 'JSON'],
    ['[]', '$'],
    [JSON.stringify({ ...whole, version: 2 }), 'version'],
    [JSON.stringify({ ...whole, cells: cellAt(-1) }), 'cells[0].at.row'],
    [JSON.stringify({ ...whole, cells: cellAt('1') }), 'cells[0].at.row'],
    [
      JSON.stringify({ ...whole, columns: column({ contents: [null, null], width: 1, codes: '!', numbers: '' }) }),
      'columns[0].was.codes',
    ],
    [
      JSON.stringify({
        ...whole,
        columns: column({ contents: [null, null], width: 1, codes: btoa('\u0002'), numbers: '' }),
      }),
      'columns[0].was',
    ],
    [
      JSON.stringify({
        ...whole,
        columns: column({ contents: [null, null], width: 2, codes: btoa('\u0000'), numbers: '' }),
      }),
      'columns[0].was',
    ],
    [
      JSON.stringify({
        ...whole,
        columns: column({ contents: [null, null], width: 1, codes: btoa('\u0001'), numbers: '' }),
      }),
      'columns[0].was',
    ],
    [JSON.stringify({ ...whole, __proto__: null, constructor: {} }), '$'],
  ];
  it.each(cases)('%s', (json, place) => {
    expect(() => readPatch(json, '清单.undo.json')).toThrow(Problem);
    expect(() => readPatch(json, '清单.undo.json')).toThrow(place);
  });

  const said = (json: string): Message => {
    try {
      readPatch(json, 'x.undo.json');
    } catch (error) {
      if (error instanceof Problem) return error.detail;
    }
    throw new Error('accepted');
  };

  it.each<[why: string, given: object, zh: string, en: string]>([
    ['no object', [], '$ 处是 []，应为对象 {…}。', 'at $ stands []; it must be an object {…}.'],
    ['a later version', { ...whole, version: 2 }, 'version 处是 2，只能是 1。', 'at version stands 2; it must be 1.'],
    [
      'a part is missing',
      { ...whole, tables: undefined },
      'tables 处是 空白，应为列表 […]。',
      'at tables stands nothing; it must be a list […].',
    ],
    [
      'a text for a row',
      { ...whole, cells: cellAt('1') },
      'cells[0].at.row 处是 "1"，应为数字。',
      'at cells[0].at.row stands "1"; it must be a number.',
    ],
    [
      'a row above the first',
      { ...whole, cells: cellAt(-1) },
      'cells[0].at.row 处是 -1，不得小于 0。',
      'at cells[0].at.row stands -1; it must be at least 0.',
    ],
    ['a key nobody knows', { ...whole, more: 1 }, '没有 more 这样的键。', 'it has no key more.'],
    [
      'a list in a cell',
      { ...whole, cells: [{ at: { sheet: 's', row: 0, column: 0 }, was: [1], now: 1 }] },
      'cells[0].was 处是 [1]，应为null，或应为文字，或应为数字，或应为true 或 false，或应为对象 {…}。',
      'at cells[0].was stands [1]; it must be null, or must be text, or must be a number, or must be true or false, or must be an object {…}.',
    ],
    [
      'sheets that were added',
      { kind: 'kadesk-sheets' },
      'kadesk new --into <工作簿.xlsx> --undo x.undo.json',
      'kadesk new --into <book.xlsx> --undo x.undo.json',
    ],
  ])('in words: %s', (_, given, zh, en) => {
    const message = said(JSON.stringify(given));
    expect([say('zh', message), say('en', message)]).toEqual([
      expect.stringContaining(zh),
      expect.stringContaining(en),
    ]);
    // What zod says of itself is English.
    expect(say('zh', message)).not.toMatch(/Invalid|expected|Unrecognized/i);
  });
});
