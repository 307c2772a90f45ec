import { readFileSync } from 'node:fs';
import excel from 'exceljs';
import { openTables } from '../../src/cli/files';
import { writeList } from '../../src/cli/write-list';
import { dateFormat, dateShape } from '../../src/cli/write-list/formats';
import { linesIn } from '../../src/cli/forms/cells';
import { pageFor } from '../../src/cli/write-list/widths';
import { columnWidth, sampleOf, shownAmount } from '../../src/shared/list/look';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Lang } from '../../src/shared/text/lang';
import type { MemoryCell } from '../../src/shared/workbook/memory-table';
import type { Table } from '../../src/shared/workbook/table';
import { layout, recalc, tableOf } from '../list/support';
import { cellsOf } from '../files/samples';
import { schemaFolder, validate } from '../files/schemas';
import { scratch } from './support';

const at = scratch();

async function written(table: Table, lang: Lang = 'zh'): Promise<string> {
  const path = at(`${Math.random()}.xlsx`);
  await writeList(path, {
    table,
    layout: layout(table),
    result: recalc(table, { lang, asOf: 46_000 }),
    book: TEXTBOOK_RULES,
    lang,
    summary: [
      ['文件', '名单.xlsx'],
      ['', '第二行\n第三行'],
    ],
  });
  return path;
}

async function opened(path: string): Promise<excel.Workbook> {
  const book = new excel.Workbook();
  await book.xlsx.readFile(path);
  return book;
}

const HEADER: MemoryCell[] = ['客户编号', '消费金额（元）', '最后一次消费日期', '备注'];
const ROWS: MemoryCell[][] = [
  ['滨江速递 客户名单', null, null, null],
  ['统计期：2025年', null, null, null],
  HEADER,
  ['KH1', 300, { day: 45_999 }, '=1+1'],
  ['KH2', 200.5, { day: 45_999.75 }, 1e-7],
  ['KH3', 12_345_678.9, { day: 0.5 }, { day: 45_000 }],
  ['KH4', null, null, null],
];

describe('the list', () => {
  const table = tableOf(ROWS, '客户.名单.xlsx');

  test('every cell is there as it was, and the results stand at its right', async () => {
    const [sheet, summary, rules] = (await openTables(await written(table))).tables;
    expect([sheet.name, summary.name, rules.name]).toEqual(['客户.名单', '概要', '所用规则']);
    const read = cellsOf(await sheet.read());
    expect(read.map((row) => row.slice(0, 4))).toEqual([
      ['t:滨江速递 客户名单', '', '', ''],
      ['t:统计期：2025年', '', '', ''],
      HEADER.map((label) => `t:${String(label)}`),
      ['t:KH1', 'n:300', 'd:45999', 't:=1+1'],
      ['t:KH2', 'n:200.5', 'd:45999.75', 'n:1e-7'],
      ['t:KH3', 'n:12345678.9', 'd:0.5', 'd:45000'],
      ['t:KH4', '', '', ''],
    ]);
    expect(read[2].slice(4, 6)).toEqual(['t:价值类别', 't:名次']);
    expect(read.slice(3).map((row) => row[5])).toEqual(['n:2', 'n:3', 'n:1', '']);
    expect(cellsOf(await summary.read())[2]).toEqual(['', 't:第二行\n第三行']);
  });

  test('headings tell what was given from what was added; amounts and dates have their formats', async () => {
    const [sheet] = (await opened(await written(table))).worksheets;
    const ground = (address: string) => (sheet.getCell(address).fill as excel.FillPattern).fgColor?.argb;
    expect(['A3', 'D3', 'E3', 'F3'].map(ground)).toEqual(['FF4B5D67', 'FF4B5D67', 'FF0F6B6B', 'FF0F6B6B']);
    expect(sheet.getCell('A3')).toMatchObject({
      font: { name: 'Microsoft YaHei', size: 10, bold: true, color: { argb: 'FFFFFFFF' } },
      alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
    });
    expect(['B4', 'C4', 'C5', 'C6', 'D5', 'D6', 'F4'].map((address) => sheet.getCell(address).numFmt)).toEqual([
      '#,##0.00',
      'yyyy-mm-dd',
      'yyyy-mm-dd hh:mm',
      'hh:mm',
      undefined,
      'yyyy-mm-dd',
      undefined,
    ]);
    for (const address of ['A4', 'B7', 'C7', 'D7', 'E7', 'F4'])
      expect(sheet.getCell(address).border).toMatchObject({ bottom: { style: 'hair', color: { argb: 'FFC5CDD3' } } });
    expect(sheet.getCell('A1').font).toMatchObject({ size: 14, bold: true });
    expect(sheet.getCell('A2').font).toMatchObject({ size: 9 });
    expect(sheet.getCell('E4').alignment).toMatchObject({ horizontal: 'center' });
    expect(sheet.getCell('A4').alignment).toMatchObject({ horizontal: 'left', indent: 1 });
  });

  test('the heading stays in sight, has a filter, and is printed on every page', async () => {
    const [sheet, summary, rules] = (await opened(await written(table))).worksheets;
    expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 3 }]);
    expect(sheet.autoFilter).toMatch(/^A3:[F-Z]7$/);
    expect(sheet.getRow(3).height).toBe(42);
    expect(sheet.pageSetup).toMatchObject({ fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: '3:3' });
    expect(summary.pageSetup).toMatchObject({ paperSize: 9, orientation: 'portrait', printTitlesRow: '1:1' });
    expect(rules.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '1:1' });
    // One line of the plain font is 16.5 points high, and the second text has two.
    expect([2, 3].map((row) => summary.getRow(row).height)).toEqual([16.5, 33]);
  });

  test('an amount anywhere in the list is not wider than its column', async () => {
    const far = Array.from({ length: 1000 }, (_, i): MemoryCell[] => [`KH${i}`, i === 777 ? 1_234_567_890.5 : 1 + i]);
    const [sheet] = (await opened(await written(tableOf([['客户编号', '消费金额'], ...far])))).worksheets;
    expect(sheet.getColumn(2).width).toBe('1,234,567,890.50'.length + 2);
  });

  test('in English', async () => {
    const book = await opened(await written(table, 'en'));
    expect(book.worksheets.map(({ name }) => name)).toEqual(['客户.名单', 'Summary', 'Rules used']);
    expect(book.worksheets[0].getCell('E3').value).toBe('Value class');
  });

  const folder = schemaFolder();
  const run = folder === undefined ? test.skip : test;
  run('every part is valid by the published schemas', async () => {
    const { errors, unchecked } = await validate(readFileSync(await written(table)), folder ?? '');
    expect({ errors, unchecked }).toEqual({ errors: [], unchecked: ['docProps/core.xml'] });
  });
});

test('a list with its header in the first row and nobody’s title', async () => {
  const table = tableOf([
    ['客户编号', '消费金额'],
    ['K1', 5],
  ]);
  const [sheet] = (await opened(await written(table))).worksheets;
  expect(sheet.views).toMatchObject([{ state: 'frozen', ySplit: 1 }]);
  expect(sheet.getRow(1).height).toBe(42);
  expect((sheet.getCell('A1').fill as excel.FillPattern).fgColor?.argb).toBe('FF4B5D67');
});

describe('measures', () => {
  test.each([
    [45_999, 'day', 'yyyy-mm-dd'],
    [45_999.25, 'moment', 'yyyy-mm-dd hh:mm'],
    [0.25, 'time', 'hh:mm'],
    // Midnight and the day before the first are days, however they came about.
    [0, 'day', 'yyyy-mm-dd'],
    [1, 'day', 'yyyy-mm-dd'],
  ] as const)('the serial %p tells a %s', (serial, shape, format) => {
    expect(dateShape(serial)).toBe(shape);
    expect(dateFormat(shape)).toBe(format);
  });

  test.each([
    [0, '0.00'],
    [999.5, '999.50'],
    [1000, '1,000.00'],
    [-1_234_567.891, '-1,234,567.89'],
  ])('the amount %p shows as %s', (amount, text) => {
    expect(shownAmount(amount)).toBe(text);
  });

  test.each<[why: string, header: string, cells: string[], width: number]>([
    ['the widest cell and room beside it', '编号', ['KH0001', 'KH000001'], 10],
    ['a Chinese character takes two', '编号', ['滨江速递有限公司'], 18],
    ['a long heading wraps', '最后一次消费日期（年月日）', ['1'], 12],
    ['never too narrow to read', 'a', [''], 7],
    ['never so wide that it hides the rest', 'a', ['x'.repeat(300)], 40],
  ])('width of a column: %s', (_why, header, cells, width) => {
    expect(columnWidth(header, cells)).toBe(width);
  });

  test('more room where a column is read as a whole', () => {
    expect(columnWidth('a', ['x'.repeat(300)], 72)).toBe(72);
  });

  test.each([
    ['', 20, 1],
    ['x'.repeat(20), 20, 1],
    ['x'.repeat(21), 20, 2],
    ['客'.repeat(10), 20, 1],
    ['客'.repeat(11), 20, 2],
    ['a\n\nb', 20, 3],
    [`${'x'.repeat(50)}\ny`, 20, 4],
  ])('%j in a column of %d takes %d lines', (text, width, lines) => {
    expect(linesIn(text, width)).toBe(lines);
  });

  test.each([
    [[20, 75], { paper: 'A4', landscape: false }],
    [[20, 76], { paper: 'A4', landscape: true }],
    [[145], { paper: 'A4', landscape: true }],
    [[100, 46], { paper: 'A3', landscape: true }],
  ] as const)('columns of %p are printed on %p', (widths, page) => {
    expect(pageFor(widths)).toEqual(page);
  });

  test('a sample is spread over the whole list', () => {
    expect(sampleOf(0)).toEqual([]);
    expect(sampleOf(3)).toEqual([0, 1, 2]);
    const many = sampleOf(1_000_000);
    expect(many).toHaveLength(200);
    expect([many[0], many[1], many[199]]).toEqual([0, 5000, 995_000]);
  });
});
