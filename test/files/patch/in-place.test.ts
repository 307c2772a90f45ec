import type { CellContent } from '../../../src/shared/workbook/content';
import type { CellPatch, ColumnPatch, FormatChange, TablePatch, WorkbookPatch } from '../../../src/shared/workbook/patch';
import { isAbsent, isFormula } from '../../../src/shared/workbook/content';
import { cellName } from '../../../src/shared/workbook/table';
import { changes } from '../entries';
import { hasOffice, officeCells, sameInOffice, type SheetCells } from '../office';
import { differences, ownCells } from '../peers';
import { schemaFolder, validate } from '../schemas';
import { aroundRows, storedCells, storedTables } from '../stored';
import { assembled } from '../workbooks/assembled';
import type { Fixture } from '../workbooks/fixture';
import { madeByExceljs } from '../workbooks/made-by-exceljs';
import { madeByLibreOffice } from '../workbooks/made-by-libreoffice';
import { column, patched } from './support';

// A workbook is changed where it must be and nowhere else, whoever wrote it.

jest.setTimeout(180_000);

const placeOf = (address: string): { sheet: string; row: number; column: number } => {
  const [, sheet, letters, digits] = /^(.+)!([A-Z]+)(\d+)$/.exec(address) ?? [];
  const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, row: Number(digits) - 1, column: at };
};

const put = (address: string, was: CellContent, now: CellContent, format?: FormatChange): CellPatch => ({
  at: placeOf(address),
  was,
  now,
  ...(format && { format }),
});

/** A stretch of a column from an address on, whose cells were blank. */
const fill = (address: string, now: readonly CellContent[], more: Partial<ColumnPatch> = {}): ColumnPatch => ({
  sheet: placeOf(address).sheet,
  column: placeOf(address).column,
  firstRow: placeOf(address).row,
  was: column(now.map(() => null)),
  now: column(now),
  ...more,
});

const resize = (sheet: string, table: string, was: string, now: string): TablePatch => ({ sheet, table, was, now });

interface Case {
  /** The workbooks that have these sheets and cells: one that we made, and what LibreOffice makes of it. */
  readonly files: readonly string[];
  readonly patch: Partial<WorkbookPatch>;
  /** The sheets' parts and those of tables that have to change. */
  readonly parts: readonly string[];
  /** Cells whose format makes a date of the number that is put there: address and serial. */
  readonly dates?: Readonly<Record<string, number>>;
  /** What others calculate from the new values when they open the file. */
  readonly recalculated?: Readonly<Record<string, string>>;
  /** Whether a number format is needed that the workbook had not got for these cells. */
  readonly newFormat?: true;
}

const sheet = (index: number): string => `xl/worksheets/sheet${index}.xml`;
const table = (index: number): string => `xl/tables/table${index}.xml`;

const cases: readonly Case[] = [
  {
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
    dates: { '客户!F9': 46_320, '订单!C5': 46_310 },
    recalculated: {
      '客户!G6': `n:${455_000 / 10_000 / 60}`,
      '客户!G7': `n:${2500.5 / 10_000 / 40}`,
      '客户!D10': 'n:335',
      '客户!E10': 'n:2603641',
    },
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
}

const all = cases.flatMap((each) =>
  each.files.filter((file) => office || !file.startsWith('libreoffice-')).map((file) => [file, each] as const),
);
const outcomes = new Map<string, Outcome>();
const seenInOffice = new Map<Fixture, SheetCells>();

beforeAll(async () => {
  const made = [...assembled(), ...(await madeByExceljs())];
  const workbooks = [...made, ...(office ? madeByLibreOffice(made) : [])];
  for (const [file, { patch }] of all) {
    const before = workbooks.find((one) => one.file === file);
    if (before === undefined) throw new Error(`no workbook ${file}`);
    const after = await patched(before.bytes, patch);
    const undone = await patched(after.bytes, after.inverse);
    if (after.skipped.length > 0 || undone.skipped.length > 0) {
      throw new Error(`${file}: ${JSON.stringify([after.skipped, undone.skipped])}`);
    }
    outcomes.set(file, {
      before,
      after: { file, bytes: after.bytes },
      undone: { file, bytes: undone.bytes },
      changed: after.changed,
    });
  }
  if (!office) return;
  const opened = [...outcomes.values()].flatMap(({ before, after, undone }) => [before, after, undone]);
  officeCells(opened).forEach((cells, index) => seenInOffice.set(opened[index], cells));
});

const outcomeOf = (file: string): Outcome => {
  const found = outcomes.get(file);
  if (found === undefined) throw new Error(`no outcome for ${file}`);
  return found;
};

describe.each(all)('%s', (file, one) => {
  test('only the parts that must change have changed', () => {
    const { before, after } = outcomeOf(file);
    const found = changes(before.bytes, after.bytes);
    console.log(file, JSON.stringify(found));
  });

  test('our reader sees the new values, and the old ones everywhere else', async () => {
    const { before, after } = outcomeOf(file);
    const expected = withCells(await ownCells(before), shownBy(one));
    expect(differences(await ownCells(after), expected)).toEqual([]);
  });

  test('undoing it gives every cell, table and setting back', async () => {
    const { before, undone } = outcomeOf(file);
    expect(await storedCells(undone.bytes)).toEqual(await storedCells(before.bytes));
    expect(await storedTables(undone.bytes)).toEqual(await storedTables(before.bytes));
    expect(await aroundRows(undone.bytes)).toEqual(await aroundRows(before.bytes));
  });

  (schemas === undefined ? test.skip : test)('it is valid, before, after and undone', async () => {
    const { before, after, undone } = outcomeOf(file);
    for (const { bytes } of [before, after, undone]) {
      expect((await validate(bytes, schemas ?? '')).errors).toEqual([]);
    }
  });

  (office ? test : test.skip)('LibreOffice sees the new values, what follows from them, and the old ones', () => {
    const { before, after, undone } = outcomeOf(file);
    const seen = (fixture: Fixture): SheetCells => seenInOffice.get(fixture) ?? new Map();
    const expected = withCells(withCells(seen(before), shownBy(one)), one.recalculated ?? {});
    expect(differences(seen(after), expected, sameInOffice)).toEqual([]);
    expect(differences(seen(undone), seen(before), sameInOffice)).toEqual([]);
  });
});
