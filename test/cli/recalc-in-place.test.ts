import { copyFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import excel, { type CellValue } from 'exceljs';
import { nodeHost } from '../../src/cli/node-host';
import { readBook } from '../../src/files/book';
import { CellKind, cellName } from '../../src/shared/workbook/table';
import { changes, partText } from '../files/entries';
import { kadesk, root, scratch } from './support';

const at = scratch();
const SAMPLE = `${root}/samples/customers.xlsx`;
const MONTH = ['--as-of', '2026-10-31', '--preset', 's3'] as const;

/** Every cell of the first sheet that holds something, by address: its kind, its text and its formula. */
async function cellsOf(file: string): Promise<Record<string, string>> {
  const [sheet] = (await readBook(readFileSync(file), basename(file), nodeHost)).sheets;
  const cells: Record<string, string> = {};
  for (let column = 0; column < sheet.columnCount; column++) {
    for (let row = 0; row < sheet.rowCount; row++) {
      const kind = sheet.column(column).kind(row);
      if (kind === CellKind.Blank) continue;
      cells[cellName(row, column)] = `${kind} ${sheet.column(column).text(row)} ${sheet.formula(row, column) ?? ''}`;
    }
  }
  return cells;
}

const copyOf = (name: string): string => {
  copyFileSync(SAMPLE, at(name));
  return at(name);
};

describe('a list that gets its results in its own workbook', () => {
  it('has its columns at the right; every other cell and every part that is not the sheet’s stays', async () => {
    const output = at('out.xlsx');
    const { code, out } = kadesk('recalc', SAMPLE, ...MONTH, '-o', output, '--json');
    expect(code).toBe(0);
    const before = await cellsOf(SAMPLE);
    const after = await cellsOf(output);
    expect(after).toMatchObject(before);
    const added = Object.keys(after).filter((address) => !(address in before));
    const report = JSON.parse(out) as { changedCells: number; columns: { label: string }[]; skippedCells: string[] };
    expect([report.changedCells, report.skippedCells]).toEqual([added.length, []]);
    const labels = added.filter((address) => /^[A-Z]+3$/.test(address)).map((address) => after[address]);
    // Where a column was read under the name of a result, the new one is that of this period.
    const heading = (label: string): string => (label === '连续下降期数' ? `本期${label}` : label);
    expect(labels).toEqual(report.columns.map(({ label }) => `${CellKind.Text} ${heading(label)} `));

    const { changed, gone, added: parts } = changes(readFileSync(SAMPLE), readFileSync(output));
    expect([changed, gone, parts]).toEqual([['xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'], [], []]);
  });

  it('is written in place with the old file beside it, and the same again changes nothing', async () => {
    const list = copyOf('in-place.xlsx');
    const first = kadesk('recalc', list, ...MONTH, '--in-place');
    expect(first).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(at('in-place.备份.xlsx')).equals(readFileSync(SAMPLE))).toBe(true);
    expect(first.out).toContain(at('in-place.备份.xlsx'));
    const once = await cellsOf(list);

    const again = kadesk('recalc', list, ...MONTH, '--in-place', '--no-backup', '--json');
    // Nothing is written then: neither the file nor a list of changes that would undo nothing.
    expect(JSON.parse(again.out)).toMatchObject({ changedCells: 0, skippedCells: [], backup: null, undo: null });
    expect(existsSync(at('in-place.undo2.json'))).toBe(false);
    expect(existsSync(at('in-place.备份2.xlsx'))).toBe(false);
    expect(await cellsOf(list)).toEqual(once);

    // The next month is written over the columns of this one.
    const next = kadesk(
      'recalc',
      list,
      '--as-of',
      '2026-11-30',
      '--preset',
      's3',
      '--in-place',
      '--no-backup',
      '--json',
    );
    expect(next.code).toBe(0);
    const labels = Object.entries(await cellsOf(list)).filter(([address]) => /^[A-Z]+3$/.test(address));
    const counted = labels.filter(([, cell]) => cell.includes(' 价值类别'));
    expect(counted).toHaveLength(1);
  });

  it('is what it was when the list of changes is applied', async () => {
    const list = copyOf('undone.xlsx');
    kadesk('recalc', list, ...MONTH, '--in-place', '--no-backup');
    const { code, out } = kadesk('recalc', list, '--undo', at('undone.undo.json'), '--in-place', '--no-backup');
    expect([code, out.includes('已撤销')]).toEqual([0, true]);
    expect(await cellsOf(list)).toEqual(await cellsOf(SAMPLE));
    const sheet = 'xl/worksheets/sheet1.xml';
    const columns = async (file: string) => /<cols>.*<\/cols>/s.exec(await partText(readFileSync(file), sheet))?.[0];
    expect(await columns(list)).toBe(await columns(SAMPLE));
  });

  it('keeps what somebody changed since, and says which cells', async () => {
    const list = copyOf('later.xlsx');
    kadesk('recalc', list, ...MONTH, '--in-place', '--no-backup');
    const book = new excel.Workbook();
    await book.xlsx.readFile(list);
    const [sheet] = book.worksheets;
    const column = (sheet.getRow(3).values as CellValue[]).indexOf('价值类别');
    const touched = sheet.getRow(10).getCell(column);
    touched.value = '人工核定';
    await book.xlsx.writeFile(list);
    const { code, out } = kadesk('recalc', list, '--undo', at('later.undo.json'), '--in-place', '--no-backup');
    expect(code).toBe(1);
    expect(out).toMatch(new RegExp(`没有改动的单元格 1 .*${touched.address}`));
    expect((await cellsOf(list))[touched.address]).toContain('人工核定');
  });
});

describe('a list in an Excel table', () => {
  const made = async (name: string, right?: string): Promise<string> => {
    const book = new excel.Workbook();
    const sheet = book.addWorksheet('客户');
    sheet.addTable({
      name: '客户表',
      ref: 'A1',
      columns: [{ name: '客户编号' }, { name: '消费金额' }],
      rows: [
        ['C1', 300],
        ['C2', 200],
        ['C3', 100],
      ],
    });
    if (right !== undefined) sheet.getCell(right).value = '备注';
    await book.xlsx.writeFile(at(name));
    return at(name);
  };
  const tableOf = async (file: string) =>
    (await readBook(readFileSync(file), 'x.xlsx', nodeHost)).sheets[0].tables[0].area;

  it('takes the new columns in, and gives them up again', async () => {
    const list = await made('table.xlsx');
    expect(kadesk('recalc', list, '--in-place').code).toBe(0);
    expect((await tableOf(list)).right).toBeGreaterThan(1);
    const xml = await partText(readFileSync(list), 'xl/tables/table1.xml');
    expect(xml).toMatch(/<tableColumn id="3" name="价值类别"\/>/);
    expect(kadesk('recalc', list, '--undo', at('table.undo.json'), '--in-place').code).toBe(0);
    expect(await tableOf(list)).toEqual({ top: 0, left: 0, bottom: 3, right: 1 });
  });

  it('is refused where something stands beside it, and stays as it was', async () => {
    const list = await made('blocked.xlsx', 'D2');
    const before = readFileSync(list);
    const { code, err } = kadesk('recalc', list, '--in-place');
    expect(code).toBe(2);
    expect(err).toMatch(/客户表.*D2/);
    expect(readFileSync(list).equals(before)).toBe(true);
    expect([existsSync(at('blocked.undo.json')), existsSync(at('blocked.备份.xlsx'))]).toEqual([false, false]);
  });
});

describe('a table of Excel’s bounds its list', () => {
  it('its row of totals and what stands below it are no customers, and the table beside it is not touched', async () => {
    const book = new excel.Workbook();
    const sheet = book.addWorksheet('客户');
    sheet.addTable({ name: '码表', ref: 'A1', columns: [{ name: '代码' }, { name: '含义' }], rows: [['X', '是']] });
    sheet.addTable({
      name: '客户表',
      ref: 'E1',
      totalsRow: true,
      columns: [
        { name: '客户编号', totalsRowLabel: '全部' },
        { name: '消费金额', totalsRowFunction: 'sum' },
      ],
      rows: [
        ['C1', 300],
        ['C2', 200],
        ['C3', 100],
      ],
    });
    sheet.getCell('F5').value = { formula: 'SUM(F2:F4)', result: 600 };
    sheet.getCell('F9').value = 20;
    await book.xlsx.writeFile(at('two.xlsx'));
    const { code, out } = kadesk('recalc', at('two.xlsx'), '--in-place', '--no-backup', '--json');
    expect([code, (JSON.parse(out) as { rows: number }).rows]).toEqual([0, 3]);
    const [{ tables }] = (await readBook(readFileSync(at('two.xlsx')), 'two.xlsx', nodeHost)).sheets;
    expect(tables.map(({ name, area }) => [name, area.left, area.right > 5])).toEqual([
      ['码表', 0, false],
      ['客户表', 4, true],
    ]);
    const cells = await cellsOf(at('two.xlsx'));
    expect(cells.G1).toContain('价值类别');
    expect([cells.G5, cells.G9]).toEqual([undefined, undefined]);
  });
});

it('a workbook with macros keeps its extension', () => {
  copyFileSync(SAMPLE, at('macro.xlsm'));
  const { code, err } = kadesk('recalc', at('macro.xlsm'), ...MONTH, '-o', at('plain.xlsx'));
  expect(code).toBe(2);
  expect(err).toMatch(/plain\.xlsx.*\.xlsm/);
  expect(kadesk('recalc', at('macro.xlsm'), ...MONTH, '-o', at('other.xlsm')).code).toBe(0);
});

describe('what cannot be done is said', () => {
  const csv = (name: string): string => {
    writeFileSync(at(name), '客户编号,消费金额\nC1,3\nC2,2\n');
    return at(name);
  };
  const cases: readonly (readonly [why: string, args: () => string[], says: RegExp])[] = [
    ['a text table is not changed in place', () => [csv('a.csv'), '--in-place'], /--in-place.*a\.csv.*-o/],
    ['one place or the other', () => [SAMPLE, '--in-place', '-o', at('x.xlsx')], /--in-place.*-o/],
    ['a new workbook is no change in place', () => [SAMPLE, '--in-place', '--new'], /--in-place.*--new/],
    ['orders are grouped into a new one', () => [SAMPLE, '--in-place', '--orders'], /--in-place.*--orders/],
    ['undoing needs a place', () => [SAMPLE, '--undo', at('none.json')], /--undo.*--in-place.*-o/],
    [
      'a list of changes that is not there',
      () => [SAMPLE, '--undo', at('none.json'), '-o', at('y.xlsx')],
      /none\.json/,
    ],
    [
      'another file than a list of changes',
      () => [SAMPLE, '--undo', csv('b.csv'), '-o', at('y.xlsx')],
      /b\.csv[^]*\.undo\.json/,
    ],
    [
      'a list of changes of another workbook',
      () => {
        const other = join(dirname(at('x')), 'other.json');
        const cell = { at: { sheet: '没有', row: 0, column: 0 }, was: 1, now: 2 };
        writeFileSync(
          other,
          JSON.stringify({ kind: 'kadesk-patch', version: 1, cells: [cell], columns: [], tables: [] }),
        );
        return [SAMPLE, '--undo', other, '-o', at('y.xlsx')];
      },
      /没有工作表“没有”/,
    ],
  ];
  it.each(cases)('%s', (_why, args, says) => {
    const { code, err } = kadesk('recalc', ...args());
    expect(code).toBe(2);
    expect(err).toMatch(says);
    expect(existsSync(at('y.xlsx'))).toBe(false);
  });
});
