import * as fc from 'fast-check';
import { calendarOf } from '../../src/shared/forms/calendar';
import { formContext } from '../../src/shared/forms/context';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { say } from '../../src/shared/text/message';
import { dayOf, formatDay } from '../../src/shared/values/date';
import { memoryBook, type MemoryContent, type MemorySheetData } from '../../src/shared/workbook/memory-book';
import { cellsOf, found, labelsOf, sheetOf } from './support';

const calendar = (...sheets: MemorySheetData[]) => calendarOf(memoryBook('样例', sheets), TEXTBOOK_RULES);
const may = (day: number) => dayOf(2026, 5, day);
/** Labour Day of 2026: 1 to 5 May off, Saturday 9 May worked in exchange. */
const LABOUR: readonly (readonly MemoryContent[])[] = [
  ['日期', '类型', '名称'],
  [{ day: may(1) }, '休', '劳动节'],
  ['2026-05-02至2026-05-05', '放假', '劳动节'],
  ['2026年5月9日', '调休上班', '劳动节'],
];

test.each<[name: string, rows: readonly (readonly MemoryContent[])[]]>([
  ['节假日', LABOUR],
  ['Sheet1', LABOUR],
  ['法定节假日', [['2026年放假安排'], [], ...LABOUR]],
  [
    'Holidays',
    [
      ['Date', 'Type'],
      ['2026-05-01', 'Holiday'],
      ['2026/5/2~2026/5/5', 'off'],
      ['2026-05-09', 'Workday'],
    ],
  ],
])('on “%s” 休 and 班 outrank the weekend', (name, rows) => {
  const { isWorkday, sheet } = calendar(
    {
      name: '其他',
      rows: [
        ['日期', '方式'],
        [1, '电话'],
      ],
    },
    { name, rows },
  );
  expect(sheet).toBe(name);
  const worked = Array.from({ length: 12 }, (_, i) => i + 1).filter((day) => isWorkday(may(day)));
  expect(worked).toEqual([6, 7, 8, 9, 11, 12]);
});

test('a sheet of holidays without kinds names days off', () => {
  const { isWorkday } = calendar({
    name: '节假日',
    rows: [
      ['日期', '名称'],
      [{ day: may(1) }, '劳动节'],
    ],
  });
  expect([isWorkday(may(1)), isWorkday(may(4))]).toEqual([false, true]);
});

test('without such a sheet the weekends alone count, and it is said', () => {
  const { isWorkday, sheet, notes } = calendar({
    name: '登记',
    rows: [
      ['日期', '方式'],
      [1, '电话'],
    ],
  });
  expect([sheet, isWorkday(may(1)), isWorkday(may(2))]).toEqual([undefined, true, false]);
  expect(notes.map(({ id }) => id)).toEqual(['calendar.noSheet']);
});

test('a contact log is no list of holidays, whatever its columns are called', () => {
  const rows = [
    ['日期', '类型'],
    [{ day: may(1) }, '电话'],
    [{ day: may(2) }, '走访'],
  ];
  expect(calendar({ name: '交往记录', rows }).sheet).toBeUndefined();
});

test('which years it covers is told, and what cannot be read, with its cell', () => {
  const { notes } = calendar({
    name: '节假日',
    rows: [...LABOUR, ['五一', '休'], ['2026-05-05至2026-05-01', '休'], ['2026-10-01', '半天']],
  });
  expect(notes.map((note) => say('zh', note))).toEqual([
    '工作日按节假日表“节假日”计算，表中有2026年的日子；其他年份只按周末计算。',
    expect.stringMatching(/A5“五一”不能识别为日期/),
    expect.stringMatching(/A6“2026-05-05至2026-05-01”不能识别为日期/),
    expect.stringMatching(/B7“半天”看不出是休还是班/),
  ]);
});

test.each<[from: string, count: number, to: string, reason: string]>([
  ['2026-04-30', 1, '2026-05-06', 'the five days off are skipped'],
  ['2026-05-08', 1, '2026-05-09', 'the exchanged Saturday is worked'],
  ['2026-05-09', 1, '2026-05-11', ''],
  ['2026-05-01', 0, '2026-05-01', 'no working day later is the day itself'],
  ['2026-05-06', -1, '2026-04-30', 'backwards'],
])('%s and %d working days: %s', (from, count, to) => {
  const { addWorkdays } = calendar({ name: '节假日', rows: LABOUR });
  const [year, month, day] = from.split('-').map(Number);
  expect(formatDay(addWorkdays(dayOf(year, month, day), count))).toBe(to);
});

test('between a day and that many working days later lie just as many', () => {
  const { addWorkdays, isWorkday } = calendar({ name: '节假日', rows: LABOUR });
  fc.assert(
    fc.property(fc.integer({ min: may(1) - 40, max: may(1) + 40 }), fc.integer({ min: 1, max: 30 }), (from, count) => {
      const to = addWorkdays(from, count);
      const days = Array.from({ length: to - from }, (_, i) => from + 1 + i);
      expect([days.filter(isWorkday).length, isWorkday(to)]).toEqual([count, true]);
      expect(addWorkdays(to, -count)).toBeLessThanOrEqual(from);
    }),
  );
});

describe('the context', () => {
  const id = 'complaintRegistration';
  const book = memoryBook('样例', [
    sheetOf(
      id,
      [
        { customerName: '海州　远航', caseNo: 'TS1' },
        { customerName: '东湖新禾', caseNo: 'TS2' },
      ],
      { name: '3月登记' },
    ),
    { name: '4月登记', rows: [labelsOf(id), cellsOf(id, { customerName: '海州远航', caseNo: 'ｔｓ3' })] },
  ]);
  const context = formContext(book, found(book), TEXTBOOK_RULES, undefined);

  test('has the rows of all sheets, in order, always the same', () => {
    expect(context.rows(id).map((row) => row.text('caseNo'))).toEqual(['TS1', 'TS2', 'ts3']);
    expect(context.rows(id)).toBe(context.rows(id));
    expect([context.rows('contactLog'), context.has('contactLog'), context.has(id)]).toEqual([[], false, true]);
  });

  test('finds rows however a text is spaced and spelt', () => {
    const numbers = (field: string, text: string) => context.find(id, field, text).map((row) => row.text('caseNo'));
    expect(numbers('customerName', '海州远航')).toEqual(['TS1', 'ts3']);
    expect(numbers('caseNo', 'TS3')).toEqual(['ts3']);
    expect(numbers('caseNo', 'TS9')).toEqual([]);
  });
});
