import type { Finding } from '../../src/shared/checks/check';
import { findingAt } from '../../src/taskpane/view/here';

const at = (sheet: string, row: number, column: number): Finding => ({ place: { sheet, row, column } }) as Finding;
/** Worst first, as a report has them. */
const FOUND = [at('登记', 7, 9), at('登记', 4, 6), at('登记', 4, 2), at('登记', 4, 2), at('处理', 4, 3)];

test.each<[string, string, [top: number, left: number, bottom: number, right: number], number | undefined]>([
  ['its own cell, the worst of it', '登记', [4, 2, 4, 2], 2],
  ['its row, the nearest', '登记', [4, 3, 4, 3], 2],
  ['its row, the nearest on the other side', '登记', [4, 5, 4, 5], 1],
  ['its row, the worse of two that are as near', '登记', [4, 4, 4, 4], 1],
  ['a selection over several, the worst', '登记', [0, 0, 99, 99], 0],
  ['the same row of another sheet', '处理', [4, 3, 4, 3], 4],
  ['a row without anything', '登记', [5, 2, 6, 2], undefined],
  ['a sheet without anything', '名单', [4, 2, 4, 2], undefined],
])('from a cell the pane goes to %s', (_, sheet, [top, left, bottom, right], expected) =>
  expect(findingAt(FOUND, { sheet, area: { top, left, bottom, right } })).toBe(
    expected === undefined ? undefined : FOUND[expected],
  ),
);
