import { callFunction } from '../../src/functions/call';
import { FUNCTIONS } from '../../src/functions/registry';
import { RuleRuntime } from '../../src/functions/runtime';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { defineWords, say } from '../../src/shared/text/message';
import type { WorkbookPort } from '../../src/shared/port/port';
import { excelPort } from '../../src/taskpane/excel/excel-port';
import { Desk } from '../../src/taskpane/state/desk';
import { patchOf } from '../port/contents';
import { closeExcel } from '../excel-host/node';
import { type OpenedExcel, openWorkbook } from '../taskpane/excel/open';
import { tried } from './tally';

// What goes wrong around the pane, on the real Office.js with a workbook in memory. Whatever it was, behind it pane and functions give
// the same answers as before: the whole report of the checks, and classes by the workbook's own rules.

jest.setTimeout(60_000);
afterAll(closeExcel);

const words = defineWords('test-pane-faults', { step: { zh: '一步', en: 'A step' } });
const SHEET = '客户投诉登记表';
const ROWS = [
  ['受理编号', '受理日期', '投诉客户姓名', '投诉方式', '投诉理由', '投诉内容'],
  ['TS20260304-001', { day: 46_085 }, '海州远航', '电话', '延误', '晚到两天'],
  ['TS20260304-002', '2026.3.5', '赵宁', '微信', '延误', '未送达'],
] as const;
const RULES = [
  ['路径', '值'],
  ['tier.value.aShare', 0.5],
  ['tier.value.bShare', 0.75],
];
/** Of four, half are class A and three quarters A or B by the workbook's rules; by the textbook's one is A. */
const AMOUNTS = [[400], [300], [200], [100]];

const open = () =>
  openWorkbook([
    { name: SHEET, rows: ROWS },
    { name: 'KA_Rules', rows: RULES },
  ]);

/** A pane that has just been opened on the workbook. */
async function paneOn({ excel }: OpenedExcel): Promise<{ desk: Desk; port: WorkbookPort }> {
  const port = excelPort(excel);
  const desk = new Desk({ port, lang: 'zh', asOf: '2026-03-31', now: () => new Date(0) });
  await desk.start();
  return { desk, port };
}

/** What a new pane and the functions say of the workbook. */
async function answers(opened: OpenedExcel): Promise<unknown> {
  const { desk, port } = await paneOn(opened);
  const { checked, problems } = desk.state();
  await desk.stop();
  const rules = new RuleRuntime(port, { company: () => Promise.resolve(TEXTBOOK_RULES), lang: () => 'zh' });
  const classes = callFunction(
    FUNCTIONS.find(({ id }) => id === 'ABC_TIER')!,
    [AMOUNTS],
    await rules.context(),
  );
  return { report: checked?.report, problems, classes };
}

const cell = (opened: OpenedExcel, row: number, column: number) =>
  opened.excel.host.book.sheet(SHEET).cell(row, column).value;

/** Writes a cell by a pane's desk, as fixing and filling do. */
const write = (desk: Desk, row: number, was: string, now: string): Promise<boolean> =>
  desk.change('writing', async (engine, history, options) => {
    const at = { sheet: SHEET, row, column: 2 };
    const applied = await history.apply(words.step(), [patchOf({ cells: [{ at, was, now }] })], options);
    return { notice: { message: engine.changedMessage(applied), step: history.steps[0]?.id } };
  });

const lastStep = (desk: Desk): number => desk.state().steps[0].id;
const told = (desk: Desk): string => say('zh', desk.state().notice!.message);

interface Fault {
  readonly what: string;
  run(opened: OpenedExcel): Promise<void>;
}

const faults: readonly Fault[] = [
  ...[1, 2, 3, 4, 5].map((request): Fault => ({
    what: `request ${request} of a check fails at its second action`,
    async run(opened) {
      const { desk } = await paneOn(opened);
      const before = desk.state().checked;
      opened.excel.host.fail({ request, action: 2, code: 'GeneralException', message: '内部错误' });
      expect(await desk.check()).toBe(false);
      expect(desk.state().problems.map(({ id }) => id)).toEqual(['excel.failed']);
      // What was known stays in sight.
      expect(desk.state().checked).toBe(before);
      expect(await desk.check()).toBe(true);
      await desk.stop();
    },
  })),
  {
    what: 'a change fails, and the one before it is undone',
    async run(opened) {
      const { desk } = await paneOn(opened);
      expect(await write(desk, 1, '海州远航', '海州远航公司')).toBe(true);
      const first = lastStep(desk);
      opened.excel.host.fail({ request: 1, sets: 'formulas', code: 'GeneralException', message: '内部错误' });
      await write(desk, 2, '赵宁', '赵宁宁');
      expect(cell(opened, 2, 2)).toBe('赵宁');
      expect(await desk.undo(first)).toBe(true);
      expect(cell(opened, 1, 2)).toBe('海州远航');
      expect(desk.state().steps).toEqual([]);
      await desk.stop();
    },
  },
  {
    what: 'undoing fails, and is done again',
    async run(opened) {
      const { desk } = await paneOn(opened);
      await write(desk, 1, '海州远航', '海州远航公司');
      const step = lastStep(desk);
      opened.excel.host.fail({ request: 1, code: 'GeneralException', message: '内部错误' });
      expect(await desk.undo(step)).toBe(false);
      expect(desk.state().problems).toHaveLength(1);
      expect([cell(opened, 1, 2), desk.state().steps.map(({ id }) => id)]).toEqual(['海州远航公司', [step]]);
      expect(await desk.undo(step)).toBe(true);
      expect(cell(opened, 1, 2)).toBe('海州远航');
      await desk.stop();
    },
  },
  {
    what: 'a second pane changes another cell, and each undoes its own',
    async run(opened) {
      const [one, other] = [await paneOn(opened), await paneOn(opened)];
      await write(one.desk, 1, '海州远航', '海州远航公司');
      await write(other.desk, 2, '赵宁', '赵宁宁');
      expect(await one.desk.undo(lastStep(one.desk))).toBe(true);
      expect([cell(opened, 1, 2), cell(opened, 2, 2)]).toEqual(['海州远航', '赵宁宁']);
      expect(await other.desk.undo(lastStep(other.desk))).toBe(true);
      await Promise.all([one.desk.stop(), other.desk.stop()]);
    },
  },
  {
    what: 'a second pane writes a cell that the first has written since it looked',
    async run(opened) {
      const [one, other] = [await paneOn(opened), await paneOn(opened)];
      await write(one.desk, 1, '海州远航', '海州远航公司');
      await write(other.desk, 1, '海州远航', '别的公司');
      expect([cell(opened, 1, 2), told(other.desk)]).toEqual([
        '海州远航公司',
        '已改 0 个单元格；另有 1 个在此期间被改过，没有动',
      ]);
      expect(other.desk.state().steps).toEqual([]);
      await one.desk.undo(lastStep(one.desk));
      await Promise.all([one.desk.stop(), other.desk.stop()]);
    },
  },
  {
    what: 'a second pane writes over what the first undoes then',
    async run(opened) {
      const [one, other] = [await paneOn(opened), await paneOn(opened)];
      await write(one.desk, 1, '海州远航', '海州远航公司');
      await write(other.desk, 1, '海州远航公司', '别的公司');
      await one.desk.undo(lastStep(one.desk));
      // The other's word stands, and the first pane says so.
      expect([cell(opened, 1, 2), told(one.desk)]).toEqual(['别的公司', '已撤销 0 个单元格；1 个之后又改过，没有动']);
      await other.desk.undo(lastStep(other.desk));
      expect(cell(opened, 1, 2)).toBe('海州远航公司');
      opened.excel.host.user.type(SHEET, 'C2', [['海州远航']]);
      await Promise.all([one.desk.stop(), other.desk.stop()]);
    },
  },
];

test.each(faults)('$what: what is answered afterwards is what was answered before', async ({ run }) => {
  const opened = open();
  const before = await answers(opened);
  expect(before).toMatchObject({ problems: [], classes: [['A类'], ['A类'], ['B类'], ['C类']] });
  await run(opened);
  await opened.excel.host.settled();
  expect(await answers(opened)).toEqual(before);
  expect(opened.excel.host.references.objects).toHaveLength(0);
});

test('a page that is loaded anew on the workbook knows its rules and answers as before; steps of the old one are undone no more', async () => {
  const opened = open();
  const { desk } = await paneOn(opened);
  await write(desk, 1, '海州远航', '海州远航公司');
  expect(desk.state().steps).toHaveLength(1);
  const before = await answers(opened);
  // The page goes without a word: nothing of it is ended, and Excel keeps none of its handlers.
  const { desk: anew } = await paneOn(opened);
  expect([anew.state().steps, anew.state().notice, anew.state().problems]).toEqual([[], undefined, []]);
  expect(anew.state().checked?.rules.values.tier.value.aShare).toBe(0.5);
  // What was written stays, and no step is offered that nothing is known of.
  expect(cell(opened, 1, 2)).toBe('海州远航公司');
  expect(await write(anew, 2, '赵宁', '赵宁宁')).toBe(true);
  expect(await anew.undo(lastStep(anew))).toBe(true);
  await anew.stop();
  expect(await answers(opened)).toEqual(before);
  await desk.stop();
});

test('what is counted', () => tried('pane-faults', faults.length + 1));
