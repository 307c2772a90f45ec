import { type YearCase, yearOfCases, yearSheets } from '../../scripts/sample-year';
import { ComplaintCounter, type PeriodTerms } from '../../src/shared/desk/complaints';
import type { DeskTerms } from '../../src/shared/desk/terms';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { Problem, say } from '../../src/shared/text/message';
import { dayOf } from '../../src/shared/values/date';
import { memoryBook, type MemorySheetData } from '../../src/shared/workbook/memory-book';
import { bookWith } from '../rules/support';

const TERMS = { company: TEXTBOOK_RULES, asked: undefined, asOf: '2025-03-31', lang: 'zh' } as const;

/** The first quarter will do here. */
const cases = yearOfCases().filter(({ acceptedOn }) => acceptedOn < dayOf(2025, 4, 1));
const [JANUARY, LATER] = [
  cases.filter(({ acceptedOn }) => acceptedOn < dayOf(2025, 2, 1)),
  cases.filter(({ acceptedOn }) => acceptedOn >= dayOf(2025, 2, 1)),
];

/** A workbook of some cases; the volumes are in one of them only. */
const bookOf = (name: string, some: readonly YearCase[], withVolumes: boolean) =>
  memoryBook(
    name,
    yearSheets(some).filter((sheet) => withVolumes || sheet.name !== '业务量'),
  );

function count(books: readonly ReturnType<typeof memoryBook>[], period?: PeriodTerms, terms: DeskTerms = TERMS) {
  const counter = new ComplaintCounter(terms, period);
  for (const book of books) counter.add(book);
  return counter.result()!;
}

const sentenceOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return say('zh', error.detail);
    throw error;
  }
  throw new Error('was not refused');
};

test('a workbook a month gives what one workbook gives: repeats over the end of a month too', () => {
  const whole = count([bookOf('季度.xlsx', cases, true)]);
  expect(whole.statistics.total.repeats).toBeGreaterThan(0);
  const parts = [bookOf('1月.xlsx', JANUARY, true), bookOf('2、3月.xlsx', LATER, false)];
  for (const books of [parts, [...parts].reverse()]) {
    const merged = count(books);
    expect(merged.statistics).toEqual(whole.statistics);
    expect(merged.names).toHaveLength(2);
  }
});

test('nothing counted gives no statistics', () => expect(new ComplaintCounter(TERMS).result()).toBeUndefined());

test.each<[string, PeriodTerms, number]>([
  ['a month', { from: '2025-02', to: '2025-02' }, 132],
  ['from a day on', { from: '2025-02-01' }, LATER.length],
  ['until a month', { to: '2025年1月' }, JANUARY.length],
])('%s', (_, period, found) =>
  expect(count([bookOf('季度.xlsx', cases, true)], period).statistics.total.cases).toBe(found),
);

test('volumes go with the period', () => {
  const { statistics } = count([bookOf('季度.xlsx', cases, true)], { from: '2025-02', to: '2025-02' });
  expect(statistics.total.volume).toBe(604_300);
  expect(statistics.total.rate?.share).toBeCloseTo((132 / 604_300) * 10_000, 9);
});

const VOLUME_SHEETS: readonly [string, MemorySheetData, number | undefined, string | undefined][] = [
  [
    'in 万件',
    {
      name: '业务量',
      rows: [
        ['月份', '业务量（万件）'],
        ['2025年1月', 81.24],
      ],
    },
    812_400,
    undefined,
  ],
  [
    'by day',
    {
      name: '票数',
      rows: [
        ['日期', '票数'],
        [{ day: dayOf(2025, 1, 3) }, 400_000],
        [{ day: dayOf(2025, 1, 9) }, 412_400],
      ],
    },
    812_400,
    undefined,
  ],
  [
    'written with its unit',
    {
      name: '业务量',
      rows: [
        ['月份', '业务量'],
        ['202501', '81.24万'],
      ],
    },
    812_400,
    undefined,
  ],
  [
    'with a month that is none',
    {
      name: '业务量',
      rows: [
        ['月份', '业务量'],
        ['一月', 1],
      ],
    },
    undefined,
    'A2“一月”不能识别为月份',
  ],
  [
    'with no number',
    {
      name: '业务量',
      rows: [
        ['月份', '业务量'],
        ['2025-01', '待补'],
      ],
    },
    undefined,
    'B2 不是数字',
  ],
  ['missing', { name: '备忘', rows: [['无']] }, undefined, '请加一张“业务量”表'],
];

test.each(VOLUME_SHEETS)('a sheet of volumes %s', (_, sheet, volume, note) => {
  const sheets = yearSheets(JANUARY).filter(({ name }) => name !== '业务量');
  const { statistics, notes } = count([memoryBook('一月.xlsx', [...sheets, sheet])]);
  expect(statistics.total.volume).toBe(volume);
  const said = notes.map((one) => say('zh', one)).join('\n');
  if (note === undefined) expect(said).not.toContain('业务量');
  else expect(said).toContain(note);
});

test('a row without a day that can be read is told, and left out', () => {
  const [registration, ...others] = yearSheets(JANUARY);
  const rows = registration.rows.map((row, i) =>
    i === 2 ? row.map((cell, column) => (column === 1 ? '上周' : cell)) : row,
  );
  const { statistics, notes } = count([memoryBook('一月.xlsx', [{ ...registration, rows }, ...others])]);
  expect(statistics.total.cases).toBe(JANUARY.length - 1);
  expect(notes.map((one) => say('zh', one)).join()).toContain('有1行的受理日期看不出');
});

test('what waits: the class that comes first, then by the day for the answer, over all workbooks', () => {
  const book = (name: string, rows: readonly (readonly [string, number, string])[]) =>
    memoryBook(name, [
      {
        name: '客户投诉登记表',
        rows: [
          ['投诉客户姓名', '营业地址', '受理日期', '受理编号', '投诉方式', '投诉理由', '投诉要求', '价值类别'],
          ...rows.map(([no, day, tier]) => [
            `客户${no}`,
            '',
            { day: dayOf(2025, 3, day) },
            no,
            '电话',
            '延误',
            '道歉',
            tier,
          ]),
        ],
      },
    ]);
  const { waiting } = count([
    book('甲.xlsx', [
      ['T3', 20, 'C类'],
      ['T1', 28, 'A类'],
    ]),
    book('乙.xlsx', [
      ['T2', 18, 'B类'],
      ['T4', 27, 'A类'],
    ]),
  ]);
  expect(waiting.map(({ caseNo, status }) => `${caseNo} ${status}`)).toEqual([
    'T4 open',
    'T1 open',
    'T2 overdue',
    'T3 overdue',
  ]);
});

describe('refused, with a sentence', () => {
  const book = bookOf('季度.xlsx', JANUARY, true);
  test.each<[string, () => unknown, string]>([
    [
      'a workbook without complaints',
      () => count([memoryBook('空.xlsx', [{ name: '表', rows: [['甲'], [1]] }])]),
      '没有认出《客户投诉登记表》',
    ],
    ['a period that is none', () => count([book], { from: '上月' }), '“上月”不能识别为月份或日期'],
    ['a period that ends before it begins', () => count([book], { from: '2025-02', to: '2025-01' }), '请对调'],
    [
      'workbooks with different rules',
      () =>
        count([
          book,
          memoryBook('另一本.xlsx', [
            ...yearSheets(LATER),
            {
              name: 'KA_Rules',
              rows: [
                ['path', 'value'],
                ['complaint.replyDays', 5],
              ],
            },
          ]),
        ]),
      '带有不同的规则',
    ],
  ])('%s', (_, work, part) => expect(sentenceOf(work)).toContain(part));

  test('one set of rules given for both is used for both', () => {
    const asked = bookWith({ 'complaint.replyDays': 3 });
    const { rules } = count([bookOf('1月.xlsx', JANUARY, true)], undefined, { ...TERMS, asked });
    expect(rules.hash).toBe(asked.hash);
  });
});
