import { mend } from '../../src/shared/checks/mend';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { memoryBook, type MemorySheetData } from '../../src/shared/workbook/memory-book';
import { checkWorkbook } from '../../src/shared/report/check-workbook';
import { asText, day, handling, management, registration, serial, shows } from './books';

const mended = (...sheets: readonly MemorySheetData[]) => {
  const book = memoryBook('test.xlsx', sheets);
  const { ignores } = checkWorkbook(book, TEXTBOOK_RULES, undefined);
  return { book, patch: mend(book, TEXTBOOK_RULES, undefined, ignores, 'zh') };
};

const cellsOf = ({ patch }: ReturnType<typeof mended>) => patch.cells.map(({ was, now }) => [was, now]);

test('a cell with several faults is mended in one step of the patch', () => {
  // Full-width digits with a blank behind, in a column of phone numbers.
  expect(
    cellsOf(mended(registration(['联系方式'], ['TS1', '许岩', day('2026-03-05'), '１３８００００００２２ ']))),
  ).toEqual([['１３８００００００２２ ', '13800000022']]);
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
