import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import excel from 'exceljs';
import { sampleWorkbook } from '../../scripts/sample-complaints/workbook';
import { kadesk, scratch } from './support';

// A small workbook of its own, so that a run takes a moment; the large sample is counted in test/month-end.

jest.setTimeout(120_000);

const path = scratch();
const BOOK = path('小公司.xlsx');
const AS_OF = ['--as-of', '2026-10-31'];

const day = (serial: number) => ({ day: serial });
/** 2026-10-05. */
const FIFTH = 46300;

const LIST = {
  name: '客户名单',
  rows: [
    ['客户编号', '客户名称', '消费金额（元）', '消费频率', '备注', '联系电话'],
    ...Array.from({ length: 20 }, (_, i) => [
      `KH${100 + i}`,
      `云溪第${i + 1}商行`,
      1000 * (20 - i),
      20 - i,
      `原话${i}`,
      `138000000${String(i).padStart(2, '0')}`,
    ]),
  ],
};
const COMPLAINTS = {
  name: '客户投诉登记表',
  rows: [
    ['客户投诉登记表'],
    ['投诉客户姓名', '受理日期', '受理编号', '投诉方式', '投诉理由', '投诉要求', '投诉内容', '能否当场解决'],
    ['云溪第1商行', day(FIFTH), 'TS20261005-001', '电话', '延误', '道歉', '快件迟到两天。', '是'],
    ['云溪第2商行', day(FIFTH - 30), 'TS20260905-001', '电话', '损毁', '赔偿', '外箱塌陷，内件破损。', '否'],
  ],
};

beforeAll(async () => writeFileSync(BOOK, await sampleWorkbook([LIST, COMPLAINTS])));

async function rowsOf(file: string, sheet: string): Promise<unknown[][]> {
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(file);
  const rows: unknown[][] = [];
  workbook.getWorksheet(sheet)!.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
  return rows;
}

const ALL = [
  '2026-10 名单重算.xlsx',
  '2026-10 大客户管理表.xlsx',
  '2026-10 客户投诉分析统计表.xlsx',
  '2026-10 投诉统计.xlsx',
  // The second complaint is a large customer's, and nobody has handled it in eight weeks.
  '2026-10 预警单与对策.xlsx',
  '2026-10 检查结果.xlsx',
  '2026-10 月末汇总.xlsx',
];

test('a month end writes its whole set, and says what the workbook has nothing for', async () => {
  const before = readFileSync(BOOK);
  const folder = path('十月');
  const { code, out, err } = kadesk('month-end', BOOK, ...AS_OF, '-o', folder);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual([...ALL].sort());
  expect(out).toContain('没有《大客户设定表》：不做《大客户管理卡》。');
  expect(readFileSync(BOOK).equals(before)).toBe(true);

  // A twentieth of twenty is one A, a fifth is four with the Bs: the largest come first in the list.
  const list = await rowsOf(`${folder}/2026-10 名单重算.xlsx`, '客户名单');
  const [header, ...rows] = list;
  const tier = header.indexOf('价值类别');
  expect(rows.map((row) => row[tier])).toEqual(['A类', ...Array(3).fill('B类'), ...Array(16).fill('C类')]);
  // Nothing of the user's is lost.
  expect(rows.map((row) => row[4])).toEqual(LIST.rows.slice(1).map((row) => row[4]));

  const cases = await rowsOf(`${folder}/2026-10 客户投诉分析统计表.xlsx`, '客户投诉分析统计表');
  expect(cases.flat().filter((one) => /^TS\d/.test(String(one)))).toEqual(['TS20261005-001']);

  const summary = await rowsOf(`${folder}/2026-10 月末汇总.xlsx`, '月末汇总');
  const named = summary
    .flat()
    .flatMap((one) => (typeof one === 'object' && one !== null && 'result' in one ? [one.result] : []));
  expect(named).toEqual(ALL.slice(0, 6));
});

test('a folder that holds such files is refused unless it is forced, and what else lies there stays', () => {
  const folder = path('有旧文件');
  mkdirSync(folder);
  writeFileSync(`${folder}/2026-10 投诉统计.xlsx`, 'alt');
  writeFileSync(`${folder}/笔记.txt`, 'bleibt');
  const refused = kadesk('month-end', BOOK, ...AS_OF, '-o', folder);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('2026-10 投诉统计.xlsx');
  expect(readdirSync(folder)).toHaveLength(2);
  expect(readFileSync(`${folder}/2026-10 投诉统计.xlsx`, 'utf8')).toBe('alt');

  const forced = kadesk('month-end', BOOK, ...AS_OF, '-o', folder, '--force', '--json', '--lang', 'zh');
  expect(forced.code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual([...ALL, '笔记.txt'].sort());
  expect(readFileSync(`${folder}/笔记.txt`, 'utf8')).toBe('bleibt');
  const told = JSON.parse(forced.out) as { parts: { part: string; figures: { label: string; value: number }[] }[] };
  expect(told.parts.map(({ part }) => part)).toEqual([
    'list',
    'management',
    'caseList',
    'statistics',
    'warnings',
    'findings',
  ]);
  expect(told.parts[0].figures.map(({ value }) => value)).toEqual([20, 1, 3, 16, 0]);
});

test('masked, the set shows no phone number whole, and the list is a workbook of its own', async () => {
  const folder = path('外传');
  const { code, err } = kadesk('month-end', BOOK, ...AS_OF, '-o', folder, '--mask-personal');
  expect([code, err]).toEqual([0, '']);
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(`${folder}/2026-10 名单重算.xlsx`);
  const [sheet] = workbook.worksheets;
  const phones = sheet.getColumn(6).values as unknown[];
  expect(phones).toContain('138****0019');
  expect(phones.filter((one) => /\d{7}/.test(String(one)))).toEqual([]);
  expect(workbook.worksheets.map(({ name }) => name)).not.toContain('客户投诉登记表');
});

test.each([
  ['no date', [BOOK, '-o', 'x'], '截止日'],
  ['no folder', [BOOK, ...AS_OF], '-o'],
  ['levels that are none', [BOOK, ...AS_OF, '-o', 'x', '--cards', 'E'], '--cards'],
  ['a file for a folder', [BOOK, ...AS_OF, '-o', BOOK], '不是文件夹'],
])('%s is told, and nothing is written', (_, args, said) => {
  const { code, err } = kadesk('month-end', ...args);
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(existsSync('x')).toBe(false);
});
