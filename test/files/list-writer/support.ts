import { nodeHost } from '../../../src/cli/node-host';
import { type ByteSink, type CellWriter, type Host, type NewSheet, StyleBook, writeWorkbook } from '../../../src/files';
import type { Fixture } from '../workbooks/fixture';

export const PLAIN = { name: 'Microsoft YaHei', size: 10 };

/** A cell that is to be written: what it holds, and its look where it has one. */
export type TestCell =
  | string
  | number
  | boolean
  | null
  | { readonly error: string }
  | { readonly value: string | number | boolean | null; readonly style: number };

function putCell(cells: CellWriter, cell: TestCell, style?: number): void {
  if (cell === null) cells.blank(style);
  else if (typeof cell === 'string') cells.text(cell, style);
  else if (typeof cell === 'number') cells.number(cell, style);
  else if (typeof cell === 'boolean') cells.boolean(cell, style);
  else if ('error' in cell) cells.error(cell.error, style);
  else putCell(cells, cell.value, cell.style);
}

/** A sheet with these rows. */
export const sheetOf = (rows: readonly (readonly TestCell[])[], more: Partial<NewSheet> = {}): NewSheet => ({
  name: '客户',
  rowCount: rows.length,
  columnCount: rows.reduce((most, { length }) => Math.max(most, length), 0),
  widths: [],
  print: { paper: 'A4', landscape: false },
  row(row, cells) {
    for (const cell of rows[row]) putCell(cells, cell);
  },
  ...more,
});

export interface Writing {
  readonly styles?: StyleBook;
  readonly host?: Host;
  readonly level?: number;
}

const PROPERTIES = { title: '名单 <1>', application: 'Test & Co' };

/** Writes these sheets as a file. */
export const write = (sheets: readonly NewSheet[], sink: ByteSink, writing: Writing = {}): Promise<void> => {
  const { styles = new StyleBook(PLAIN), host = nodeHost, level = 1 } = writing;
  return writeWorkbook({ properties: PROPERTIES, sheets, styles }, host, sink, level);
};

/** The file that these sheets make. */
export async function bookOf(sheets: readonly NewSheet[], writing?: Writing): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const take = (piece: Uint8Array): void => {
    pieces.push(piece);
  };
  await write(sheets, take, writing);
  return new Uint8Array(Buffer.concat(pieces));
}

/** The same as a file with a name, for the readers that look at it. */
export const fixtureOf = async (sheets: readonly NewSheet[], writing?: Writing): Promise<Fixture> => ({
  file: '名单.xlsx',
  bytes: await bookOf(sheets, writing),
});
