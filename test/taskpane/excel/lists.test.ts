import { classed, listSheet, listSuite } from './list-suite';
import { openWorkbook } from './open';

listSuite((sheets, block, payloadLimit) => openWorkbook(sheets, { block }, { payloadLimit }));

const ROWS = 100_000;

test('a list of 100 000 rows is read, classed and written in blocks, cancelled half-way, and undone', async () => {
  const { port, excel } = openWorkbook(listSheet(ROWS));
  const read: number[] = [];
  const list = await (await port.columns('名单')).read({}, { progress: ({ done, total }) => read.push(done / total) });
  expect([list.rowCount, read.length > 5, read.at(-1)]).toEqual([ROWS + 1, true, 1]);

  const patch = classed(ROWS);
  const signal = { aborted: false };
  const told: number[] = [];
  const applied = await port.apply(patch, {
    signal,
    progress: ({ done, total }) => {
      told.push(done);
      if (done > total / 2) signal.aborted = true;
    },
  });
  expect(applied.stopped?.id).toBe('port-run.cancelled');
  // Whole blocks are there, and nothing of the one after.
  const sheet = excel.host.book.sheet('名单');
  const filled = () =>
    Array.from({ length: ROWS + 1 }, (_, row) => sheet.cell(row, 2).value).filter((one) => one !== '').length;
  expect([filled(), applied.changed]).toEqual([told.at(-1), told.at(-1)]);
  expect(filled()).toBeLessThan(ROWS);

  const undone = await port.apply(applied.inverse);
  expect([undone.changed, undone.skipped.length, filled()]).toEqual([applied.changed, 0, 0]);
  const whole = await port.apply(patch);
  expect([whole.stopped, filled()]).toEqual([undefined, ROWS + 1]);
  expect(Math.max(...excel.host.session.requests)).toBeLessThan(5 * 1024 * 1024);
  expect(excel.host.references.objects).toEqual([]);
}, 120_000);
