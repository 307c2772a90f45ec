import { memoryBook } from '../../src/shared/workbook/memory-book';
import { overlay } from '../../src/shared/workbook/overlay';
import type { CellPatch } from '../../src/shared/workbook/patch';
import { CellKind } from '../../src/shared/workbook/table';

test.each<[string, string, CellPatch['format'], CellKind]>([
  ['a date where a date stood', 'yyyy-mm-dd', undefined, CellKind.Date],
  ['a number where a number stood', 'General', undefined, CellKind.Number],
  ['a date by the format that the patch gives', 'General', { from: 'General', to: 'yyyy-mm-dd' }, CellKind.Date],
  ['a number by the format that the patch gives', 'yyyy-mm-dd', { from: 'yyyy-mm-dd', to: '0' }, CellKind.Number],
])('a cell keeps the format that it has: %s', (_, before, format, kind) => {
  const book = memoryBook('', [{ name: '表', rows: [[{ content: 46000, format: before }]] }]);
  const cell: CellPatch = { at: { sheet: '表', row: 0, column: 0 }, was: 46000, now: 46001, format };
  const [sheet] = overlay(book, { cells: [cell], tables: [], columns: [] }).sheets;
  expect([sheet.column(0).kind(0), sheet.column(0).number(0)]).toEqual([kind, 46001]);
});
