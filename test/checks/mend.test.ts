import { mend } from '../../src/shared/checks/mend';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import type { Lang } from '../../src/shared/text/lang';
import type { CellContent } from '../../src/shared/workbook/content';
import { type MemoryContent, memoryBook, type MemorySheetData } from '../../src/shared/workbook/memory-book';
import type { FormatChange } from '../../src/shared/workbook/patch';
import { checkWorkbook } from '../../src/shared/report/check-workbook';
import { asText, day, handling, management, registration, serial, shows } from './books';

const mended = (...sheets: readonly MemorySheetData[]) => {
  const book = memoryBook('test.xlsx', sheets);
  const { ignores } = checkWorkbook(book, TEXTBOOK_RULES, undefined);
  return { book, patch: mend(book, TEXTBOOK_RULES, undefined, ignores, 'zh') };
};

/** What the only cell of a patch that is mended says and shows. */
const onlyCell = (sheet: MemorySheetData, lang: Lang = 'zh') => {
  const [cell, ...more] = mend(
    memoryBook('test.xlsx', [sheet]),
    TEXTBOOK_RULES,
    undefined,
    { ignores: [] },
    lang,
  ).cells;
  expect(more).toEqual([]);
  return cell;
};

const cellsOf = ({ patch }: ReturnType<typeof mended>) => patch.cells.map(({ was, now }) => [was, now]);

test('a cell with several faults is mended in one step of the patch', () => {
  // Full-width digits with a blank behind, in a column of phone numbers.
  expect(
    cellsOf(mended(registration(['联系方式'], ['TS1', '许岩', day('2026-03-05'), '１３８００００００２２ ']))),
  ).toEqual([['１３８００００００２２ ', '13800000022']]);
});

test.each<[Lang, string]>([
  // The second change rests on the first: trimmed, and then in the usual width.
  ['zh', '改为“１３８００００００２２”；改为“13800000022”'],
  ['en', 'Change to “１３８００００００２２”; Change to “13800000022”'],
])('each fault of a cell is said, in the manner of the language: %s', (lang, why) =>
  expect(
    onlyCell(registration(['联系方式'], ['TS1', '许岩', day('2026-03-05'), '１３８００００００２２ ']), lang).why,
  ).toBe(why),
);

test('a change names its cell so that it is found again after a sort, and touches no format without need', () =>
  expect(onlyCell(registration([], ['TS1', ' 许岩', day('2026-03-05')]))).toEqual({
    at: { sheet: '客户投诉登记表', row: 2, column: 1 },
    anchor: { label: '投诉客户姓名', key: { label: '受理编号', text: 'TS1', nth: 0 } },
    was: ' 许岩',
    now: '许岩',
    why: '改为“许岩”',
  }));

// 受理 5 March + 7 days is the 12th.
test('what is mended twice has the format of before as its first change found it', () =>
  expect(onlyCell(registration(['答复期限'], ['TS1', '许岩', day('2026-03-05'), asText('2026-03-20')]))).toMatchObject({
    was: '2026-03-20',
    now: serial('2026-03-12'),
    why: '改为“2026-03-20”；改为“2026-03-12”',
    format: { from: '@', to: 'yyyy-mm-dd' },
  }));

test.each<[string, MemoryContent, CellContent, FormatChange | undefined]>([
  ['a number in a text cell', asText('300'), 300, { from: '@', to: 'General' }],
  ['a number typed as text in a usual cell', '300元', 300, undefined],
])('%s: the text format goes with the text', (_, typed, now, format) => {
  const cell = onlyCell(handling(['赔偿金额'], ['TS1', '', 'CL1', day('2026-03-07'), typed]));
  expect([cell.now, cell.format]).toEqual([now, format]);
});

test.each<[string, MemoryContent, CellContent, FormatChange]>([
  ['a day', '2026年3月5日', serial('2026-03-05'), { from: 'General', to: 'yyyy-mm-dd' }],
  ['a day with its time', '2026-03-05 14:30', serial('2026-03-05 14:30'), { from: 'General', to: 'yyyy-mm-dd hh:mm' }],
])('%s as text shows as it was typed', (_, typed, now, format) => {
  const cell = onlyCell(registration([], ['TS1', '许岩', typed]));
  expect([cell.now, cell.format]).toEqual([now, format]);
});

test('a phone number that had become a number is a text, and stays one', () =>
  expect(onlyCell(registration(['联系方式'], ['TS1', '许岩', day('2026-03-05'), 13800000022]))).toMatchObject({
    now: '13800000022',
    format: { from: 'General', to: '@' },
  }));

test('a sheet that does not tell its formats is mended as one of usual cells', () => {
  const [told] = memoryBook('test.xlsx', [
    handling(['赔偿金额'], ['TS1', '', 'CL1', '2026-03-07', asText('300')]),
  ]).sheets;
  const untold = Object.assign(told, { format: undefined });
  const { cells } = mend({ name: 'test.xlsx', sheets: [untold] }, TEXTBOOK_RULES, undefined, { ignores: [] }, 'zh');
  expect(cells.map(({ now, format }) => [now, format])).toEqual([
    [300, undefined],
    [serial('2026-03-07'), { from: 'General', to: 'yyyy-mm-dd' }],
  ]);
});

test('a date as text becomes a date with its format, and the patch can be undone', () => {
  const { book, patch } = mended(registration([], ['TS1', '许岩', asText('2026.3.5')]));
  const before = book.sheets[0].snapshot();
  const { inverse, changed, skipped } = book.applyPatch(patch);
  expect([changed, skipped]).toEqual([1, []]);
  expect([book.sheets[0].content(2, 2), book.sheets[0].format(2, 2)]).toEqual([serial('2026-03-05'), 'yyyy-mm-dd']);
  book.applyPatch(inverse);
  expect(book.sheets[0].snapshot()).toEqual(before);
});

test('a formula is never written over', () => {
  // 61 500 − 46 200 is 15 300; the formula shows something else.
  const sheet = management(
    ['服务成本', '利润'],
    ['KH1', '海州', 61500, 66, day('2026-03-27'), 46200, shows('C3-1', 61499)],
  );
  const book = memoryBook('test.xlsx', [sheet]);
  const { report, ignores } = checkWorkbook(book, TEXTBOOK_RULES, undefined, { only: ['stale-derived'] });
  expect(report.findings.map(({ fix, suggestions }) => [fix, suggestions.map(({ now }) => now)])).toEqual([
    [undefined, [15300]],
  ]);
  expect(mend(book, TEXTBOOK_RULES, undefined, ignores, 'zh').cells).toEqual([]);
});

test('what is ignored is left as it is', () => {
  const ignored: MemorySheetData = {
    name: 'KA_忽略',
    rows: [
      ['检查', '行', '原因'],
      ['stray-blanks', 'TS1', '客户要求照写'],
    ],
  };
  expect(
    cellsOf(
      mended(registration([], ['TS1', ' 许岩', day('2026-03-05')], ['TS2', ' 何静', day('2026-03-05')]), ignored),
    ),
  ).toEqual([[' 何静', '何静']]);
});

test('mending what is mended changes nothing', () => {
  const { book, patch } = mended(
    registration(['投诉方式'], ['TS20260305-001 ', ' 许岩', '2026年3月5日', '来电']),
    handling(['赔偿金额'], ['TS20260305-001', '', 'CL1', 20260307, '￥300']),
  );
  expect(patch.cells.length).toBeGreaterThan(4);
  book.applyPatch(patch);
  expect(mend(book, TEXTBOOK_RULES, undefined, { ignores: [] }, 'zh').cells).toEqual([]);
});
