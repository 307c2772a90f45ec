import { History } from '../../src/shared/desk/history';
import { planMonthEnd } from '../../src/shared/month-end';
import { monthEndInto } from '../../src/shared/month-end/into-workbook';
import { memoryPort } from '../../src/shared/port/memory-port';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import { findingsPlan } from '../../src/taskpane/work/findings-sheet';

const terms = { company: TEXTBOOK_RULES, asked: undefined, asOf: '2026-10-31', lang: 'zh' } as const;
const choices = { cards: ['L-A'], findings: findingsPlan } as const;

/** 2026-10-05. */
const FIFTH = 46300;

const book = () =>
  memoryBook('小公司.xlsx', [
    {
      name: '客户名单',
      rows: [
        ['客户编号', '客户名称', '消费金额（元）'],
        ...Array.from({ length: 20 }, (_, i) => [`KH${100 + i}`, `云溪第${i + 1}商行`, 1000 * (20 - i)]),
      ],
    },
    {
      name: '客户投诉登记表',
      rows: [
        ['投诉客户姓名', '受理日期', '受理编号', '投诉方式', '投诉理由', '投诉要求', '投诉内容', '能否当场解决'],
        ['云溪第1商行', { day: FIFTH }, 'TS20261005-001', '电话', '延误', '道歉', '快件迟到两天。', '是'],
      ],
    },
    // A sheet of the user's that bears the name of one of ours.
    { name: '月末汇总', rows: [['九月的汇总']] },
  ]);

test('everything comes on new sheets behind the user’s, and one step takes all of it back', async () => {
  const port = memoryPort(book());
  const history = new History(port);
  const before = (await port.sheets()).map(({ name }) => name);
  const { sheets, end } = await monthEndInto(port, history, terms, choices);
  const after = (await port.sheets()).map(({ name }) => name);
  expect(after.slice(0, before.length)).toEqual(before);
  expect(sheets[0]).toBe('月末汇总 (2)');
  expect(sheets).toEqual(expect.arrayContaining(['大客户管理表', '客户投诉分析统计表', '投诉统计', '检查结果']));
  expect(after.slice(before.length).sort()).toEqual([...sheets].sort());
  expect(end.missing.map(({ id }) => id)).toEqual(['month-end.noAppointments', 'month-end.noVisits']);

  expect(history.steps).toHaveLength(1);
  await history.undo(TEXTBOOK_RULES);
  expect((await port.sheets()).map(({ name }) => name)).toEqual(before);
});

test('a list in 万元 comes into the management sheet in 元', () => {
  const list = memoryBook('小公司.xlsx', [
    {
      name: '名单',
      rows: [
        ['客户编号', '消费金额（万元）'],
        ['KH100', 2.5],
        ['KH101', '8000元'],
      ],
    },
  ]);
  const { parts } = planMonthEnd(list, terms, { cards: [], only: new Set(['list', 'management']) });
  const revenue = parts
    .find(({ id }) => id === 'management')!
    .figures.find(({ label }) => label.zh.includes('消费金额'));
  expect(revenue?.value).toBe(33000);
});

test('masked, the new sheets quote no phone number whole, and the user’s own keep theirs', async () => {
  const club = {
    name: '俱乐部客户信息表',
    rows: [
      ['会员编号', '姓名或单位名称', '会员类别', '联系人', '联系电话', '地址', '入会日期'],
      ['HY2024-001', '云溪第1商行', '团体会员', '郑楠', '138000000021', '云溪路1号', { day: FIFTH }],
    ],
  };
  const textOf = async (masked: boolean) => {
    const port = memoryPort(memoryBook('小公司.xlsx', [club]));
    const { sheets } = await monthEndInto(port, new History(port), terms, { ...choices, masked });
    const read = await port.read();
    const say = (names: (name: string) => boolean): string =>
      JSON.stringify(
        read.sheets
          .filter(({ name }) => names(name))
          .map((sheet) =>
            Array.from({ length: sheet.columnCount }, (_, at) =>
              Array.from({ length: sheet.rowCount }, (__, row) => sheet.column(at).text(row)),
            ),
          ),
      );
    return { added: say((name) => sheets.includes(name)), own: say((name) => !sheets.includes(name)) };
  };
  const [open, masked] = [await textOf(false), await textOf(true)];
  // One digit too many, so that it is found and quoted.
  expect(open.added).toContain('138000000021');
  expect(masked.added).not.toContain('138000000021');
  expect(masked.added).toContain('138*****0021');
  expect(masked.own).toBe(open.own);
});

test('where a sheet cannot be added, none of those before it stays', async () => {
  const port = memoryPort(book());
  const before = (await port.sheets()).length;
  const broken = { ...choices, findings: () => ({ name: '', widths: [], frozenRows: 0, rows: [[{ content: 1 }]] }) };
  const insert = port.insert.bind(port);
  let calls = 0;
  port.insert = (kit, options) =>
    ++calls === 2 ? Promise.reject(new Error('the host gave up')) : insert(kit, options);
  await expect(monthEndInto(port, new History(port), terms, broken)).rejects.toThrow('gave up');
  expect(await port.sheets()).toHaveLength(before);
});
