import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { nodeHost } from '../../src/cli/node-host';
import { readBook } from '../../src/files/book';
import { patchWorkbook } from '../../src/files/patch';
import type { FoundForm } from '../../src/shared/forms/found';
import { findForms } from '../../src/shared/forms/recognise';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { dayOf } from '../../src/shared/values/date';
import type { CellContent } from '../../src/shared/workbook/content';
import type { CellPatch } from '../../src/shared/workbook/patch';
import { rangeName } from '../../src/shared/workbook/range';
import { contentAt } from '../../src/shared/workbook/read-content';
import type { Book } from '../../src/shared/workbook/sheet';
import { kadesk, scratch } from './support';

const at = scratch();
const REGISTRATION = 'complaintRegistration';
const march = (day: number) => dayOf(2026, 3, day);

const open = (file: string): Promise<Book> => readBook(readFileSync(file), basename(file), nodeHost);

/** Changes cells of a workbook as somebody does who types into it. */
async function type(file: string, to: string, cells: readonly CellPatch[]): Promise<void> {
  const pieces: Uint8Array[] = [];
  const patch = { cells, columns: [], tables: [] };
  const { skipped } = await patchWorkbook(readFileSync(file), patch, nodeHost, { file }, (piece) => {
    pieces.push(piece.slice());
  });
  expect(skipped).toEqual([]);
  writeFileSync(to, Buffer.concat(pieces));
}

const formOf = (forms: readonly FoundForm[], id: string): FoundForm => forms.find(({ form }) => form.id === id)!;

/** What cells of a form must hold for others to be put there. */
const put = (
  { sheet, columns, nextRow }: FoundForm,
  rows: readonly Readonly<Record<string, CellContent>>[],
): CellPatch[] =>
  rows.flatMap((row, i) =>
    Object.entries(row).map(([field, now]) => ({
      at: { sheet: sheet.name, row: nextRow + i, column: columns.get(field)!.column },
      was: null,
      now,
    })),
  );

const complaint = (customerName: string, day: number, more: Readonly<Record<string, CellContent>> = {}) => ({
  customerName,
  acceptedOn: march(day),
  channel: '电话',
  reason: '延误',
  request: '道歉',
  content: '寄件三天没有动静，电话无人接听。',
  solvedOnSpot: '否',
  ...more,
});

/**
 * A kit with three complaints typed in, the first of a key account and handled; its tables have two rows, so that the third complaint
 * stands below its table and the statistics must grow.
 */
let typed: string;

beforeAll(async () => {
  const kit = at('kit.xlsx');
  expect(
    kadesk('new', '--rows', '2', '客户投诉登记表', '客户投诉处理表', '客户投诉分析统计表', '大客户设定表', '-o', kit),
  ).toMatchObject({ code: 0 });
  const forms = findForms(await open(kit), TEXTBOOK_RULES);
  typed = at('三月投诉.xlsx');
  await type(kit, typed, [
    ...put(formOf(forms, REGISTRATION), [
      complaint('海州远航', 5, { customerId: 'KH1', caseNo: 'TS20260305-001' }),
      complaint('赵宁', 5),
      complaint('东湖新禾', 9),
    ]),
    ...put(formOf(forms, 'complaintHandling'), [
      {
        caseNo: 'TS20260305-001',
        handledOn: march(7),
        result: '赔偿：300元',
        compensation: 300,
        responsible: '吴桐',
        department: '客服部',
      },
    ]),
    ...put(formOf(forms, 'keyAccountAppointment'), [
      {
        customerId: 'KH1',
        customerName: '海州远航',
        level: 'B级',
        target: 60,
        owner: '林岚',
        setOn: dayOf(2026, 1, 5),
      },
    ]),
  ]);
});

/** What the rows of a form say, by field. */
async function fieldOf(file: string, form: string, field: string): Promise<string[]> {
  return formOf(findForms(await open(file), TEXTBOOK_RULES), form).rows.map((row) => row.text(field));
}

test('without a place for the result it shows what it would do, and why, and writes nothing', () => {
  const before = [readFileSync(typed), readdirSync(at('.')).sort()];
  const { code, out, err } = kadesk('fill', typed, '--as-of', '2026-03-20');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/TS20260305-002 +受理编号 +空 +TS20260305-002 +接在 TS20260305-001 之后的编号/);
  expect(out).toMatch(/大客户级别 +空 +B级 +取自《大客户设定表》/);
  expect(out).toMatch(/答复期限 +空 +2026-03-12 /);
  expect(out).toMatch(/新增的行 +客户投诉处理表 › 客户投诉处理表 +2/);
  expect(out).toMatch(/客户投诉分析统计表 › 客户投诉分析统计表 +3/);
  expect(out).toMatch(/没有写文件/);
  expect([readFileSync(typed), readdirSync(at('.')).sort()]).toEqual(before);
});

test('as JSON nothing is cut short', () => {
  const { out } = kadesk('fill', typed, '--as-of', '2026-03-20', '--json');
  const report = JSON.parse(out) as {
    format: string;
    forms: { form: string; rows: number }[];
    filled: { cell: string; field: string; now: CellContent; shows: string; why: string }[];
    added: { form: string; count: number }[];
    notes: { id: string }[];
    output: null;
  };
  expect([report.format, report.output]).toEqual(['kadesk-fill/1', null]);
  expect(report.forms.map(({ form, rows }) => [form, rows])).toEqual([
    [REGISTRATION, 3],
    ['complaintHandling', 1],
    ['complaintStatistics', 0],
    ['keyAccountAppointment', 1],
  ]);
  const due = report.filled.filter(({ field }) => field === 'dueOn');
  expect(due.map(({ now, shows }) => [now, shows])).toEqual([
    [march(12), '2026-03-12'],
    [march(12), '2026-03-12'],
    [march(16), '2026-03-16'],
  ]);
  for (const { why, cell } of report.filled) expect([cell, why.length > 3]).toEqual([cell, true]);
  expect(report.notes.map(({ id }) => id)).toEqual(['calendar.noSheet']);
});

describe('written to another file', () => {
  const filled = at('已填.xlsx');
  const args = ['--as-of', '2026-03-20', '-o'];

  beforeAll(() => {
    const before = readFileSync(typed);
    const { code, out } = kadesk('fill', typed, ...args, filled);
    expect([code, /改动的单元格/.test(out), existsSync(at('已填.undo.json'))]).toEqual([0, true, true]);
    expect(readFileSync(typed)).toEqual(before);
  });

  test('one complaint typed once stands in the other forms', async () => {
    expect(await fieldOf(filled, REGISTRATION, 'caseNo')).toEqual([
      'TS20260305-001',
      'TS20260305-002',
      'TS20260309-001',
    ]);
    expect(await fieldOf(filled, REGISTRATION, 'owner')).toEqual(['林岚', '', '']);
    expect(await fieldOf(filled, 'complaintHandling', 'handlingNo')).toEqual(['CL20260307-001', '', '']);
    expect(await fieldOf(filled, 'complaintHandling', 'customerName')).toEqual(['海州远航', '赵宁', '东湖新禾']);
    expect(await fieldOf(filled, 'complaintStatistics', 'acceptedOn')).toEqual([
      '2026-03-05',
      '2026-03-05',
      '2026-03-09',
    ]);
    expect(await fieldOf(filled, 'complaintStatistics', 'loss')).toEqual(['300', '', '']);
    const statistics = formOf(findForms(await open(filled), TEXTBOOK_RULES), 'complaintStatistics');
    expect(statistics.table!.area.bottom).toBe(statistics.rows[2].row);
  });

  test('filled again it stays as it is', () => {
    const { code, out } = kadesk('fill', filled, '--as-of', '2026-03-20', '--strict', '--form', '客户投诉登记表');
    expect(out).toMatch(/填入 +没有可填的单元格/);
    expect(code).toBe(0);
  });

  test('and is not written over unless it is asked for', () => {
    expect(kadesk('fill', typed, ...args, filled)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/已经存在/) as string,
    });
  });

  test.each<[what: string, args: string[], says: RegExp]>([
    ['a preview says how it is written', [], /加 -o 文件名\.xlsx 写出结果/],
    ['a dry run says that it is one', ['--dry-run', '-o', at('不写.xlsx')], /试运行，没有写文件/],
    ['a file that is full says so', ['--in-place'], /没有需要改动的内容，文件保持原样/],
  ])('%s', (_, more, says) => {
    const full = readFileSync(filled);
    const { code, out } = kadesk('fill', filled, '--as-of', '2026-03-20', '--form', '客户投诉登记表', ...more);
    expect([code, says.test(out)]).toEqual([0, true]);
    expect(readFileSync(filled)).toEqual(full);
  });

  test('undone, it is told as JSON where that was asked for', () => {
    const { out } = kadesk('fill', filled, '--undo', at('已填.undo.json'), '-o', at('数据撤销.xlsx'), '--json');
    expect(JSON.parse(out)).toMatchObject({ changedCells: expect.any(Number) as number, skippedCells: [], lost: [] });
  });

  test('undone, the workbook says what it said', async () => {
    const undone = at('撤销.xlsx');
    const { code, out } = kadesk('fill', filled, '--undo', at('已填.undo.json'), '-o', undone);
    expect([code, /没有改动的单元格|没有找到/.test(out)]).toEqual([0, false]);
    expect(await contents(undone)).toEqual(await contents(typed));
  });

  test('undone after the register was sorted, each row has what it had', async () => {
    const sorted = at('排序后.xlsx');
    await swapRows(filled, sorted, 0, 2);
    const undone = at('排序后撤销.xlsx');
    expect(kadesk('fill', sorted, '--undo', at('已填.undo.json'), '-o', undone)).toMatchObject({ code: 0 });
    expect(await fieldOf(undone, REGISTRATION, 'customerName')).toEqual(['东湖新禾', '赵宁', '海州远航']);
    expect(await fieldOf(undone, REGISTRATION, 'caseNo')).toEqual(['', '', 'TS20260305-001']);
    for (const field of ['level', 'owner', 'dueOn', 'status'])
      expect(await fieldOf(undone, REGISTRATION, field)).toEqual(['', '', '']);
    expect(await fieldOf(undone, 'complaintStatistics', 'caseNo')).toEqual([]);
  });

  test('undone after somebody typed over a cell, that one stays and is named', async () => {
    const changed = at('改过.xlsx');
    const form = formOf(findForms(await open(filled), TEXTBOOK_RULES), REGISTRATION);
    const place = { sheet: form.sheet.name, row: form.rows[0].row, column: form.columns.get('dueOn')!.column };
    await type(filled, changed, [{ at: place, was: march(12), now: march(20) }]);
    const undone = at('改过撤销.xlsx');
    const { code, out } = kadesk('fill', changed, '--undo', at('已填.undo.json'), '-o', undone);
    expect([code, /没有改动的单元格 1/.test(out)]).toEqual([1, true]);
    expect(await fieldOf(undone, REGISTRATION, 'dueOn')).toEqual(['2026-03-20', '', '']);
  });
});

test('in place the old file is kept, and taken back it says what it said', async () => {
  const file = at('原地.xlsx');
  writeFileSync(file, readFileSync(typed));
  const { code, out } = kadesk('fill', file, '--in-place', '--as-of', '2026-03-20');
  expect([code, /原文件留作/.test(out)]).toEqual([0, true]);
  expect(await fieldOf(file, REGISTRATION, 'caseNo')).toHaveLength(3);
  expect(kadesk('fill', file, '--undo', at('原地.undo.json'), '--in-place', '--no-backup')).toMatchObject({ code: 0 });
  expect(await contents(file)).toEqual(await contents(typed));
});

test('only the form and the field that are named', () => {
  const filledBy = (...args: string[]) =>
    (JSON.parse(kadesk('fill', typed, '--json', ...args).out) as { filled: { form: string; field: string }[] }).filled;
  expect(new Set(filledBy('--field', '答复期限').map(({ field }) => field))).toEqual(new Set(['dueOn']));
  expect(new Set(filledBy('--form', '大客户设定表').map(({ form }) => form))).toEqual(
    new Set(['keyAccountAppointment']),
  );
  expect(filledBy('--no-rows').filter(({ form }) => form === 'complaintStatistics')).toEqual([]);
});

test('in English', () => {
  const { out } = kadesk('fill', typed, '--lang', 'en');
  expect(out).toMatch(/Key Account Desk · fill/);
  expect(out).toMatch(/Answer due +blank +2026-03-12 +Accepted on 2026-03-05, to be answered within 7 days/);
  expect(out).not.toMatch(/[填受]入/);
});

test.each<[what: string, args: () => string[], says: RegExp]>([
  ['no file', () => [], /缺少文件/],
  ['a list that is no form', () => ['samples/customers.xlsx'], /没有认得出的表单.*客户投诉登记表/],
  ['a form that is not in it', () => [typed, '--form', '大客户交往表'], /没有《大客户交往表》，有：客户投诉登记表/],
  ['a field that no form has', () => [typed, '--field', '星座'], /--field “星座”/],
  ['two places for the result', () => [typed, '--in-place', '-o', at('x.xlsx')], /--in-place 与 -o 不能同时/],
  ['undoing without a place for it', () => [typed, '--undo', at('已填.undo.json')], /--undo 需要写出结果/],
  [
    'undoing as a dry run',
    () => [typed, '--undo', at('已填.undo.json'), '--in-place', '--dry-run'],
    /--undo 与 --dry-run 不能同时使用/,
  ],
  ['a list of changes that is none', () => [typed, '--undo', typed, '-o', at('y.xlsx')], /不是文本/],
])('%s is refused with a sentence', (_, args, says) => {
  const { code, err, out } = kadesk('fill', ...args());
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(says);
});

/** Every cell of a workbook that holds something, and the ranges of its tables. */
async function contents(file: string): Promise<Record<string, CellContent>> {
  const cells: Record<string, CellContent> = {};
  for (const sheet of (await open(file)).sheets) {
    for (const { name, area } of sheet.tables) cells[`${sheet.name} ${name}`] = rangeName(area);
    for (let row = 0; row < sheet.rowCount; row++) {
      for (let column = 0; column < sheet.columnCount; column++) {
        const content = contentAt(sheet, row, column);
        if (content !== null && content !== '') cells[`${sheet.name} ${row} ${column}`] = content;
      }
    }
  }
  return cells;
}

/** The register with two of its rows in each other's place, as a sort leaves them. */
async function swapRows(file: string, to: string, one: number, other: number): Promise<void> {
  const { sheet, rows } = formOf(findForms(await open(file), TEXTBOOK_RULES), REGISTRATION);
  const pairs = [
    [rows[one].row, rows[other].row],
    [rows[other].row, rows[one].row],
  ];
  const cells = pairs.flatMap(([row, from]) =>
    Array.from({ length: sheet.columnCount }, (_, column) => ({
      at: { sheet: sheet.name, row, column },
      was: contentAt(sheet, row, column),
      now: contentAt(sheet, from, column),
    })),
  );
  await type(
    file,
    to,
    cells.filter(({ was, now }) => was !== now),
  );
}
