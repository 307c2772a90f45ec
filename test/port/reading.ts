import { Cancelled } from '../../src/shared/port/run';
import { Problem } from '../../src/shared/text/message';
import { CellKind } from '../../src/shared/workbook/table';
import { contentsOf, patchOf } from './contents';
import type { WithPort } from './contract';
import { CASES, sampleSheets } from './samples';

/** What is read of a workbook. */
export function readingContract(withPort: WithPort): void {
  describe('reading', () => {
    test('the sheets in order, hidden ones too, with their size', () =>
      withPort(sampleSheets(), async (port) => {
        expect(await port.sheets()).toEqual([
          { name: '登记', state: 'visible', rowCount: 6, columnCount: 3 },
          { name: '参数', state: 'hidden', rowCount: 1, columnCount: 2 },
          { name: '空表', state: 'visible', rowCount: 0, columnCount: 0 },
        ]);
      }));

    test('every kind of cell, with its formula, and what surrounds the cells', () =>
      withPort(sampleSheets(), async (port) => {
        const { sheets } = await port.read();
        expect(sheets.map(({ name, state }) => [name, state])).toEqual([
          ['登记', 'visible'],
          ['参数', 'hidden'],
          ['空表', 'visible'],
        ]);
        const [sheet] = sheets;
        expect([sheet.rowCount, sheet.columnCount]).toEqual([6, 3]);
        for (const { row, column, kind, text, number } of CASES) {
          const cells = sheet.column(column);
          expect([row, column, cells.kind(row)]).toEqual([row, column, kind]);
          expect(cells.text(row)).toBe(text);
          expect(cells.number(row)).toBe(number ?? NaN);
        }
        expect(sheet.formula(3, 2)).toBe('C3*2');
        expect(sheet.formula(2, 2)).toBeUndefined();
        expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
        expect(sheet.tables).toEqual([
          { name: '登记表', area: { top: 1, left: 0, bottom: 5, right: 2 }, headerRows: 1, totalsRows: 0 },
        ]);
        expect([sheet.isRowHidden(3), sheet.isRowHidden(4)]).toEqual([true, false]);
        expect(sheet.column(9).kind(99)).toBe(CellKind.Blank);
      }));

    test('only the sheets asked for, in the order of their tabs', () =>
      withPort(sampleSheets(), async (port) => {
        const { sheets } = await port.read({ sheets: ['空表', '登记'] });
        expect(sheets.map(({ name }) => name)).toEqual(['登记', '空表']);
        expect(await port.read({ sheets: [] })).toMatchObject({ sheets: [] });
      }));

    test('a sheet that is not there is refused by its name', () =>
      withPort(sampleSheets(), async (port) => {
        for (const ask of [() => port.read({ sheets: ['登记', '汇总'] }), () => port.columns('汇总')])
          await expect(ask()).rejects.toThrow(/“汇总”/);
      }));

    test('what was read stays as it was', () =>
      withPort(sampleSheets(), async (port) => {
        const { sheets } = await port.read();
        const before = contentsOf(sheets[0]);
        await port.apply(patchOf({ cells: [{ at: { sheet: '登记', row: 2, column: 2 }, was: 3, now: 30 }] }));
        expect(contentsOf(sheets[0])).toEqual(before);
        expect(contentsOf((await port.read()).sheets[0])).toEqual({ ...before, C3: 30 });
      }));

    test('tells how far it is, and stops when it is told to', () =>
      withPort(sampleSheets(), async (port) => {
        const told: number[] = [];
        await port.read({ progress: ({ done, total }) => told.push(done / total) });
        expect(told.at(-1)).toBe(1);
        expect([...told].sort((a, b) => a - b)).toEqual(told);
        const stopped = port.read({ signal: { aborted: true } });
        await expect(stopped).rejects.toBeInstanceOf(Cancelled);
        await expect(stopped).rejects.toBeInstanceOf(Problem);
      }));

    test('a sheet as a list: the columns asked for, and its tables', () =>
      withPort(sampleSheets(), async (port) => {
        const source = await port.columns('登记');
        expect(source.name).toBe('登记');
        const table = await source.read({ columns: [0, 2] });
        expect(table.rowCount).toBe(6);
        expect([1, 2, 3, 4].map((row) => table.column(0).text(row))).toEqual(['受理编号', 'TS001', 'TS002', 'TS003']);
        expect([2, 3].map((row) => table.column(2).number(row))).toEqual([3, 6]);
        const head = await source.read({ firstRows: 2 });
        expect([head.rowCount, head.column(1).text(1), head.column(1).kind(2)]).toEqual([
          2,
          '受理日期',
          CellKind.Blank,
        ]);
        expect(await source.excelTables()).toEqual((await port.read({ sheets: ['登记'] })).sheets[0].tables);
        await expect(source.read({}, { signal: { aborted: true } })).rejects.toBeInstanceOf(Cancelled);
      }));
  });
}
