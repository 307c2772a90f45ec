import { rangeName } from '../../../src/shared/workbook/range';
import type { MemorySheetData } from '../../../src/shared/workbook/memory-book';
import type { TablePatch } from '../../../src/shared/workbook/patch';
import { patchOf } from '../../port/contents';
import { type OpenedExcel, openWorkbook } from './open';

// Tables that get more rows, and fewer again: what their cells take goes with them.

const REGISTER: readonly MemorySheetData[] = [
  {
    name: '登记',
    rows: [['受理编号', '投诉方式', '件数'], ['TS001', '电话', 3], ['TS002', '微信', 5], [], ['备注']],
    tables: [{ name: '登记表', range: 'A1:C3' }],
  },
];

/** The ranges of validations on the sheet, each with its rule's kind. */
const rulesOf = ({ excel }: OpenedExcel): string[] =>
  excel.host.book
    .sheet('登记')
    .validations.flatMap(({ areas, rule, prompt }) =>
      areas.map((area) => `${rangeName(area)} ${Object.keys(rule)[0] ?? 'any'} ${prompt.message}`.trim()),
    )
    .sort();

/** A drop-down, a number, and words beside cells that take anything. */
async function withRules(): Promise<OpenedExcel> {
  const opened = openWorkbook(REGISTER);
  await opened.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('登记');
    sheet.getRange('A2:A3').dataValidation.prompt = { showPrompt: true, title: '受理编号', message: '必填' };
    sheet.getRange('B2:B3').dataValidation.rule = { list: { inCellDropDown: true, source: '电话,微信' } };
    sheet.getRange('C2:C3').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    await context.sync();
  });
  return opened;
}

const table = (more: Partial<TablePatch> = {}): TablePatch => ({
  sheet: '登记',
  table: '登记表',
  was: 'A1:C3',
  now: 'A1:C4',
  ...more,
});

const areaOfTable = ({ excel }: OpenedExcel): string => rangeName(excel.host.book.sheet('登记').tables[0].area);

test('new rows take what the last one takes, and undone they take anything again', async () => {
  const opened = await withRules();
  const before = rulesOf(opened);
  expect(before).toEqual(['A2:A3 any 必填', 'B2:B3 list', 'C2:C3 wholeNumber']);
  const row = ['TS003', '电话', 1].map((now, column) => ({ at: { sheet: '登记', row: 3, column }, was: null, now }));
  const applied = await opened.port.apply(patchOf({ cells: row, tables: [table()] }));
  expect(areaOfTable(opened)).toBe('A1:C4');
  expect(rulesOf(opened)).toEqual([...before, 'A4:A4 any 必填', 'B4:B4 list', 'C4:C4 wholeNumber'].sort());
  await opened.port.apply(applied.inverse);
  expect(areaOfTable(opened)).toBe('A1:C3');
  expect(rulesOf(opened)).toEqual(before);
});

test.each<[string, TablePatch['ranges'], readonly string[]]>([
  ['none', [], []],
  ['one of them', [{ was: 'B2:B3', now: 'B2:B4' }], ['B4:B4 list']],
  ['several in one list', [{ was: 'B2:B3 C2:C3', now: 'B2:B4 C2:C4' }], ['B4:B4 list', 'C4:C4 wholeNumber']],
])('of the ranges that a patch names, %s go with the table', async (_, ranges, added) => {
  const opened = await withRules();
  const before = rulesOf(opened);
  const applied = await opened.port.apply(patchOf({ tables: [table({ ranges })] }));
  expect(rulesOf(opened)).toEqual([...before, ...added].sort());
  await opened.port.apply(applied.inverse);
  expect(rulesOf(opened)).toEqual(before);
});

test('a table without validations says that none went with it, so that undoing moves none', async () => {
  const opened = openWorkbook(REGISTER);
  const applied = await opened.port.apply(patchOf({ tables: [table()] }));
  expect([areaOfTable(opened), rulesOf(opened)]).toEqual(['A1:C4', []]);
  expect(applied.inverse.tables).toEqual([table({ was: 'A1:C4', now: 'A1:C3', ranges: [] })]);
});
