import type { RuleBook, RuleValues } from '../../rulebook/book';
import { columnsNear } from '../../workbook/columns-near';
import type { Sheet } from '../../workbook/sheet';
import { CellKind } from '../../workbook/table';
import type { LabelIndex } from './labels';
import type { Merges } from './merges';
import type { Titles } from './titles';
import type { UnitTexts } from './units';

/** What headers are looked for with. */
export interface HeaderSearch {
  readonly sheet: Sheet;
  readonly merges: Merges;
  readonly labels: LabelIndex;
  readonly titles: Titles;
  readonly units: UnitTexts;
  readonly rules: RuleValues;
  readonly book: RuleBook;
}

/** A cell's text over its merge: the text of the merge's first cell; '' for a number or a blank. */
export function textAt({ sheet, merges }: Pick<HeaderSearch, 'sheet' | 'merges'>, row: number, column: number): string {
  const merge = merges.at(row, column);
  const cells = sheet.column(merge?.left ?? column);
  const at = merge?.top ?? row;
  return cells.kind(at) === CellKind.Text ? cells.text(at) : '';
}

/** Cells of a row that hold texts, and that hold something else. */
export function countCells(sheet: Sheet, row: number): { texts: number; others: number } {
  let [texts, others] = [0, 0];
  for (const column of columnsNear(sheet)(row)) {
    const kind = sheet.column(column).kind(row);
    if (kind === CellKind.Text) texts++;
    else if (kind !== CellKind.Blank) others++;
  }
  return { texts, others };
}
