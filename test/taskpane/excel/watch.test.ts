import { memoryBook } from '../../../src/shared/workbook/memory-book';
import { excelPort } from '../../../src/taskpane/excel/excel-port';
import { fillBook } from '../../excel-host/from-memory';
import { openExcel } from '../../excel-host/node';

test('where Excel refuses to tell of changes, whoever comes next asks it anew', async () => {
  const excel = openExcel({ name: '样例.xlsx' });
  fillBook(excel.host.book, memoryBook('样例.xlsx', [{ name: '名单', rows: [['甲']] }]).sheets);
  let isBusy = true;
  const refused = () => Promise.reject(Object.assign(new Error('busy'), { code: 'GeneralException' }));
  const port = excelPort({
    isSetSupported: (set, version) => excel.isSetSupported(set, version),
    run: ((batch: (context: Excel.RequestContext) => Promise<unknown>) =>
      isBusy ? refused() : excel.run(batch)) as unknown as typeof excel.run,
  });
  const [before, after] = [jest.fn(), jest.fn()];
  await expect(port.watch(before)).rejects.toMatchObject({ detail: { id: 'excel.failed' } });
  isBusy = false;
  const end = await port.watch(after);
  const told = new Promise((resolve) => after.mockImplementation(resolve));
  excel.host.user.type('名单', 'A1', [['乙']]);
  await told;
  // The one that was refused is not told what it never got to hear.
  expect([before.mock.calls.length, after.mock.calls.length]).toEqual([0, 1]);
  await end();
});
