import { checkContext } from '../../src/shared/checks/context';
import { otherColumns } from '../../src/shared/checks/other-columns';
import { addInFunction, sheetCells } from '../../src/shared/checks/sheet-cells';
import { fieldCells, shownIn } from '../../src/shared/checks/spots';
import { numberIn, yuanOf } from '../../src/shared/checks/units';
import { TEXTBOOK_RULES } from '../../src/shared/rulebook/book';
import { type MemoryContent, memoryBook, type MemorySheetData } from '../../src/shared/workbook/memory-book';
import { cellName } from '../../src/shared/workbook/table';
import { appointment, asText, day, error, handling, registration, shows } from './books';

const contextOf = (...sheets: readonly MemorySheetData[]) =>
  checkContext(memoryBook('test.xlsx', sheets), TEXTBOOK_RULES, undefined);

test('a cell that is merged with the one above it is not looked at again; one that is blank of itself is', () => {
  const sheet = registration(
    [],
    ['TS1', '许岩', day('2026-03-05')],
    ['TS2', null, day('2026-03-06')],
    ['TS3', null, day('2026-03-07')],
  );
  const cells = fieldCells(contextOf({ ...sheet, merges: ['B3:B4'] }), ({ id }) => id === 'customerName');
  expect([...cells].map(({ line, column }) => cellName(line, column))).toEqual(['B3', 'B5']);
});

test.each([
  ['a day', day('2026-03-05'), '2026-03-05'],
  ['a day with its time', day('2026-03-05 14:30'), '2026-03-05 14:30'],
  ['a number', 46086, '46086'],
  ['a text as it was typed', ' 许岩 ', ' 许岩 '],
  ['nothing', null, ''],
])('%s is shown as the cell shows it', (_, content, shown) =>
  expect(shownIn(memoryBook('test.xlsx', [{ name: '表', rows: [[content]] }]).sheets[0], 0, 0)).toBe(shown),
);

test('the cells of a sheet that say something: from its labels down, in known columns or not, a formula that shows nothing too', () => {
  const sheet = registration(
    ['备注栏'],
    ['TS1', null, day('2026-03-05'), shows('IF(A3="","",1)', '')],
    [],
    [null, '许岩'],
  );
  const cells = [...sheetCells(contextOf(sheet))].map(({ row, column }) => cellName(row, column));
  expect(cells).toEqual(['A2', 'B2', 'C2', 'D2', 'A3', 'C3', 'D3', 'B5']);
});

test.each([
  ['_xldudf_ABC_TIER(A1:A9)', 'ABC_TIER'],
  ['1+_xll.abc_tier(A1)', 'ABC_TIER'],
  ['_xll.KA.TIER(A1)+_xll.OTHER(1)', 'KA.TIER'],
  ['SUM(A1:A9)', undefined],
  [undefined, undefined],
])('the function of an add-in in %s is %s', (formula, name) => expect(addInFunction(formula)).toBe(name));

test('the columns of no field are those with a label that is none', () => {
  const [found] = contextOf(
    registration(['内部标记', '', '经办网点'], ['TS1', '许岩', day('2026-03-05'), 'x', 'y', 'z']),
  ).forms;
  expect([...otherColumns(found)]).toEqual([
    [3, '内部标记'],
    [5, '经办网点'],
  ]);
});

describe('units', () => {
  const amounts = (labels: readonly string[], cells: readonly MemoryContent[], id: string) => {
    const context = contextOf(handling(labels, ['TS1', '许岩', 'CL1', day('2026-03-06'), ...cells]));
    return { cell: [...fieldCells(context, (field) => field.id === id)][0], book: context.book };
  };

  test.each([
    ['元 where nothing else is said', '赔偿金额', 1],
    ['元 by the label', '赔偿金额（元）', 1],
    ['万元 by the label', '赔偿金额（万元）', 10000],
  ])('an amount is in %s', (_, label, yuan) => {
    const { cell, book } = amounts([label], [300], 'compensation');
    expect(yuanOf(cell, book)).toBe(yuan);
  });

  test('a target is in 万元 by its form, and in 元 where its label says so', () => {
    const target = (label: string) => {
      const context = contextOf({
        ...appointment([], ['KH1', '海州', 'C级', 15]),
        rows: [['大客户设定表'], ['客户编号', '客户名称', '大客户级别', label], ['KH1', '海州', 'C级', 15]],
      });
      return yuanOf([...fieldCells(context, ({ id }) => id === 'target')][0], context.book);
    };
    expect([target('年收入目标（万元）'), target('年收入目标（元）')]).toEqual([10000, 1]);
  });

  test.each([
    ['a number', 300, 300],
    ['a number stored as text', asText('1,200元'), 1200],
    ['words', '约300', undefined],
    ['an error', error('#N/A'), undefined],
    ['a date', day('2026-03-05'), undefined],
  ])('%s has the number that it shows', (_, content, number) => {
    const { cell, book } = amounts(['赔偿金额'], [content], 'compensation');
    expect(numberIn(cell, book)).toBe(number);
  });
});
