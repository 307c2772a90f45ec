import { History } from '../../src/shared/desk/history';
import { insertForms } from '../../src/shared/desk/insert';
import { formById } from '../../src/shared/forms/registry';
import type { WorkbookPort } from '../../src/shared/port/port';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { defineWords, Problem } from '../../src/shared/text/message';
import type { WorkbookPatch } from '../../src/shared/workbook/patch';
import { planned } from '../../src/shared/workbook/sheet-plan';
import { cellsOf, patchOf } from '../port/contents';
import { sampleSheets } from '../port/samples';
import { closeExcel } from '../excel-host/node';
import { type OpenedExcel, openWorkbook } from '../taskpane/excel/open';
import { tried } from './tally';

// Whatever request to Excel fails, at its first action or at its last: the workbook is as it was, or what was done can be undone, and
// the pane's side of it works on as if nothing had happened.

const words = defineWords('test-faults', { step: { zh: '一步', en: 'A step' } });
afterAll(closeExcel);

/** Requests of one piece of work are fewer. */
const MOST_REQUESTS = 60;

/** What a user has in the workbook: cells with formats, sheets, tables, merges, validations, charts, names. Our paint is not a user's. */
const stateOf = ({ excel }: OpenedExcel): unknown =>
  excel.host.book.sheets.map((sheet) => {
    const cells: unknown[] = [];
    for (let row = 0; row < 80; row++)
      for (let column = 0; column < 30; column++) {
        const { value, formula, format } = sheet.cell(row, column);
        if (value !== '' || formula !== undefined) cells.push([row, column, formula ?? value, format]);
      }
    const { name, visibility, merges, validations, charts, names } = sheet;
    const tables = sheet.tables.map((one) => [one.name, one.area]);
    return { name, visibility, cells, merges, tables, rules: validations.length, charts: charts.length, names };
  });

const cell = (row: number, column: number, was: string | number | null, now: string | number) => ({
  at: { sheet: '登记', row, column },
  was,
  now,
});

const cells: WorkbookPatch = patchOf({
  cells: [
    cell(2, 0, 'TS001', 'TS901'),
    cell(4, 1, '待定', '未定'),
    cell(9, 4, null, '=1+1'),
    cell(9, 5, null, '+86 10'),
  ],
});
const column: WorkbookPatch = patchOf({
  columns: [
    {
      sheet: '登记',
      column: 3,
      firstRow: 1,
      was: cellsOf([null, null, null, null, null]),
      now: cellsOf(['类别', 'A类', 'B类', 'C类', '未交易']),
      width: { was: null, now: 12 },
    },
  ],
  tables: [{ sheet: '登记', table: '登记表', was: 'A2:C6', now: 'A2:D6' }],
});
const row: WorkbookPatch = patchOf({
  cells: [cell(6, 0, null, 'TS005'), cell(6, 2, null, 7)],
  tables: [{ sheet: '登记', table: '登记表', was: 'A2:C6', now: 'A2:C7' }],
});

interface Work {
  readonly what: string;
  /** Does it; says whether it was stopped. */
  run(port: WorkbookPort, history: History): Promise<boolean>;
  /** Whether the history takes it back. */
  readonly undone: boolean;
}

const patched = (patch: WorkbookPatch) => async (_: WorkbookPort, history: History) =>
  (await history.apply(words.step(), [patch])).stopped !== undefined;

const works: readonly Work[] = [
  { what: 'cells are written', run: patched(cells), undone: true },
  { what: 'a table gets a column', run: patched(column), undone: true },
  { what: 'a table gets a row', run: patched(row), undone: true },
  {
    what: 'forms are inserted',
    async run(port, history) {
      const forms = [formById('revisitPlan')!];
      await insertForms(port, history, forms, { profile: 'company', lang: 'zh', book: TEXTBOOK_RULES, rows: 2 });
      return false;
    },
    undone: true,
  },
  {
    what: 'a sheet is added',
    async run(port) {
      await port.addSheet({
        name: '新表',
        rows: [[planned('检查结果', 'heading')], [planned('甲', 'text')]],
        widths: [20],
        frozenRows: 1,
      });
      return false;
    },
    undone: false,
  },
  {
    what: 'cells are marked',
    async run(port) {
      await port.mark([{ at: { sheet: '登记', row: 2, column: 0 }, tone: 'error' }]);
      return false;
    },
    undone: false,
  },
  {
    what: 'a chart is added',
    async run(port) {
      await port.addChart({
        sheet: '登记',
        name: '图',
        title: '图',
        kind: 'bar',
        categories: { top: 2, left: 0, bottom: 5, right: 0 },
        series: [{ label: '件', values: { top: 2, left: 2, bottom: 5, right: 2 } }],
        at: { top: 8, left: 0, bottom: 16, right: 4 },
      });
      return false;
    },
    undone: false,
  },
  {
    what: 'sheets are removed',
    async run(port) {
      await port.removeSheets(['空表']);
      return false;
    },
    undone: false,
  },
  {
    what: 'the workbook is read',
    async run(port) {
      await port.read();
      return false;
    },
    undone: false,
  },
];

/** Does a piece of work while one request fails; answers how it ended. */
async function faulty({ run, undone }: Work, request: number, action: number | undefined): Promise<string> {
  const opened = openWorkbook(sampleSheets());
  const { port, excel } = opened;
  const history = new History(port);
  const before = stateOf(opened);
  excel.host.fail({ request, ...(action !== undefined && { action }), code: 'GeneralException', message: '内部错误' });
  const sent = excel.host.session.requests.length;
  let ended: string;
  try {
    ended = (await run(port, history)) ? 'stopped' : 'done';
  } catch (reason) {
    if (!(reason instanceof Problem)) throw reason;
    ended = 'refused';
  }
  if (excel.host.session.requests.length - sent < request) return 'beyond';
  while (history.steps.length > 0) await history.undo(TEXTBOOK_RULES);
  if (ended !== 'done' || undone)
    expect({ request, action, ended, state: stateOf(opened) }).toEqual({ request, action, ended, state: before });
  if (ended === 'done' && !undone) return ended;
  // As it was before the fault, it works after it.
  expect(await run(port, history)).toBe(false);
  if (!undone) return ended;
  expect(stateOf(opened)).not.toEqual(before);
  await history.undo(TEXTBOOK_RULES);
  expect(stateOf(opened)).toEqual(before);
  return ended;
}

let count = 0;
test.each(works)(
  '$what, with every request failing in turn',
  async (work) => {
    const ends: string[] = [];
    for (const action of [undefined, 2, -1]) {
      for (let request = 1; request <= MOST_REQUESTS; request++) {
        const ended = await faulty(work, request, action);
        if (ended === 'beyond') break;
        ends.push(ended);
      }
    }
    count += ends.length;
    expect(ends.filter((ended) => ended !== 'done').length).toBeGreaterThan(0);
    expect(ends.length).toBeLessThan(MOST_REQUESTS * 4);
  },
  60_000,
);

test('what is counted', () => tried('excel-requests', count));
