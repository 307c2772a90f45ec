import * as fc from 'fast-check';
import { Problem } from '../../src/shared/text/message';
import { ABSENT, type CellContent } from '../../src/shared/workbook/content';
import { memoryBook } from '../../src/shared/workbook/memory-book';
import type { CellPatch, WorkbookPatch } from '../../src/shared/workbook/patch';
import { cellsOf, contentsByName, patchOf } from './contents';
import type { WithPort } from './contract';
import { sampleSheets } from './samples';

const at = (row: number, column: number, sheet = '登记') => ({ sheet, row, column });

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom('甲公司', '0012', '是', '-'),
  fc.boolean(),
  fc.constantFrom({ formula: '1+1' }, { formula: 'SUM(C3:C3)' }),
);

/** Random changes to the plain cells of the sample: some expect what stands there, some do not. */
const changes: fc.Arbitrary<WorkbookPatch> = fc
  .uniqueArray(
    fc.record({
      row: fc.integer({ min: 2, max: 8 }),
      column: fc.integer({ min: 0, max: 4 }),
      right: fc.boolean(),
      now: content,
    }),
    { selector: ({ row, column }) => row * 10 + column, maxLength: 12 },
  )
  .map((cells) => {
    const before = memoryBook('样例', sampleSheets()).sheet('登记');
    return patchOf({
      cells: cells.map(({ row, column, right, now }): CellPatch => {
        const holds = before.content(row, column);
        return { at: at(row, column), was: right ? holds : '别的', now };
      }),
    });
  });

/** What is changed in a workbook, and undone. */
export function writingContract(withPort: WithPort): void {
  describe('writing', () => {
    test.each<[what: string, cell: CellPatch, done: boolean]>([
      ['a number over the number expected', { at: at(2, 2), was: 3, now: 4 }, true],
      ['nothing where another number stands', { at: at(2, 2), was: 5, now: 4 }, false],
      ['nothing where a text was expected', { at: at(2, 2), was: '3', now: 4 }, false],
      ['over a formula, whatever it showed', { at: at(3, 2), was: { formula: 'C3*2', shows: 1 }, now: 7 }, true],
      ['nothing over a formula that is another', { at: at(3, 2), was: { formula: 'C3*3' }, now: 7 }, false],
      ['over an error', { at: at(4, 2), was: { error: '#N/A' }, now: 0 }, true],
      ['a formula', { at: at(2, 2), was: 3, now: { formula: '1+2', shows: 3 } }, true],
      ['a text that looks like a number, as text', { at: at(4, 0), was: 'TS003', now: '007' }, true],
      ['a text that looks like a formula, as text', { at: at(4, 1), was: '待定', now: '=1+1' }, true],
      ['a truth value', { at: at(5, 2), was: true, now: false }, true],
      ['a blank', { at: at(5, 2), was: true, now: null }, true],
      ['beyond the cells in use', { at: at(9, 5), was: null, now: '新' }, true],
      ['on the empty sheet', { at: at(0, 0, '空表'), was: null, now: '新' }, true],
    ])('%s', (_what, cell, done) =>
      withPort(sampleSheets(), async (port) => {
        const book = memoryBook('样例', sampleSheets());
        const before = contentsByName(await port.read());
        expect(before).toEqual(contentsByName(book));
        const expected = book.applyPatch(patchOf({ cells: [cell] }));
        expect(expected.changed).toBe(done ? 1 : 0);
        const applied = await port.apply(patchOf({ cells: [cell] }));
        expect([applied.changed, applied.skipped.map((one) => one.at)]).toEqual([
          expected.changed,
          expected.skipped.map((one) => one.at),
        ]);
        expect(contentsByName(await port.read())).toEqual(contentsByName(book));
        expect((await port.apply(applied.inverse)).skipped).toEqual([]);
        expect(contentsByName(await port.read())).toEqual(before);
      }),
    );

    test('a format with a value, only in place of the format expected; both come back', () =>
      withPort(sampleSheets(), async (port) => {
        const cells: CellPatch[] = [
          { at: at(2, 2), was: 3, now: 45800, format: { from: 'General', to: 'yyyy-mm-dd' } },
          { at: at(5, 1), was: 0.25, now: 0.5, format: { from: 'General', to: 'yyyy-mm-dd' } },
        ];
        const kinds = async () => {
          const [sheet] = (await port.read({ sheets: ['登记'] })).sheets;
          return [sheet.column(2).kind(2), sheet.column(1).kind(5)];
        };
        const before = await kinds();
        const applied = await port.apply(patchOf({ cells }));
        expect(await kinds()).toEqual([4, before[1]]);
        await port.apply(applied.inverse);
        expect(await kinds()).toEqual(before);
      }));

    test('what somebody typed since stays when a change is undone', () =>
      withPort(sampleSheets(), async (port) => {
        const cells: CellPatch[] = [
          { at: at(2, 2), was: 3, now: 4 },
          { at: at(4, 1), was: '待定', now: '2025-03-07' },
        ];
        const { inverse } = await port.apply(patchOf({ cells }));
        await port.apply(patchOf({ cells: [{ at: at(2, 2), was: 4, now: 40 }] }));
        const undone = await port.apply(inverse);
        expect([undone.changed, undone.skipped]).toEqual([1, [{ at: at(2, 2), expected: 4, found: 40 }]]);
        expect(contentsByName(await port.read()).登记).toMatchObject({ C3: 40, B5: '待定' });
      }));

    test('a column beside the list, taken in by the table, and out again', () =>
      withPort(sampleSheets(), async (port) => {
        const before = await port.read();
        const [was, now] = [
          [ABSENT, ABSENT, ABSENT, ABSENT, ABSENT],
          ['级别', 'A', 'B', null, 'A'],
        ];
        const applied = await port.apply(
          patchOf({
            columns: [
              {
                sheet: '登记',
                column: 3,
                firstRow: 1,
                was: { length: was.length, at: (i) => was[i] },
                now: cellsOf(now),
                width: { was: null, now: 9 },
                like: 2,
              },
            ],
            tables: [{ sheet: '登记', table: '登记表', was: 'A2:C6', now: 'A2:D6' }],
          }),
        );
        expect([applied.changed, applied.skipped, applied.stopped]).toEqual([4, [], undefined]);
        const after = await port.read();
        expect(contentsByName(after).登记).toMatchObject({ D2: '级别', D3: 'A', D4: 'B', D6: 'A' });
        expect(after.sheets[0].tables[0].area.right).toBe(3);
        await port.apply(applied.inverse);
        const undone = await port.read();
        expect(contentsByName(undone)).toEqual(contentsByName(before));
        expect(undone.sheets[0].tables).toEqual(before.sheets[0].tables);
      }));

    test.each<[what: string, patch: Partial<WorkbookPatch>]>([
      ['a sheet', { cells: [{ at: at(0, 0, '汇总'), was: null, now: 1 }] }],
      ['a table', { tables: [{ sheet: '登记', table: '汇总', was: 'A2:C6', now: 'A2:C7' }] }],
      ['a table at another place', { tables: [{ sheet: '登记', table: '登记表', was: 'A2:C9', now: 'A2:C7' }] }],
    ])('%s that is not there: refused, nothing is changed', (_what, patch) =>
      withPort(sampleSheets(), async (port) => {
        const before = contentsByName(await port.read());
        const cells = [{ at: at(2, 2), was: 3, now: 4 }, ...(patch.cells ?? [])];
        await expect(port.apply(patchOf({ ...patch, cells }))).rejects.toBeInstanceOf(Problem);
        expect(contentsByName(await port.read())).toEqual(before);
      }),
    );

    test('random changes do what they do in memory, and undoing them leaves no trace', () =>
      withPort(sampleSheets(), async (port) => {
        const before = contentsByName(await port.read());
        await fc.assert(
          fc.asyncProperty(changes, async (patch) => {
            const book = memoryBook('样例', sampleSheets());
            const expected = book.applyPatch(patch);
            const applied = await port.apply(patch);
            expect([applied.changed, applied.skipped.length]).toEqual([expected.changed, expected.skipped.length]);
            expect(contentsByName(await port.read())).toEqual(contentsByName(book));
            expect((await port.apply(applied.inverse)).skipped).toEqual([]);
            expect(contentsByName(await port.read())).toEqual(before);
          }),
          { numRuns: 20, endOnFailure: true },
        );
      }));

    test('stopped at once, a change does nothing and says so', () =>
      withPort(sampleSheets(), async (port) => {
        const before = contentsByName(await port.read());
        const cells = [{ at: at(2, 2), was: 3, now: 4 }];
        const applied = await port.apply(patchOf({ cells }), { signal: { aborted: true } });
        expect(applied.stopped?.id).toBe('port-run.cancelled');
        expect([applied.changed, applied.inverse]).toEqual([0, patchOf({})]);
        expect(contentsByName(await port.read())).toEqual(before);
      }));
  });
}
