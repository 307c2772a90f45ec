/** What one cell holds, as a list needs it. */
export const enum CellKind {
  Blank = 0,
  Number = 1,
  Text = 2,
  Boolean = 3,
  /** A number that the sheet shows as a date or a time: an Excel serial of the 1900 system. */
  Date = 4,
  /** `#DIV/0!` and its like; the text is the error's name. */
  Error = 5,
}

/**
 * One column of a list, row by row from 0. Kept column-wise so that a million rows are a few typed arrays.
 * Reading a row beyond the end gives a blank.
 */
export interface Column {
  /** Number of rows, the same for all columns of a table. */
  readonly length: number;
  kind(row: number): CellKind;
  /** The number of a Number, Date or Boolean (0/1) cell; NaN for every other. */
  number(row: number): number;
  /** The characters of a Text or Error cell exactly as stored; a number's shortest decimal text; '' when blank. */
  text(row: number): string;
  /**
   * The first character of a Text cell as a UTF-16 unit, where it is known without reading the text; NaN where it is not. Most texts
   * of a long list need not be read to know that they are no word that is looked for.
   */
  firstUnit?(row: number): number;
  /** `keyHash` of a Text cell, where it is known without reading the text; NaN where it is not. */
  keyHash?(row: number): number;
}

/** One sheet, or one CSV file, read as columns. Nothing is trimmed, folded or skipped: row 0 is the sheet's row 1. */
export interface Table {
  /** The sheet's name, or the file's. */
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** 0 is column A. */
  column(index: number): Column;
}

/** A table without what stands below its first rows. */
export function firstRows(table: Table, count: number): Table {
  const made = new Map<number, Column>();
  const cut = (column: Column): Column => ({
    length: Math.min(column.length, count),
    kind: (row) => (row < count ? column.kind(row) : CellKind.Blank),
    number: (row) => (row < count ? column.number(row) : NaN),
    text: (row) => (row < count ? column.text(row) : ''),
    firstUnit: (row) => (row < count ? (column.firstUnit?.(row) ?? NaN) : NaN),
    keyHash: (row) => (row < count ? (column.keyHash?.(row) ?? NaN) : NaN),
  });
  return {
    name: table.name,
    rowCount: Math.min(table.rowCount, count),
    columnCount: table.columnCount,
    column(index) {
      let column = made.get(index);
      if (column === undefined) made.set(index, (column = cut(table.column(index))));
      return column;
    },
  };
}

/** A1-style name of a column: 0 → A, 26 → AA. */
export function columnName(index: number): string {
  let name = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A1-style address of a cell; both from 0. */
export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
