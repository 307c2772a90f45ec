import { totalRow } from '../shared/rules/ranking/total-row';
import { isCellError } from '../shared/values/cell';
import { foldKey, isBlankText, isTotalText } from '../shared/values/fold';
import { parseNumber } from '../shared/values/number';
import type { Inputs } from './inputs';

/** A column of numbers taken as a whole: NaN where a cell holds none, and the row of an unlabelled 合计 (-1: none). */
export interface NumberColumn {
  readonly values: Float64Array;
  readonly total: number;
}

/**
 * The numbers of a parameter as one column. Blank, text and error cells are NaN, and so is a 合计 under the list; each such row is
 * answered by itself later.
 */
export function numberColumn(inputs: Inputs, name: string): NumberColumn | undefined {
  const block = inputs.block(name);
  if (block === undefined) return undefined;
  const { rules } = inputs;
  // A selection across one row is a list as well.
  const cells = block.length === 1 ? block[0] : block.map((row) => row[0]);
  const values = new Float64Array(cells.length);
  for (let row = 0; row < cells.length; row++) {
    const cell = cells[row];
    if (typeof cell === 'number') values[row] = cell;
    else if (typeof cell === 'string' && !isTotalText(cell, rules)) values[row] = parseNumber(cell, rules) ?? NaN;
    else values[row] = NaN;
  }
  const total = totalRow(values, rules);
  if (total >= 0) values[total] = NaN;
  return { values, total };
}

/** A column of keys, folded for comparing; '' where a cell holds none, a mark for none, or an error. */
export function textColumn(inputs: Inputs, name: string): string[] | undefined {
  const block = inputs.block(name);
  return (block?.length === 1 ? block[0] : block?.map((row) => row[0]))?.map((cell) => {
    // A formula over a blank cell gives 0.
    if (cell === null || cell === undefined || cell === 0 || isCellError(cell)) return '';
    const text = String(cell);
    return isBlankText(text, inputs.rules) ? '' : foldKey(text);
  });
}
