import { DEFAULT_LOOK, type Look } from './look';

export interface ErrorValue {
  readonly error: string;
}

/** What a cell shows; '' is a blank. */
export type CellScalar = string | number | boolean | ErrorValue;

export interface Cell {
  readonly value: CellScalar;
  /** With its leading `=`. */
  readonly formula?: string;
  readonly format: string;
  readonly look: Look;
  /** Of a cell that shows a part of another cell's array: where that one stands. */
  readonly spillOf?: { readonly row: number; readonly column: number };
}

export const BLANK: Cell = { value: '', format: 'General', look: DEFAULT_LOOK };

export const isErrorValue = (value: unknown): value is ErrorValue =>
  typeof value === 'object' && value !== null && 'error' in value;

export const hasContent = ({ value, formula }: Cell): boolean => value !== '' || formula !== undefined;

export const isPlain = (cell: Cell): boolean =>
  !hasContent(cell) && cell.format === 'General' && cell.look === DEFAULT_LOOK;

/** As `values` gives it. */
export const wireValue = ({ value }: Cell): string | number | boolean => (isErrorValue(value) ? value.error : value);

/** As `formulas` gives it: the value where there is no formula. */
export const wireFormula = (cell: Cell): string | number | boolean => cell.formula ?? wireValue(cell);

/** As `valueTypes` gives it. */
export function valueType({ value }: Cell): string {
  if (value === '') return 'Empty';
  if (isErrorValue(value)) return 'Error';
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
}
