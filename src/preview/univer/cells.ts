import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { type CellContent, isFormula, type PlainContent } from '../../shared/workbook/content';

/** Cells that hold an error as a value: the grid itself knows errors as results of formulas only. */
const ERROR_MARK = { kadError: true };

const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
]);

/** What a cell of the grid shows. */
export function plainOf(cell: Nullable<ICellData>, isResult: boolean): PlainContent {
  if (!cell) return null;
  const text = cell.p?.body?.dataStream.replace(/\r\n$/, '');
  if (text !== undefined) return text;
  const { v, t } = cell;
  if (v === undefined || v === null) return null;
  if (t === CellValueType.BOOLEAN) return Number(v) !== 0;
  if (typeof v === 'string' && ERRORS.has(v) && (isResult || cell.custom?.kadError === true)) return { error: v };
  return v;
}

/** A content as the grid takes it, in the place of whatever stands in the cell. */
export function cellDataOf(content: CellContent): ICellData {
  const nothing = { f: null, si: null, p: null, custom: null };
  if (isFormula(content)) return { ...nothing, ...valueData(content.shows ?? null), f: `=${content.formula}` };
  return { ...nothing, ...valueData(content) };
}

/** A value as the grid takes it in an empty cell. */
export function valueData(content: PlainContent): ICellData {
  switch (typeof content) {
    case 'string':
      return { v: content, t: CellValueType.STRING };
    case 'number':
      return { v: content, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: Number(content), t: CellValueType.BOOLEAN };
    default:
      return content === null
        ? { v: null, t: null }
        : { v: content.error, t: CellValueType.STRING, custom: ERROR_MARK };
  }
}
