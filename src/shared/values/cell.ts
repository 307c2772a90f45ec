/** What a cell of a sheet hands over: a number, a text, a truth value, nothing, or an error such as `#DIV/0!`. */
export type CellValue = number | string | boolean | null | undefined | CellError;

/** An error cell, coming in from a sheet. */
export interface CellError {
  readonly error: string;
}

export const isCellError = (value: unknown): value is CellError =>
  typeof value === 'object' && value !== null && 'error' in value;
