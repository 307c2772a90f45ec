import { ABSENT } from '../../../src/shared/workbook/content';
import type { MemorySheetData } from '../../../src/shared/workbook/memory-book';
import type { WorkbookPatch } from '../../../src/shared/workbook/patch';
import { cellsOf, contentsByName, patchOf } from '../../port/contents';
import type { OpenedExcel } from './open';

/** A list of customers with their revenue, as long as asked for. */
export const listSheet = (rows: number): MemorySheetData[] => [
  {
    name: '名单',
    rows: [
      ['客户名称', '业务收入'],
      ...Array.from({ length: rows }, (_, i) => [`客户${i + 1}有限公司`, (i * 37) % 1000]),
    ],
  },
];

/** A column of classes beside the list: V-A from 900 on, else V-B. */
export function classed(rows: number): WorkbookPatch {
  const now = Array.from({ length: rows }, (_, i) => ((i * 37) % 1000 >= 900 ? 'A类' : 'B类'));
  return patchOf({
    columns: [
      {
        sheet: '名单',
        column: 2,
        firstRow: 0,
        was: { length: rows + 1, at: () => ABSENT },
        now: cellsOf(['价值类别', ...now]),
      },
    ],
  });
}

const ROWS = 5000;
/** More cells than the library sends in one piece, so that a request can fail between two. */
const BLOCK = 2000;
/** Room for a block, and for no more than a few of them. */
const LIMIT = 120_000;

/**
 * What the Excel side does with lists beyond the contract of all sides: blocks under Excel's limits, and whole ones.
 * @param open  opens a workbook with blocks of so many cells and a limit of so many bytes
 */
export function listSuite(
  open: (sheets: readonly MemorySheetData[], block: number, limit: number) => OpenedExcel,
): void {
  describe('lists in Excel', () => {
    test('a list is read and written in requests under the limit, and undone', async () => {
      const { port, excel } = open(listSheet(ROWS), BLOCK, LIMIT);
      const before = contentsByName(await port.read());
      const applied = await port.apply(classed(ROWS));
      expect([applied.changed, applied.skipped.length, applied.stopped]).toEqual([ROWS + 1, 0, undefined]);
      expect(Math.max(...excel.host.session.requests)).toBeLessThan(LIMIT);
      const table = await (await port.columns('名单')).read({ columns: [2] });
      expect([table.rowCount, table.column(2).text(1), table.column(2).text(26)]).toEqual([ROWS + 1, 'B类', 'A类']);
      await port.apply(applied.inverse);
      expect(contentsByName(await port.read())).toEqual(before);
    });

    test('a request that fails half-way leaves whole blocks: what it had written is put back', async () => {
      const { port, excel } = open(listSheet(ROWS), BLOCK, LIMIT);
      const before = contentsByName(await port.read());
      excel.host.fail({ request: 2, sets: 'formulas', action: -1 });
      const applied = await port.apply(classed(ROWS));
      expect(applied.stopped).toBeDefined();
      expect(applied.changed).toBe(BLOCK);
      const { 名单: after } = contentsByName(await port.read());
      const written = Object.keys(after).filter((cell) => cell.startsWith('C'));
      expect(written).toHaveLength(BLOCK);
      await port.apply(applied.inverse);
      expect(contentsByName(await port.read())).toEqual(before);
    });
  });
}
