import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FUNCTIONS } from '../../src/functions/registry';
import { Problem } from '../../src/shared/text/message';
import type { Book } from '../../src/preview/book';
import { openFile } from '../../src/preview/open-file';
import { sampleBook } from '../../src/preview/sample';
import { fileName, saveFile } from '../../src/preview/save-file';
import { root } from '../cli/support';

const values = ({ sheets }: Book) =>
  sheets.map(({ rows }) => rows.map((row) => row.map((cell) => cell?.value ?? null)));

const sample = () => openFile(readFileSync(join(root, 'samples/customers.xlsx')), 'customers.xlsx');

test('a workbook from disk comes with its values, dates and widths', async () => {
  const { book, notes } = await sample();
  expect(book.name).toBe('customers');
  const [{ name, rows, widths }] = book.sheets;
  expect(name).toBe('客户名单');
  expect(rows).toHaveLength(324);
  expect(rows[3][0]).toEqual({ value: 'KH0001' });
  expect(rows[3][7]).toMatchObject({ format: 'yyyy-mm-dd' });
  expect(rows[59][5]?.value).toBe('待核');
  expect(widths![1]).toBeGreaterThan(20);
  expect(notes[0].data).toMatchObject({ file: 'customers.xlsx', sheets: 1, rows: 324 });
});

test('a CSV in the encoding of Chinese Excel', async () => {
  const bytes = new Uint8Array([0xbf, 0xcd, 0xbb, 0xa7, 0x2c, 0x31, 0x30, 0x0a]); // 客户,10
  const { book, notes } = await openFile(bytes, '名单.csv');
  expect(book.sheets[0].name).toBe('名单');
  expect(values(book)).toEqual([[['客户', 10]]]);
  expect(notes.map(({ id }) => id)).toContain('files.readAsGb18030');
});

test('what cannot be read is refused with its sentence', async () => {
  await expect(openFile(new Uint8Array(0), '空.xlsx')).rejects.toBeInstanceOf(Problem);
});

test('a table too long for a page is sent to the command line', async () => {
  const rows = new TextEncoder().encode('1,2\n'.repeat(260_000));
  const refused = await openFile(rows, 'long.csv').catch((reason: unknown) => reason);
  expect(refused).toBeInstanceOf(Problem);
  expect((refused as Problem).detail.id).toBe('preview.tooLarge');
});

test('what is saved holds results, never a formula, and reads back the same', async () => {
  const book: Book = {
    name: '名单',
    sheets: [
      {
        name: '客户/名单',
        rows: [
          [{ value: '标题' }],
          [{ value: 12.5, format: '#,##0.00' }, undefined, { value: true }, { value: '001' }],
          [
            { value: 'A类', formula: '=ABC_TIER(A2:A3)' },
            { value: '#N/A', formula: '=X()' },
            { value: '', formula: '=Y()' },
          ],
          [{ value: '=1+1' }, { value: 45721, format: 'yyyy-mm-dd' }],
        ],
        widths: [20],
        merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
        frozenRows: 1,
      },
    ],
  };
  const { bytes, formulas } = await saveFile(book);
  expect(formulas).toBe(3);
  const again = (await openFile(bytes, 'again.xlsx')).book;
  expect(again.sheets[0].name).toBe('客户 名单');
  expect(values(again)).toEqual([
    [
      ['标题', null, null, null],
      [12.5, null, true, '001'],
      ['A类', '#N/A', null, null],
      ['=1+1', 45721, null, null],
    ],
  ]);
  expect(again.sheets[0].rows[3][1]?.format).toBe('yyyy-mm-dd');
  expect(Buffer.from(bytes).includes('<f>')).toBe(false);
});

test('the name of a saved file is one that every system takes', () => {
  expect(fileName('a/b:名单?', new Date(2026, 10, 1))).toBe('a b 名单-20261101.xlsx');
});

describe.each(['zh', 'en'] as const)('the sample in %s', (lang) => {
  const book = sampleBook(lang);
  const cells = book.sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== undefined);

  test('has formulas of ours alone, over the whole list', () => {
    const formulas = cells.flatMap(({ formula }) => formula ?? []);
    expect(formulas.length).toBeGreaterThan(6);
    const known = new Set(FUNCTIONS.map(({ id }) => id));
    for (const formula of formulas) expect(known).toContain(/^=([A-Z_]+)\(/.exec(formula)![1]);
    expect(formulas).toContain('=ABC_TIER(D4:D323,,,,,C4:C323)');
  });

  test('has what real lists hold besides clean numbers', () => {
    const amounts = book.sheets[0].rows.slice(3).map((row) => row[3]?.value ?? null);
    expect(amounts).toEqual(expect.arrayContaining([null, '待核', '12,800.00', -560, 0, 36000]));
    expect(book.sheets[0].rows.at(-1)![0]?.value).toBe('合计');
    expect(book.sheets[0].rows.filter((row) => row[2]?.value === 'JT01')).toHaveLength(2);
  });
});
