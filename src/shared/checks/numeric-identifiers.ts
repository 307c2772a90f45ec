import { CellKind } from '../workbook/table';
import type { CheckContext } from './check';
import { type FieldCell, fieldCells } from './spots';

/** A double keeps fifteen digits; Excel makes zeros of what follows. */
const DIGITS = 15;

/** Excel's own way of showing a long number, typed or pasted as text. */
const SCIENTIFIC = /^\d(\.\d+)?e\+\d+$/i;

/** A cell of an identifier that has become a number. */
export interface NumericCell {
  readonly cell: FieldCell;
  readonly value: number;
  /** Whether digits are lost for good. */
  readonly lost: boolean;
}

/** Every cell of identifiers, phones and credit codes; `value` is undefined where it is the text that it should be. */
export function* identifierCells(context: CheckContext): Generator<NumericCell | undefined> {
  const types = new Set(['identifier', 'phone', 'creditCode']);
  for (const cell of fieldCells(context, ({ type }) => types.has(type))) {
    if (cell.kind === CellKind.Number) {
      const value = Number(cell.text);
      yield { cell, value, lost: !Number.isInteger(value) || Math.abs(value) >= 10 ** DIGITS };
    } else if (cell.kind === CellKind.Text && SCIENTIFIC.test(cell.text.trim())) {
      yield { cell, value: Number(cell.text), lost: true };
    } else if (cell.kind === CellKind.Text) yield undefined;
  }
}
