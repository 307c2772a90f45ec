import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, watch, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import excel from 'exceljs';
import { sampleWorkbook } from '../../scripts/sample-complaints/workbook';
import { writeSet } from '../../src/cli/month-end/folder';
import * as places from '../../src/cli/take-place';
import { partNames, partText } from '../files/entries';
import { kadesk, root, scratch } from './support';

jest.mock('../../src/cli/take-place', () => ({
  __esModule: true,
  ...jest.requireActual<typeof places>('../../src/cli/take-place'),
}));

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

const APPOINTMENTS = {
  name: '大客户设定表',
  rows: [
    ['大客户设定表'],
    ['客户编号', '客户名称', '大客户级别', '客户专管员', '设定日期', '年收入目标（万元）'],
    ['KH101', '云溪第2商行', 'A级', '林岚', day(FIFTH - 200), 130],
  ],
};
const WITH_ACCOUNT = path('有大客户.xlsx');

beforeAll(async () => {
  writeFileSync(BOOK, await sampleWorkbook([LIST, COMPLAINTS]));
  writeFileSync(WITH_ACCOUNT, await sampleWorkbook([LIST, COMPLAINTS, APPOINTMENTS]));
});

async function rowsOf(file: string, sheet: string): Promise<unknown[][]> {
  const workbook = new excel.Workbook();
  await workbook.xlsx.readFile(file);
  const rows: unknown[][] = [];
  workbook.getWorksheet(sheet)!.eachRow((row) => rows.push((row.values as unknown[]).slice(1)));
  return rows;
}

/** What stands in a folder for people: all but the record of a set. */
const filesOf = (folder: string): string[] => readdirSync(folder).filter((name) => !name.startsWith('.'));

const ALL = [
  '2026-10 名单重算.xlsx',
  '2026-10 大客户管理表.xlsx',
  '2026-10 客户投诉分析统计表.xlsx',
  '2026-10 投诉统计.xlsx',
  // The second complaint is a large customer's, and nobody has handled it in eight weeks.
  '2026-10 预警单与对策.xlsx',
  '2026-10 各人待办.xlsx',
  '2026-10 检查结果.xlsx',
  '2026-10 月末汇总.xlsx',
];

test('a month end writes its whole set, and says what the workbook has nothing for', async () => {
  const before = readFileSync(BOOK);
  const folder = path('十月');
  const { code, out, err } = kadesk('month-end', BOOK, ...AS_OF, '-o', folder);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(filesOf(folder).sort()).toEqual([...ALL].sort());
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
  expect(named).toEqual(ALL.slice(0, 7));
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
  expect(filesOf(folder).sort()).toEqual([...ALL, '笔记.txt'].sort());
  expect(readFileSync(`${folder}/笔记.txt`, 'utf8')).toBe('bleibt');
  const told = JSON.parse(forced.out) as { parts: { part: string; figures: { label: string; value: number }[] }[] };
  expect(told.parts.map(({ part }) => part)).toEqual([
    'list',
    'management',
    'caseList',
    'statistics',
    'warnings',
    'actions',
    'findings',
  ]);
  expect(told.parts[0].figures.map(({ value }) => value)).toEqual([20, 1, 3, 16, 0]);
});

test.each<[what: string, name: string, bytes: string, says: string]>([
  ['a workbook that was cut off', '断了.xlsx', 'PK\x03\x04broken', '不完整'],
  ['a text table', '名单.csv', '客户名称,消费金额（元）\n云溪第1商行,1000\n', '不是 .xlsx 工作簿'],
])('%s is refused by its own reason, and no folder is made', (_, name, bytes, says) => {
  writeFileSync(path(name), bytes);
  const folder = path(`${name} 月结`);
  const { code, err } = kadesk('month-end', path(name), ...AS_OF, '-o', folder);
  expect(code).toBe(2);
  expect(err).toContain(says);
  expect(existsSync(folder)).toBe(false);
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

const SET = [
  ...ALL.slice(0, 4),
  '2026-10 大客户管理卡.xlsx',
  '2026-10 预警单与对策.xlsx',
  '2026-10 下月回访计划.xlsx',
  '2026-10 下月回访计划.ics',
  ...ALL.slice(5),
];

/** Every file of a folder by its contents: a workbook by its parts, since a package carries the minute of its writing. */
async function contentsOf(folder: string): Promise<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  for (const name of filesOf(folder).sort()) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    all[name] = name.endsWith('.xlsx')
      ? await Promise.all(partNames(bytes).map(async (part) => [part, await partText(bytes, part)]))
      : Buffer.from(bytes).toString('utf8');
  }
  return all;
}

test('with key accounts the set has a calendar and the cards, and closing the month again gives the same', async () => {
  const folder = path('有卡');
  expect(kadesk('month-end', WITH_ACCOUNT, ...AS_OF, '-o', folder)).toMatchObject({ code: 0, err: '' });
  expect(filesOf(folder).sort()).toEqual([...SET].sort());

  // 2026年11月：A级走访3次，电话每周2次，到29日是第五周，30日是第六周的第一天。
  const calendar = readFileSync(join(folder, '2026-10 下月回访计划.ics'), 'utf8');
  expect(calendar.match(/^SUMMARY:走访/gm)).toHaveLength(3);
  expect(calendar.match(/^DTSTART;VALUE=DATE:202611\d\d\r$/gm)?.length).toBe(
    calendar.match(/^BEGIN:VEVENT\r$/gm)?.length,
  );

  // The card's page says what the command says of the customer, apart from what rests on the month's own management sheet.
  const told = kadesk('customer', 'KH101', WITH_ACCOUNT, ...AS_OF, '--json').out;
  const { facts, actions } = JSON.parse(told) as {
    facts: { id: string; label: string; value: string; why: string }[];
    actions: { what: string; why: string }[];
  };
  const page = (await rowsOf(`${folder}/2026-10 大客户管理卡.xlsx`, '客户 KH101')).map((row) => row.map(String));
  for (const id of ['owner', 'level', 'complaints']) {
    const fact = facts.find((one) => one.id === id)!;
    expect(page).toContainEqual([fact.label, fact.value, '', fact.why]);
  }
  expect(actions.length).toBeGreaterThan(0);
  for (const { what, why } of actions) expect(page.some((row) => row[1] === what && row[3] === why)).toBe(true);

  const first = await contentsOf(folder);
  expect(kadesk('month-end', WITH_ACCOUNT, ...AS_OF, '-o', folder).code).toBe(2);
  expect(kadesk('month-end', WITH_ACCOUNT, ...AS_OF, '-o', folder, '--force').code).toBe(0);
  expect(await contentsOf(folder)).toEqual(first);
});

/** A set of October that holds files of these names, each with a text of its own. */
const setOf = (text: string, ...names: readonly string[]) => ({
  month: '2026-10',
  files: names.map((name) => ({
    name,
    write: (to: string) => Promise.resolve(writeFileSync(to, `${text} ${name}`)),
  })),
});

test('closed again without a key account, the set has no more than this run writes; what was changed and what is not ours stays', () => {
  const folder = path('少了');
  expect(kadesk('month-end', WITH_ACCOUNT, ...AS_OF, '-o', folder)).toMatchObject({ code: 0, err: '' });
  const card = '2026-10 大客户管理卡.xlsx';
  const own = ['2026-10 下月回访计划 手记.xlsx', '2026-09 下月回访计划.ics', '笔记.txt'];
  for (const name of own) writeFileSync(join(folder, name), '自己的');
  // Somebody has written into the cards since.
  writeFileSync(join(folder, card), '改过');
  const { code, out } = kadesk('month-end', BOOK, ...AS_OF, '-o', folder, '--force');
  expect(code).toBe(0);
  expect(filesOf(folder).sort()).toEqual([...ALL, ...own, card].sort());
  expect(readFileSync(join(folder, card), 'utf8')).toBe('改过');
  for (const name of own) expect(readFileSync(join(folder, name), 'utf8')).toBe('自己的');
  expect(out).toContain('2026-10 下月回访计划.ics (上次结算写的，这次没有)');
  expect(out).toContain('2026-10 下月回访计划.xlsx (上次结算写的，这次没有)');
  expect(out).toContain(`${card} (上次结算写的，之后有人改过)`);
  // What was left is the user's from now on, and not told again.
  const again = JSON.parse(kadesk('month-end', BOOK, ...AS_OF, '-o', folder, '--force', '--json').out) as {
    removed: string[];
    leftChanged: string[];
  };
  expect([again.removed, again.leftChanged]).toEqual([[], []]);
});

test('a set in another language takes the place of the one before', () => {
  const folder = path('换语言');
  kadesk('month-end', BOOK, ...AS_OF, '-o', folder);
  const { code, out } = kadesk('month-end', BOOK, ...AS_OF, '-o', folder, '--force', '--json', '--lang', 'en');
  expect(code).toBe(0);
  const { removed } = JSON.parse(out) as { removed: string[] };
  expect(removed.map((name) => basename(name)).sort()).toEqual([...ALL].sort());
  expect(filesOf(folder).filter((name) => /[\u4e00-\u9fff]/.test(name))).toEqual([]);
});

describe('the record of a set', () => {
  const RECORD = '.2026-10.kadesk.json';
  const sha = (text: string) => createHash('sha256').update(text).digest('hex');
  const recordOf = (...files: readonly { name: string; sha256: string }[]) =>
    JSON.stringify({ format: 'kadesk-month-end/set-1', files });

  test('names each file as it was written', async () => {
    const folder = path('记录');
    await writeSet(folder, setOf('旧', '一.xlsx', '二.ics'), BOOK, false);
    expect(JSON.parse(readFileSync(join(folder, RECORD), 'utf8'))).toEqual({
      format: 'kadesk-month-end/set-1',
      files: [
        { name: '一.xlsx', sha256: sha('旧 一.xlsx') },
        { name: '二.ics', sha256: sha('旧 二.ics') },
      ],
    });
  });

  test('not forced, files of an earlier run stay, and stay its own', async () => {
    const folder = path('不强制');
    await writeSet(folder, setOf('旧', '一.xlsx'), BOOK, false);
    expect(await writeSet(folder, setOf('新', '二.xlsx'), BOOK, false)).toEqual({ removed: [], left: [] });
    expect(filesOf(folder).sort()).toEqual(['一.xlsx', '二.xlsx']);
    expect(await writeSet(folder, setOf('再', '三.xlsx'), BOOK, true)).toEqual({
      removed: ['一.xlsx', '二.xlsx'],
      left: [],
    });
    expect(filesOf(folder)).toEqual(['三.xlsx']);
  });

  const outside = () => path('外面.txt');
  test.each<[why: string, record: (folder: string) => string]>([
    ['is no JSON', () => '{'],
    ['is of another format', () => recordOf({ name: '别人的.xlsx', sha256: sha('别人的') }).replace('set-1', 'set-2')],
    ['has another hash', () => recordOf({ name: '别人的.xlsx', sha256: sha('x') })],
    ['leads out of the folder', () => recordOf({ name: '../外面.txt', sha256: sha('外面') })],
    ['leads out of it as Windows does', () => recordOf({ name: '..\\外面.txt', sha256: sha('外面') })],
    ['names a whole path', () => recordOf({ name: outside(), sha256: sha('外面') })],
    ['names a folder', () => recordOf({ name: '文件夹', sha256: sha('') }, { name: '..', sha256: sha('') })],
    [
      'names a link',
      (folder) => {
        symlinkSync(outside(), join(folder, '链接.txt'));
        return recordOf({ name: '链接.txt', sha256: sha('外面') });
      },
    ],
  ])('one that %s takes nothing away', async (why, record) => {
    const folder = path(`记录 ${why}`);
    mkdirSync(join(folder, '文件夹'), { recursive: true });
    writeFileSync(outside(), '外面');
    writeFileSync(join(folder, '别人的.xlsx'), '别人的');
    writeFileSync(join(folder, RECORD), record(folder));
    const before = readdirSync(folder);
    expect((await writeSet(folder, setOf('新', '一.xlsx'), BOOK, true)).removed).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual([...before, '一.xlsx'].sort());
    expect(readFileSync(outside(), 'utf8')).toBe('外面');
    expect(readFileSync(join(folder, '别人的.xlsx'), 'utf8')).toBe('别人的');
  });

  test('a folder of its name is refused, and stays', async () => {
    const folder = path('同名文件夹');
    mkdirSync(join(folder, RECORD), { recursive: true });
    await expect(writeSet(folder, setOf('新', '一.xlsx'), BOOK, true)).rejects.toThrow(RECORD);
    expect(readdirSync(folder)).toEqual([RECORD]);
  });
});

describe('a set that cannot get to its place', () => {
  const three = (text: string) => setOf(text, '一.xlsx', '二.xlsx', '三.xlsx');
  const texts = (folder: string) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const beside = (folder: string) =>
    readdirSync(dirname(folder)).filter((name) => name.startsWith(`.${basename(folder)}.`));

  async function old(name: string): Promise<string> {
    const folder = path(name);
    await writeSet(folder, three('旧'), BOOK, false);
    return folder;
  }

  // One file that is not written any more goes. Each of the others and the record take two moves: the old one out of its place, the
  // new one into it.
  test.each([1, 2, 3, 4, 5, 6, 7])(
    'where move %i of 7 fails the old set is whole, and nothing else is left',
    async (at) => {
      const folder = await old(`移动${at}`);
      const before = texts(folder);
      const move = places.takePlace;
      let moves = 0;
      const spy = jest
        .spyOn(places, 'takePlace')
        .mockImplementation((...args) => (++moves === at ? Promise.reject(new Error('no room')) : move(...args)));
      await expect(writeSet(folder, setOf('新', '一.xlsx', '二.xlsx'), BOOK, true)).rejects.toThrow('no room');
      spy.mockRestore();
      expect(moves).toBe(at);
      expect(texts(folder)).toEqual(before);
      expect(beside(folder)).toEqual([]);
    },
  );

  test('where it cannot be taken back either, the old files stay beside it and the sentence says where', async () => {
    const folder = await old('退不回');
    const move = places.takePlace;
    let moves = 0;
    const spy = jest.spyOn(places, 'takePlace').mockImplementation(async (...args) => {
      if (++moves < 4) return move(...args);
      // Somebody has put a folder in the place of the first file.
      rmSync(join(folder, '一.xlsx'));
      mkdirSync(join(folder, '一.xlsx', '别的'), { recursive: true });
      throw new Error('no room');
    });
    await expect(writeSet(folder, three('新'), BOOK, true)).rejects.toThrow('.old');
    spy.mockRestore();
    const [stage] = beside(folder);
    const kept = join(dirname(folder), stage, '一.xlsx.old');
    expect(readFileSync(kept, 'utf8')).toBe('旧 一.xlsx');
    for (const name of ['二.xlsx', '三.xlsx']) expect(readFileSync(join(folder, name), 'utf8')).toBe(`旧 ${name}`);
  });

  test('one file that cannot be written leaves the old set', async () => {
    const folder = await old('写不出');
    const before = texts(folder);
    const { month, files } = three('新');
    const [one, two, three_] = files;
    const broken = { ...two, write: () => Promise.reject(new Error('disk full')) };
    await expect(writeSet(folder, { month, files: [one, broken, three_] }, BOOK, true)).rejects.toThrow('disk full');
    expect(texts(folder)).toEqual(before);
    expect(beside(folder)).toEqual([]);
  });
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s while the files are written leaves neither folder nor half of a set',
  async (signal) => {
    const folder = path(`中断${signal}`);
    const child = spawn(
      process.execPath,
      [join(root, 'bin', 'kadesk.mjs'), 'month-end', BOOK, ...AS_OF, '-o', folder],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    let told = '';
    child.stderr.on('data', (data) => (told += String(data)));
    const above = dirname(folder);
    const staged = new AbortController();
    // As soon as the folder in which the set is made appears, and not again when it goes.
    watch(above, { signal: staged.signal }, (_, name) => {
      if (name?.startsWith(`.${basename(folder)}.`) !== true) return;
      staged.abort();
      child.kill(signal);
    });
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(2);
    expect(told).toContain('已取消');
    expect(existsSync(folder) ? readdirSync(folder) : []).toEqual([]);
    expect(readdirSync(above).filter((name) => name.startsWith(`.${basename(folder)}.`))).toEqual([]);
  },
);
