import { memoryPort } from '../../src/shared/port/memory-port';
import { formByTitle } from '../../src/shared/forms/registry';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { planned } from '../../src/shared/workbook/sheet-plan';
import { Desk } from '../../src/taskpane/state/desk';

/** A port whose timer is turned by hand, so that changes are told when the test says so. */
function opened() {
  let tell: (() => void) | undefined;
  const port = memoryPort(memoryBook('三月.xlsx', [{ name: 'Sheet1', rows: [] }]), {
    timer: {
      set(run) {
        tell = run;
        return undefined;
      },
      clear: () => (tell = undefined),
    },
  });
  let reads = 0;
  const counted = new Proxy(port, {
    get(target, name, receiver) {
      if (name === 'read') reads++;
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  const desk = new Desk({ port: counted, lang: 'zh', asOf: '' });
  return { port, desk, reads: () => reads, tell: () => tell?.() };
}

const form = formByTitle('客户投诉登记表')!;
const insert = (desk: Desk) =>
  desk.change('inserting', async (engine, history, options) => {
    await engine.insertForms(
      desk.port,
      history,
      [form],
      { profile: 'company', lang: 'zh', book: TEXTBOOK_RULES },
      options,
    );
    return {};
  });
const forms = (desk: Desk) => desk.state().checked?.report.forms.map((one) => one.form);

test('what the pane itself changed is looked at once, though it is told of it later', async () => {
  const { desk, reads, tell } = opened();
  await desk.start();
  await insert(desk);
  const before = reads();
  tell();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([reads(), desk.state().task, forms(desk)]).toEqual([before, undefined, ['complaintRegistration']]);
});

test('a check that began by itself gives way to what the user does', async () => {
  const { desk } = opened();
  await desk.start();
  const check = desk.check();
  expect(desk.state().task).toBe('checking');
  expect([await insert(desk), forms(desk), desk.state().problems]).toEqual([true, ['complaintRegistration'], []]);
  await check;
  expect(desk.state().task).toBeUndefined();
});

test('a date that is given while a check runs is the one that is gone by', async () => {
  const { desk } = opened();
  await desk.start();
  const check = desk.check();
  expect(desk.state().task).toBe('checking');
  await desk.goBy('2026-03-31');
  await check;
  expect(desk.state()).toMatchObject({ asOf: '2026-03-31', task: undefined, problems: [], isStale: false });
  expect(desk.state().checked?.report.asOf).toBe('2026-03-31');
});

test.each<[when: string, stop: (desk: Desk) => Promise<void>]>([
  ['before it began', async (desk) => Promise.all([desk.stop(), desk.start()]).then(() => undefined)],
  ['while it begins', async (desk) => Promise.all([desk.start(), desk.stop()]).then(() => undefined)],
  ['when it stands', async (desk) => desk.start().then(() => desk.stop())],
])('a pane that is closed %s hears of no change any more', async (_, stop) => {
  const { port, desk, reads, tell } = opened();
  await stop(desk);
  const before = reads();
  port.type({ sheet: 'Sheet1', row: 0, column: 0 }, '甲');
  tell();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([reads(), desk.state().isStale]).toEqual([before, false]);
});

test('a finding is not called ignored where the workbook’s list has lost its labels', async () => {
  const { port, desk } = opened();
  await desk.start();
  await insert(desk);
  const sheet = port.book.sheets.at(-1)!.name;
  port.type({ sheet, row: LABELS + 1, column: 0 }, '甲');
  await port.addSheet({ name: 'KA_忽略', widths: [], frozenRows: 0, rows: [[planned('别的内容', 'text')]] });
  await desk.check();
  const [finding] = desk.state().checked!.findings;
  const ignored = await desk.change('writing', async (engine, history) => {
    const note = { reason: '客户要求', on: '2026-03-31' };
    await engine.ignoreFinding(port, history, desk.state().checked!, finding, note, 'zh');
    return {};
  });
  expect([ignored, desk.state().problems.map(({ id }) => id)]).toEqual([false, ['pane-ignore.noHeader']]);
});

test('what is typed while the pane reads makes it look again', async () => {
  const { port, desk, reads, tell } = opened();
  await desk.start();
  expect(await insert(desk)).toBe(true);
  const before = reads();
  const check = desk.check();
  while (reads() === before) await new Promise((resolve) => setTimeout(resolve));
  port.type({ sheet: port.book.sheets.at(-1)!.name, row: 30, column: 0 }, '甲');
  tell();
  expect(desk.state().isStale).toBe(true);
  await check;
  expect(desk.state()).toMatchObject({ isStale: true, task: 'checking' });
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(desk.state()).toMatchObject({ isStale: false, task: undefined });
});

/** The row of the labels of an inserted register: behind title, two lines of its head and the note. */
const LABELS = 4;

test('a number that a co-author took at the same time is told with the next free one, and taken by our row', async () => {
  const { port, desk, tell } = opened();
  await desk.start();
  await insert(desk);
  const [labels] = (await port.read()).sheets.slice(-1);
  const { name: sheet } = labels;
  const at = (label: string) =>
    Array.from({ length: labels.columnCount }, (_, i) => i).find((i) => labels.column(i).text(LABELS) === label)!;
  const type = (row: number, origin: 'user' | 'remote') => {
    port.type({ sheet, row: LABELS + row, column: at('受理编号') }, 'TS20260304-001', origin);
    port.type({ sheet, row: LABELS + row, column: at('受理日期') }, 46_085, origin);
  };
  type(1, 'user');
  type(2, 'remote');
  tell();
  while (desk.state().isStale || desk.state().task !== undefined) await new Promise((resolve) => setTimeout(resolve));
  const [clash] = desk.state().clashes;
  expect([clash?.ours.row, clash?.theirs.row, clash?.offer?.next]).toEqual([LABELS + 1, LABELS + 2, 'TS20260304-002']);
  expect(await desk.settle(clash)).toBe(true);
  expect(desk.state().clashes).toEqual([]);
  expect(
    port.book
      .sheet(sheet)
      .column(at('受理编号'))
      .text(LABELS + 1),
  ).toBe('TS20260304-002');
  await desk.undo(desk.state().steps[0].id);
  expect(
    port.book
      .sheet(sheet)
      .column(at('受理编号'))
      .text(LABELS + 1),
  ).toBe('TS20260304-001');
});
