import type { WorkbookPatch } from '../../../src/shared/workbook/patch';
import { say } from '../../../src/shared/text/message';
import { refusal } from '../samples';
import { assembled } from '../workbooks/assembled';
import { fill, put, resize } from './places';
import { patched } from './support';

// What cannot be changed without breaking something is refused whole, with a sentence that names the place.

const workbooks = new Map(assembled().map(({ file, bytes }) => [file, bytes]));

test.each<readonly [what: string, file: string, patch: Partial<WorkbookPatch>, id: string, named: readonly string[]]>([
  [
    'the first cell of an array formula',
    'formulas.xlsx',
    { cells: [put('计算!C1', null, 1)] },
    'arrayCell',
    ['计算', 'C1', 'C1:C5'],
  ],
  ['another cell of it', 'formulas.xlsx', { cells: [put('计算!C4', 20, 1)] }, 'arrayCell', ['计算', 'C4', 'C1:C5']],
  ['a formula that spills', 'formulas.xlsx', { cells: [put('溢 出!C1', 8, 1)] }, 'richCell', ['溢 出', 'C1']],
  ['a cell that it spills into', 'formulas.xlsx', { cells: [put('溢 出!C3', 10, 1)] }, 'arrayCell', ['C3', 'C1:C5']],
  [
    'a stretch of a column that meets a spill',
    'formulas.xlsx',
    { columns: [fill('溢 出!C5', ['a', 'b'])] },
    'arrayCell',
    ['C5', 'C1:C5'],
  ],
  ['the result of a what-if table', 'formulas.xlsx', { cells: [put('模拟!E3', 200, 1)] }, 'arrayCell', ['E3', 'E2:E4']],
  [
    'a cell that a merge hides',
    'desk.xlsm',
    { cells: [put('客户!C1', null, '客户')] },
    'mergedCell',
    ['客户', 'C1', 'A1:H1'],
  ],
  [
    'a cell that a merge behind the rows hides',
    'prefixed.xlsx',
    { cells: [put('客户!B5', null, 1)] },
    'mergedCell',
    ['B5', 'A5:B5'],
  ],
  [
    'a label of a protected sheet',
    'protected.xlsx',
    { cells: [put('登记!A2', '客户名称', '名称')] },
    'protectedCell',
    ['登记', 'A2'],
  ],
  [
    'a formula of a protected sheet',
    'protected.xlsx',
    { cells: [put('登记!B2', null, '顺达'), put('登记!B4', { formula: 'B3*1.06' }, 1)] },
    'protectedCell',
    ['B4'],
  ],
  ['a cell of it that is not there', 'protected.xlsx', { cells: [put('登记!C9', null, 1)] }, 'protectedCell', ['C9']],
  [
    'a heading of a table',
    'desk.xlsm',
    { cells: [put('客户!E3', '消费金额', '金额')] },
    'tableHeader',
    ['客户', 'E3', '客户表'],
  ],
  [
    'rows below a totals row',
    'desk.xlsm',
    { cells: [put('客户!A11', null, 'KA007')], tables: [resize('客户', '客户表', 'A3:H10', 'A3:H11')] },
    'tableTotals',
    ['客户表', 'A3:H10'],
  ],
  [
    'a table that would grow over other cells',
    'desk.xlsm',
    { cells: [put('订单!A12', null, 'D-2000')], tables: [resize('订单', '订单表', 'A1:D4', 'A1:D12')] },
    'tableBlocked',
    ['订单', 'B12', '订单表'],
  ],
  [
    'a column without a heading',
    'desk.xlsm',
    { columns: [fill('订单!E2', ['A类'])], tables: [resize('订单', '订单表', 'A1:D4', 'A1:E4')] },
    'tableName',
    ['订单表', 'E1'],
  ],
  [
    'a table that has moved',
    'desk.xlsm',
    { tables: [resize('订单', '订单表', 'A1:D5', 'A1:D6')] },
    'tableMoved',
    ['订单表', 'A1:D4', 'A1:D5'],
  ],
  [
    'a table that is not there',
    'desk.xlsm',
    { tables: [resize('订单', '客户表', 'A3:H10', 'A3:I10')] },
    'noTable',
    ['客户表'],
  ],
  ['a sheet that is not there', 'desk.xlsm', { cells: [put('无此表!A1', null, 1)] }, 'noSheet', ['无此表']],
  ['a signed workbook', 'signed.xlsx', { cells: [put('合同!C1', null, 1)] }, 'signed', ['名单.xlsx']],
])('%s', async (_what, file, patch, id, named) => {
  const problem = await refusal(patched(workbooks.get(file) ?? new Uint8Array(), patch));
  expect(problem.detail.id).toBe(`files.patch.${id}`);
  for (const lang of ['zh', 'en'] as const) {
    const sentence = say(lang, problem.detail);
    for (const name of named) expect(sentence).toContain(name);
  }
});

test('the first cell of a merged range may be changed', async () => {
  const patch = { cells: [put('客户!A1', '客户清单 2026年10月', '客户清单')] };
  expect((await patched(workbooks.get('desk.xlsm') ?? new Uint8Array(), patch)).changed).toBe(1);
});
