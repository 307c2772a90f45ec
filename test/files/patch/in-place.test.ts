import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { nodeHost } from '../../../src/cli/node-host';
import { readTables } from '../../../src/files/index';
import type { SkippedCell, WorkbookPatch } from '../../../src/shared/workbook/patch';
import { type CellContent, isAbsent, isFormula } from '../../../src/shared/workbook/content';
import { cellName } from '../../../src/shared/workbook/table';
import { root, sharedFile } from '../../cli/support';
import { changes, partNames, partText } from '../entries';
import { hasOffice, officeCells, sameInOffice, type SheetCells } from '../office';
import { differences, ownCells } from '../peers';
import { schemaFolder, validate } from '../schemas';
import { aroundRows, storedCells, storedTables } from '../stored';
import { assembled } from '../workbooks/assembled';
import { bigList } from '../workbooks/big-list';
import type { Fixture } from '../workbooks/fixture';
import { madeByExceljs } from '../workbooks/made-by-exceljs';
import { madeByLibreOffice } from '../workbooks/made-by-libreoffice';
import { fill, placeOf, put, resize } from './places';
import { patched } from './support';

// A workbook is changed where it must be and nowhere else, whoever wrote it.

jest.setTimeout(180_000);

interface Case {
  readonly what: string;
  /** The workbooks that have these sheets and cells: one that we made, and what LibreOffice makes of it. */
  readonly files: readonly string[];
  readonly patch: Partial<WorkbookPatch>;
  /** The sheets' parts and those of tables that have to change. */
  readonly parts: readonly string[];
  /** Cells whose format makes a date of the number that is put there: address and serial. */
  readonly dates?: Readonly<Record<string, number>>;
  /** What becomes of the tables that get another size, as {@link storedTables} tells them. */
  readonly tables?: Readonly<Record<string, (was: string) => string>>;
  /** What others calculate from the new values when they open the file. */
  readonly recalculated?: Readonly<Record<string, string>>;
  /** Cells that shared a formula which is written out now, since its first cell got something else. */
  readonly written?: Readonly<Record<string, string>>;
  /** Whether a number format is needed that the workbook had not got for these cells. */
  readonly newFormat?: true;
}

const sheet = (index: number): string => `xl/worksheets/sheet${index}.xml`;
const table = (index: number): string => `xl/tables/table${index}.xml`;

const cases: readonly Case[] = [
  {
    what: 'a list of an office: blanks filled, values replaced, tables with new rows and columns',
    files: ['desk.xlsm', 'libreoffice-desk.xlsx'],
    patch: {
      cells: [
        put('客户!D6', null, 60),
        put('客户!H4', null, '已联系'),
        put('客户!H7', null, true),
        put('客户!B4', '顺达商贸有限公司', '顺达集团 <总部> & 分部'),
        put('客户!E7', 0.1, 2500.5),
        put('客户!F9', 46_001, 46_320),
        put('客户!A14', null, '备注：_x000D_'),
        put('订单!A5', null, 'D-1004'),
        put('订单!B5', null, 'KA002'),
        put('订单!C5', null, 46_310),
        put('订单!D5', null, 88),
        put('订单!A6', null, 'D-1005'),
      ],
      columns: [
        fill('客户!I3', ['价值类别', 'A类', 'A类', 'B类', 'C类', 'C类', null], { like: 7 }),
        fill('订单!E1', ['级别', 'A类', null, 'A类', 'B类', 'C类']),
      ],
      tables: [resize('客户', '客户表', 'A3:H10', 'A3:I10'), resize('订单', '订单表', 'A1:D4', 'A1:E6')],
    },
    parts: [sheet(1), sheet(2), table(1), table(2)],
    tables: {
      客户表: (was) => `${was.replaceAll(':H', ':I')} 价值类别`,
      订单表: (was) => `${was.replaceAll(':D4', ':E6')} 级别`,
    },
    dates: { '客户!F9': 46_320, '订单!C5': 46_310 },
    recalculated: {
      '客户!G6': `n:${455_000 / 10_000 / 60}`,
      '客户!G7': `n:${2500.5 / 10_000 / 40}`,
      '客户!D10': 'n:335',
      '客户!E10': 'n:2603641',
      // It refreshes pivot tables too.
      '汇总!B6': 'n:252500.5',
      '汇总!B7': 'n:2603641',
    },
  },
  {
    what: 'beside formulas of every kind, and in place of a shared one',
    files: ['formulas.xlsx'],
    patch: {
      cells: [
        // The cell that the others share their formula with, and a blank beside the shared ones.
        put('计算!B1', { formula: 'A1*2' }, 100),
        put('计算!H1', null, '甲'),
        put('计算!H3', '说明', '备注'),
        put('计算!G5', null, { formula: 'SUM(B1:B5)', shows: 122 }),
        put('溢 出!C7', null, 1.5),
        put('模拟!B1', 0.1, 0.3),
      ],
    },
    parts: [sheet(1), sheet(2), sheet(3)],
    recalculated: { '计算!D1': 'n:478', '模拟!E1': 'n:300' },
    written: Object.fromEntries([1, 2, 3, 4, 5].map((row) => [`计算!B${row}`, `A${row}*2`])),
  },
  {
    what: 'beside and in place of formulas',
    files: ['libreoffice-formulas.xlsx'],
    patch: {
      cells: [
        put('计算!B1', { formula: 'A1*2' }, 100),
        put('计算!H3', '说明', ''),
        put('计算!G5', null, { formula: 'SUM(B1:B5)', shows: 122 }),
      ],
    },
    parts: [sheet(1)],
    recalculated: { '计算!D1': 'n:478' },
  },
  {
    what: 'texts, numbers, dates; hidden rows and columns; an empty sheet',
    files: ['notation.xlsx', 'libreoffice-notation.xlsx'],
    patch: {
      cells: [
        put('文字!A1', '顺达', '顺达集团'),
        put('文字!B1', '顺达 ', null),
        put('文字!A2', '第一行\n第二行', ' 第一行\n\n第三行 '),
        put('文字!C2', 'a\rb', 'a\rb\rc'),
        put('文字!A3', '𠮷野家', '𠮷𠮷'),
        put('文字!D3', '=1+1', '=2+2'),
        put('文字!B5', 1e-9, 1e-10),
        put('文字!D5', -1e300, 0.1 + 0.2),
        put('文字!B6', 1.75, 2.5),
        put('文字!D6', 0.1234, 0.5),
        put('文字!E6', null, 1234.5),
        // A hidden row, a hidden column, and rows below the filtered list.
        put('筛选!B2', 100, 150),
        put('筛选!C4', { formula: 'B4/100' }, { formula: 'B4/10', shows: 30 }),
        put('筛选!A7', null, '西南'),
        put('筛选!B7', null, 600),
        put('筛选!D1', null, '价值类别'),
        put('空白!B2', null, '有了'),
        put('空白!A1', null, 1),
      ],
    },
    parts: [sheet(1), sheet(2), sheet(3)],
    dates: { '文字!B6': 2.5 },
    recalculated: { '筛选!C2': 'n:1.5' },
  },
  {
    what: 'words of logic and errors, which LibreOffice writes as formulas',
    files: ['notation.xlsx'],
    patch: {
      cells: [
        put('文字!B4', false, true),
        put('文字!C4', { error: '#N/A' }, 0),
        put('文字!D4', { error: '#DIV/0!' }, { error: '#N/A' }),
      ],
    },
    parts: [sheet(1)],
  },
  {
    what: 'cells and rows without addresses',
    files: ['terse.xlsx', 'libreoffice-terse.xlsx'],
    patch: {
      cells: [
        put('简写!C1', '金额', '金额（元）'),
        put('简写!D1', null, '级别'),
        put('简写!A2', 1, 2),
        put('简写!B2', '顺达', '远通'),
        put('简写!B3', null, '新的一行'),
        put('简写!A5', null, true),
        put('简写!D5', null, 'B类'),
        put('简写!B6', null, 7),
        put('简写!C6', 46_326.75, 46_327.25),
      ],
    },
    parts: [sheet(1)],
    dates: { '简写!C6': 46_327.25 },
  },
  {
    what: 'elements with a prefix',
    files: ['prefixed.xlsx', 'libreoffice-prefixed.xlsx'],
    patch: {
      cells: [
        put('客户!A2', '顺达', '顺达 & 子公司'),
        put('客户!B3', null, 12),
        put('客户!C3', null, { formula: 'B3*2', shows: 24 }),
        put('客户!A4', null, '新客户'),
      ],
      columns: [fill('客户!D1', ['级别', 'A类', 'B类'], { width: { was: null, now: 9 } })],
    },
    parts: [sheet(1)],
  },
  {
    what: 'unlocked cells of a protected sheet',
    files: ['protected.xlsx', 'libreoffice-protected.xlsx'],
    patch: {
      cells: [
        put('登记!B2', null, '顺达'),
        put('登记!B3', 1000, 2000),
        // Unlocked by the column's format: there is no cell yet.
        put('登记!D9', null, '某列'),
      ],
    },
    parts: [sheet(1)],
    recalculated: { '登记!B4': 'n:2120' },
  },
  {
    what: 'cells that their row unlocks, which LibreOffice writes otherwise',
    files: ['protected.xlsx'],
    patch: { cells: [put('登记!E6', null, '备注'), put('登记!B7', null, 7)] },
    parts: [sheet(1)],
  },
  {
    what: 'a hidden sheet, notes, a table that grows, a date',
    files: ['exceljs.xlsx', 'libreoffice-exceljs.xlsx'],
    patch: {
      cells: [
        put('客户!B3', '顺达商贸有限公司', '顺达'),
        put('客户!D5', null, 60),
        // A hidden row and a hidden column.
        put('客户!G6', null, true),
        put('客户!F4', 46_311.625, 46_312),
        put('订单!B6', null, 'D-1004'),
        put('订单!C6', null, 300.25),
        put('订单!D6', null, 46_306, { format: { from: 'General', to: 'yyyy-mm-dd' } }),
        put('走访!B3', '已电话', '已拜访'),
        put('审批!B2', null, 1),
      ],
      columns: [fill('订单!E2', ['级别', 'A类', 'C类', 'C类', 'B类'])],
      tables: [resize('订单', '订单表', 'B2:D5', 'B2:E6')],
    },
    parts: [sheet(1), sheet(2), sheet(3), sheet(4), table(1)],
    tables: { 订单表: (was) => `${was.replaceAll(':D5', ':E6')} 级别` },
    dates: { '客户!F4': 46_312, '订单!D6': 46_306 },
    recalculated: { '客户!D9': 'n:325' },
    newFormat: true,
  },
  {
    what: 'dates that count from 1904',
    files: ['exceljs-1904.xlsx', 'libreoffice-exceljs-1904.xlsx'],
    patch: {
      cells: [
        put('合同!A2', '顺达', '顺达公司'),
        put('合同!B3', 46_054.5, 46_060),
        put('合同!C3', 45.5, 60),
        put('合同!D2', null, '新签'),
        put('合同!C4', null, 46_061, { format: { from: 'General', to: 'yyyy-mm-dd' } }),
      ],
    },
    parts: [sheet(1)],
    dates: { '合同!B3': 46_060, '合同!C4': 46_061 },
    recalculated: { '合同!B4': 'd:46060' },
    newFormat: true,
  },
];

/** A content in the notation of {@link SheetCells}. */
function notation(content: CellContent): string {
  if (isFormula(content)) return notation(content.shows ?? null);
  if (content === null || content === '') return '';
  if (typeof content === 'object') return `e:${content.error}`;
  if (typeof content === 'boolean') return `b:${content ? 'TRUE' : 'FALSE'}`;
  return `${typeof content === 'number' ? 'n' : 't'}:${content}`;
}

/** Cells with some of them replaced. */
function withCells(cells: SheetCells, replaced: Readonly<Record<string, string>>): SheetCells {
  const copy = new Map([...cells].map(([name, shown]) => [name, new Map(shown)]));
  for (const [address, shown] of Object.entries(replaced)) {
    const { sheet: name, row, column: at } = placeOf(address);
    const own = copy.get(name);
    if (own === undefined) throw new Error(`no sheet ${name}`);
    if (shown === '') own.delete(cellName(row, at));
    else own.set(cellName(row, at), shown);
  }
  return copy;
}

/** What the patch's cells are to show. */
function shownBy({ patch, dates }: Case): Record<string, string> {
  const shown: Record<string, string> = {};
  const show = (name: string, row: number, at: number, content: CellContent): void => {
    shown[`${name}!${cellName(row, at)}`] = notation(content);
  };
  for (const { at, now } of patch.cells ?? []) if (!isAbsent(now)) show(at.sheet, at.row, at.column, now);
  for (const { sheet: name, column: at, firstRow, now } of patch.columns ?? []) {
    for (let index = 0; index < now.length; index++) {
      const content = now.at(index);
      if (!isAbsent(content) && content !== null) show(name, firstRow + index, at, content);
    }
  }
  for (const [address, serial] of Object.entries(dates ?? {})) shown[address] = `d:${serial}`;
  return shown;
}

const office = hasOffice();
const schemas = schemaFolder();

interface Outcome {
  readonly before: Fixture;
  readonly after: Fixture;
  readonly undone: Fixture;
  readonly changed: number;
  readonly skipped: readonly SkippedCell[];
}

const all = cases.flatMap((one) =>
  one.files
    .filter((file) => office || !file.startsWith('libreoffice-'))
    .map((file) => ({ name: `${file}: ${one.what}`, file, one })),
);
const outcomes = new Map<string, Outcome | Error>();
const seenInOffice = new Map<Fixture, SheetCells>();

async function outcome(before: Fixture, patch: Partial<WorkbookPatch>): Promise<Outcome> {
  const after = await patched(before.bytes, patch);
  const undone = await patched(after.bytes, after.inverse);
  return {
    before,
    after: { file: before.file, bytes: after.bytes },
    undone: { file: before.file, bytes: undone.bytes },
    changed: after.changed,
    skipped: [...after.skipped, ...undone.skipped],
  };
}

beforeAll(async () => {
  const made = [...assembled(), ...(await madeByExceljs())];
  const workbooks = [...made, ...(office ? madeByLibreOffice(made) : [])];
  for (const { name, file, one } of all) {
    const before = workbooks.find((workbook) => workbook.file === file);
    if (before === undefined) throw new Error(`no workbook ${file}`);
    outcomes.set(name, await outcome(before, one.patch).catch((reason: Error) => reason));
  }
  if (!office) return;
  const opened = [...outcomes.values()].flatMap((one) =>
    one instanceof Error ? [] : [one.before, one.after, one.undone],
  );
  officeCells(opened, { calculate: true }).forEach((cells, index) => seenInOffice.set(opened[index], cells));
});

const outcomeOf = (name: string): Outcome => {
  const found = outcomes.get(name);
  if (found === undefined || found instanceof Error) throw found ?? new Error(`no outcome: ${name}`);
  return found;
};

/** The cells of a workbook before it was changed, but for formulas that are written out since. */
async function cellsBefore({ bytes }: Fixture, { written }: Case): ReturnType<typeof storedCells> {
  const cells = await storedCells(bytes);
  for (const [address, formula] of Object.entries(written ?? {})) {
    const { sheet: name, row, column: at } = placeOf(address);
    cells[name][cellName(row, at)].formula = formula;
  }
  return cells;
}

describe.each(all)('$name', ({ name, one }) => {
  test('every cell held what the patch and its undoing expect', () => {
    const { changed, skipped } = outcomeOf(name);
    expect(skipped).toEqual([]);
    expect(changed).toBe(Object.keys(shownBy(one)).length);
  });

  test('only the parts that must change have changed', async () => {
    const { before, after } = outcomeOf(name);
    const found = changes(before.bytes, after.bytes);
    const chain = partNames(before.bytes).filter((part) => part === 'xl/calcChain.xml');
    expect(found).toEqual({
      changed: [
        ...one.parts,
        'xl/workbook.xml',
        ...(chain.length > 0 ? ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'] : []),
        ...(one.newFormat ? ['xl/styles.xml'] : []),
      ].sort(),
      gone: chain,
      added: [],
      // Which formats are needed is known when the sheets are written.
      moved: ['xl/styles.xml'],
    });
    expect(await partText(after.bytes, 'xl/workbook.xml')).toMatch(/<calcPr [^>]*fullCalcOnLoad="1"/);
    for (const part of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels']) {
      expect(await partText(after.bytes, part)).not.toContain('calcChain');
    }
  });

  test('our reader sees the new values, and the old ones everywhere else', async () => {
    const { before, after } = outcomeOf(name);
    const expected = withCells(await ownCells(before), shownBy(one));
    expect(differences(await ownCells(after), expected)).toEqual([]);
  });

  test('every other cell keeps its value, its formula and its format', async () => {
    const { before, after } = outcomeOf(name);
    const [expected, found] = [await cellsBefore(before, one), await storedCells(after.bytes)];
    for (const address of Object.keys(shownBy(one))) {
      const { sheet: sheetName, row, column: at } = placeOf(address);
      delete expected[sheetName][cellName(row, at)];
      delete found[sheetName][cellName(row, at)];
    }
    expect(found).toEqual(expected);
  });

  test('tables have the size and the columns that the patch gives them', async () => {
    const { before, after } = outcomeOf(name);
    const expected = await storedTables(before.bytes);
    for (const [of, become] of Object.entries(one.tables ?? {})) expected[of] = become(expected[of]);
    expect(await storedTables(after.bytes)).toEqual(expected);
  });

  test('undoing it gives every cell, table and setting back', async () => {
    const { before, undone } = outcomeOf(name);
    expect(await storedCells(undone.bytes)).toEqual(await cellsBefore(before, one));
    expect(await storedTables(undone.bytes)).toEqual(await storedTables(before.bytes));
    expect(await aroundRows(undone.bytes)).toEqual(await aroundRows(before.bytes));
  });

  (schemas === undefined ? test.skip : test)('it is valid, changed and undone', async () => {
    const { after, undone } = outcomeOf(name);
    for (const { bytes } of [after, undone]) {
      expect((await validate(bytes, schemas ?? '')).errors).toEqual([]);
    }
  });

  (office ? test : test.skip)('LibreOffice sees the new values, what follows from them, and the old ones', () => {
    const { before, after, undone } = outcomeOf(name);
    const seen = (fixture: Fixture): SheetCells => seenInOffice.get(fixture) ?? new Map();
    const expected = withCells(withCells(seen(before), shownBy(one)), one.recalculated ?? {});
    expect(differences(seen(after), expected, sameInOffice)).toEqual([]);
    expect(differences(seen(undone), seen(before), sameInOffice)).toEqual([]);
  });
});

test('what is set for the rows of a table is set for its new rows, in both generations of settings', async () => {
  const { after } = outcomeOf(all[0].name);
  const xml = await partText(after.bytes, sheet(2));
  expect(xml).toContain('<conditionalFormatting sqref="D2:D6">');
  expect(xml).toMatch(/<dataValidation [^>]*sqref="D2:D6">/);
  expect(xml).toContain('<xm:sqref>B2:B6</xm:sqref>');
  // A cell below the table is none of its rows.
  expect(xml).toMatch(/<dataValidation [^>]*sqref="B12">/);
});

const samples = join(root, 'samples');
const realList = sharedFile('data', 'customers-rfm.xlsx');
const onDisk = [
  ...readdirSync(samples)
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => ({ file, path: join(samples, file) })),
  ...(realList === undefined ? [] : [{ file: 'customers-rfm.xlsx', path: realList }]),
];

test.each(onDisk)('$file gets a column at its right and loses it again', async ({ file, path }) => {
  const bytes = new Uint8Array(readFileSync(path));
  const { tables } = await readTables(bytes, file, nodeHost);
  const { name, rowCount, columnCount } = await tables[0].read();
  const now = ['价值类别', ...Array.from({ length: rowCount - 1 }, (_row, index) => 'ABC'[index % 3] + '类')];
  const patch = { columns: [fill(`${name}!${cellName(0, columnCount)}`, now, { like: columnCount - 1 })] };
  const after = await patched(bytes, patch);
  expect([after.changed, after.skipped]).toEqual([rowCount, []]);
  expect(changes(bytes, after.bytes)).toMatchObject({ changed: ['xl/workbook.xml', sheet(1)], gone: [], added: [] });
  const shown = Object.fromEntries(now.map((text, row) => [`${name}!${cellName(row, columnCount)}`, `t:${text}`]));
  const expected = withCells(await ownCells({ file, bytes }), shown);
  expect(differences(await ownCells({ file, bytes: after.bytes }), expected)).toEqual([]);
  const undone = await patched(after.bytes, after.inverse);
  expect(await storedCells(undone.bytes)).toEqual(await storedCells(bytes));
});

test('a column of a long list is filled and emptied again', async () => {
  const rows = 50_000;
  const before = bigList(rows);
  const classes = Array.from({ length: rows }, (_row, index) => 'ABC'[index % 3] + '类');
  const patch = { columns: [fill('名单!F2', classes, { width: { was: null, now: 10 } })] };
  const after = await patched(before.bytes, patch);
  expect([after.changed, after.skipped]).toEqual([rows, []]);
  expect(changes(before.bytes, after.bytes)).toEqual({
    changed: ['xl/workbook.xml', sheet(1)],
    gone: [],
    added: [],
    moved: ['xl/styles.xml'],
  });
  const { file } = before;
  const expected = withCells(
    await ownCells(before),
    Object.fromEntries(classes.map((shown, row) => [`名单!F${row + 2}`, `t:${shown}`])),
  );
  expect(differences(await ownCells({ file, bytes: after.bytes }), expected)).toEqual([]);
  const undone = await patched(after.bytes, after.inverse);
  expect([undone.changed, undone.skipped]).toEqual([rows, []]);
  expect(await partText(undone.bytes, sheet(1))).toBe(await partText(before.bytes, sheet(1)));
});
