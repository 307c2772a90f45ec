import type { MemorySheetData } from '../../src/shared/workbook/memory-book';
import { CellKind } from '../../src/shared/workbook/table';

/** A workbook with every kind of cell, a table, a merge, a hidden row, a hidden and an empty sheet. */
export const sampleSheets = (): MemorySheetData[] => [
  {
    name: '登记',
    rows: [
      ['投诉登记'],
      ['受理编号', '受理日期', '件数'],
      ['TS001', { day: 45721 }, 3],
      ['TS002', { day: 45722.5 }, { formula: 'C3*2', shows: 6 }],
      [{ content: 'TS003', format: '@' }, '待定', { error: '#N/A' }],
      ['TS004', { content: 0.25, format: '0%' }, true],
    ],
    merges: ['A1:C1'],
    tables: [{ name: '登记表', range: 'A2:C6' }],
    hiddenRows: [3],
  },
  { name: '参数', state: 'hidden', rows: [['版本', 2]] },
  { name: '空表', rows: [] },
];

/** What the cells of the sample are. */
export const CASES: readonly {
  readonly row: number;
  readonly column: number;
  readonly kind: CellKind;
  readonly text: string;
  readonly number?: number;
}[] = [
  { row: 0, column: 0, kind: CellKind.Text, text: '投诉登记' },
  { row: 0, column: 1, kind: CellKind.Blank, text: '' },
  { row: 2, column: 1, kind: CellKind.Date, text: '45721', number: 45721 },
  { row: 3, column: 1, kind: CellKind.Date, text: '45722.5', number: 45722.5 },
  { row: 2, column: 2, kind: CellKind.Number, text: '3', number: 3 },
  { row: 3, column: 2, kind: CellKind.Number, text: '6', number: 6 },
  { row: 4, column: 0, kind: CellKind.Text, text: 'TS003' },
  { row: 4, column: 1, kind: CellKind.Text, text: '待定' },
  { row: 4, column: 2, kind: CellKind.Error, text: '#N/A' },
  { row: 5, column: 1, kind: CellKind.Number, text: '0.25', number: 0.25 },
  { row: 5, column: 2, kind: CellKind.Boolean, text: 'TRUE', number: 1 },
];
