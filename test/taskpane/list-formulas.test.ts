import customers from '../../src/preview/sample/customers.json';
import { callFunction } from '../../src/functions/call';
import { ABC_TIER } from '../../src/functions/catalogue/abc-tier';
import type { Argument } from '../../src/functions/types';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import type { MemoryContent } from '../../src/shared/workbook/memory-sheet';
import { formulaPatch, previewList } from '../../src/taskpane/work/customers';

const [head, ...rows] = customers as MemoryContent[][];
const of = (label: string) => rows.map((row) => row[head.indexOf(label)]);
const AMOUNT = '消费金额（元）';
const GROUP = '集团编号';
/** Every third customer was class A, and every sixth of those has been below it once before. */
const before = rows.map((_, i) => (i % 3 === 0 ? 'A类' : 'C类'));
const below = rows.map((_, i) => (i % 6 === 0 ? 1 : 0));

/** A list of these columns, what its formulas are and what they show. */
function written(columns: Readonly<Record<string, readonly MemoryContent[]>>) {
  const names = Object.keys(columns);
  const table = [names, ...rows.map((_, i) => names.map((name) => columns[name][i]))];
  const book = memoryBook('名单.xlsx', [{ name: '名单', rows: table }]);
  const preview = previewList(book, '名单', {}, TEXTBOOK_RULES, undefined, 'zh');
  const cells = formulaPatch(preview, 'zh').cells.slice(1);
  return cells.map(({ at, now }) => ({ row: at.row, ...(now as { formula: string; shows: unknown }) }));
}

/** What the function gives for the columns of its arguments, row by row. */
const called = (args: readonly (readonly MemoryContent[] | null)[]) =>
  callFunction(
    ABC_TIER,
    args.map((one): Argument => (one === null ? null : one.map((cell) => [cell as string | number | null]))),
    { book: TEXTBOOK_RULES, lang: 'zh' },
  ).map(([cell]) => cell);

const named = { 客户名称: of('客户名称'), [AMOUNT]: of(AMOUNT) };

test.each([
  ['amounts alone', {}, 'ABC_TIER($B2,$B$2:$B$322)', [of(AMOUNT), of(AMOUNT)]],
  [
    'last period’s classes',
    { 上期价值类别: before, 连续下降期数: below },
    'ABC_TIER($B2,$B$2:$B$322,,,,,$C2,$D2)',
    [of(AMOUNT), of(AMOUNT), null, null, null, null, before, below],
  ],
  [
    'groups',
    { [GROUP]: of(GROUP) },
    'INDEX(ABC_TIER($B$2:$B$322,,,,,$C$2:$C$322),ROW()-1)',
    [of(AMOUNT), null, null, null, null, of(GROUP)],
  ],
  [
    'groups and last period’s classes',
    { [GROUP]: of(GROUP), 上期价值类别: before },
    'INDEX(ABC_TIER($B$2:$B$322,,,,,$C$2:$C$322,$D$2:$D$322),ROW()-1)',
    [of(AMOUNT), null, null, null, null, of(GROUP), before],
  ],
] as const)('the formulas of a list with %s give what the results show', (_, more, first, args) => {
  const cells = written({ ...named, ...more });
  expect(cells[0].formula).toBe(first);
  const expected = called(args);
  expect(cells.map(({ shows }) => shows)).toEqual(cells.map(({ row }) => expected[row - 1]));
  expect(cells.length).toBeGreaterThan(300);
});
