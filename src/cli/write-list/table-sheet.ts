import type { NewSheet } from '../../files';
import { linesIn } from '../forms/cells';
import { LINE_HEIGHT, type ResultLooks, SHORT_HEADER_HEIGHT } from './looks';
import { pageFor } from './widths';

/** A small table of texts. */
export interface TextTable {
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Widths of the columns in characters; longer texts wrap. */
  readonly widths: readonly number[];
}

/** A sheet of its own for a table of texts: the header stays in sight, and on top of every page. */
export const tableSheet = ({ name, header, rows, widths }: TextTable, looks: ResultLooks): NewSheet => ({
  name,
  rowCount: 1 + rows.length,
  columnCount: header.length,
  widths,
  frozenRows: 1,
  print: { ...pageFor(widths), titleRow: 0 },
  height: (row) =>
    row === 0
      ? SHORT_HEADER_HEIGHT
      : LINE_HEIGHT * Math.max(1, ...rows[row - 1].map((text, column) => linesIn(text, widths[column]))),
  row(row, cells) {
    for (const text of row === 0 ? header : rows[row - 1]) {
      cells.text(text, row === 0 ? looks.given.text : looks.prose);
    }
  },
});
