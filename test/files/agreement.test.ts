import ExcelJS from 'exceljs';
import { differences, exceljsCells, ownCells } from './peers';
import { readFirst } from './samples';

// Reading with exceljs takes its time.
jest.setTimeout(60_000);

async function written(
  fill: (sheet: ExcelJS.Worksheet) => void,
  options?: Partial<ExcelJS.WorkbookProperties>,
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  Object.assign(book.properties, options);
  fill(book.addWorksheet('客户'));
  return new Uint8Array(await book.xlsx.writeBuffer());
}

const kinds: readonly ((index: number) => ExcelJS.CellValue)[] = [
  (index) => index,
  (index) => (index * 7919.13) / 3,
  (index) => `客户${index}`,
  (index) => `重复${index % 5}`,
  (index) => ` <a> & "b" '${index}' 𠮷\n第二行 `,
  (index) => index % 2 === 0,
  (index) => new Date(Date.UTC(2020, 0, 1 + index, index % 24, 30)),
  // From 1, because exceljs loses a result of zero when it reads.
  (index) => ({ formula: `A${index + 1}*2`, result: index + 1 }),
  (index) => ({ formula: `A${index + 1}&"元"`, result: `${index}元` }),
  () => ({ error: '#N/A' }),
  (index) => ({ richText: [{ text: '顺' }, { font: { bold: true }, text: `达${index}` }] }),
  (index) => (index % 3 === 0 ? null : -index),
];

test.each([false, true])('agrees with exceljs cell by cell, dates from 1904: %s', async (date1904) => {
  const bytes = await written(
    (sheet) => {
      for (let row = 0; row < 300; row++) {
        kinds.forEach((make, column) => (sheet.getCell(row + 2, column + 2).value = make(row)));
      }
      sheet.mergeCells('B1:D1');
      sheet.getCell('B1').value = '客户清单';
      sheet.getRow(9).hidden = true;
    },
    { date1904 },
  );
  const file = { file: '名单.xlsx', bytes };
  expect(differences(await ownCells(file), await exceljsCells(file))).toEqual([]);
  expect((await readFirst(bytes)).merges).toEqual([{ top: 0, left: 1, bottom: 0, right: 3 }]);
});

/** The same Chinese names on every machine and in every run. */
function makeNames(count: number): string[] {
  const letters = '顺达远通华盛恒信嘉禾金桥锦程天元物流速递商贸科技电子服饰食品医药龘𠮷〇';
  const characters = Array.from(letters);
  let state = 20261121;
  const next = (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  return Array.from(
    { length: count },
    (_unused, index) =>
      Array.from({ length: 2 + next(8) }, () => characters[next(characters.length)]).join('') +
      (index % 3 ? '有限公司' : `（${index}）`),
  );
}

test.each([
  ['shared', true],
  ['inline', false],
])('100,000 Chinese names come back character for character, %s', async (_how, useSharedStrings) => {
  const names = makeNames(100_000);
  const pieces: Uint8Array[] = [];
  const { PassThrough } = await import('node:stream');
  const stream = new PassThrough();
  stream.on('data', (piece: Uint8Array) => pieces.push(piece));
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useSharedStrings, useStyles: false });
  const sheet = book.addWorksheet('客户');
  names.forEach((name, index) => sheet.addRow([name, index]).commit());
  sheet.commit();
  await book.commit();
  const table = await readFirst(new Uint8Array(Buffer.concat(pieces)));
  expect(table.rowCount).toBe(names.length);
  const [texts, numbers] = [table.column(0), table.column(1)];
  const wrong = names.findIndex((name, row) => texts.text(row) !== name || numbers.number(row) !== row);
  expect(wrong).toBe(-1);
});
