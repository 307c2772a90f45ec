import { rangeName } from '../../../src/shared/workbook/range';
import { type OpenedExcel, openWorkbook } from './open';

// Excel clears its own list of steps when it is asked which cells are merged: it is asked once, and again when it may have changed.

const open = (): OpenedExcel =>
  openWorkbook([
    { name: '登记', rows: [['投诉登记'], ['受理编号', '件数'], ['TS001', 3]], merges: ['A1:B1'] },
    { name: '名单', rows: [['单位'], ['甲']] },
  ]);

/** What is read of merges, and how often Excel's list was cleared for it. */
async function read({ port, excel }: OpenedExcel): Promise<{ merges: readonly string[]; cleared: number }> {
  const before = excel.host.book.undoCleared;
  const { sheets } = await port.read();
  return {
    merges: sheets.flatMap(({ merges }) => merges.map(rangeName)),
    cleared: excel.host.book.undoCleared - before,
  };
}

test('while changes are told, merges are asked for once, also after somebody typed into a cell', async () => {
  const opened = open();
  const end = await opened.port.watch(() => undefined);
  expect(await read(opened)).toEqual({ merges: ['A1:B1'], cleared: 2 });
  expect(await read(opened)).toEqual({ merges: ['A1:B1'], cleared: 0 });
  opened.excel.host.user.type('登记', 'B3', [[4]]);
  await opened.excel.host.settled();
  expect(await read(opened)).toEqual({ merges: ['A1:B1'], cleared: 0 });
  await end();
});

test.each<[string, (opened: OpenedExcel) => Promise<unknown> | void, readonly string[]]>([
  ['cells were merged', ({ excel }) => excel.host.user.merge('登记', 'A3:B3'), ['A1:B1', 'A3:B3']],
  ['a co-author merged some', ({ excel }) => excel.host.coAuthor.merge('登记', 'A3:B3'), ['A1:B1', 'A3:B3']],
  ['several cells came in at once', ({ excel }) => excel.host.user.type('登记', 'A4', [['TS002', 1]]), ['A1:B1']],
  [
    'a row came in',
    ({ excel }) =>
      excel.run(async (context) => {
        context.workbook.worksheets.getItem('登记').getRange('1:1').insert('Down');
        await context.sync();
      }),
    ['A2:B2'],
  ],
])('asked again for the sheet on which %s', async (_, change, merges) => {
  const opened = open();
  const end = await opened.port.watch(() => undefined);
  await read(opened);
  await change(opened);
  await opened.excel.host.settled();
  expect(await read(opened)).toEqual({ merges, cleared: 1 });
  await end();
});

test('while nobody hears of changes, nothing is kept', async () => {
  const opened = open();
  expect((await read(opened)).cleared).toBe(2);
  expect((await read(opened)).cleared).toBe(2);
  const end = await opened.port.watch(() => undefined);
  await read(opened);
  await end();
  expect((await read(opened)).cleared).toBe(2);
});
