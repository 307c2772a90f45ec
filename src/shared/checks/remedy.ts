import { defineWords, type Message } from '../text/message';
import type { CellContent } from '../workbook/content';
import type { FormatChange } from '../workbook/patch';
import type { Sheet } from '../workbook/sheet';
import type { Remedy } from './check';
import type { FieldCell } from './spots';

const words = defineWords('remedy', {
  change: { zh: '改为“{now}”', en: 'Change to “{now}”' },
});

/** A change of one cell of a sheet. */
export const changeAt = (
  sheet: Sheet,
  row: number,
  column: number,
  now: CellContent,
  said: Message,
  format?: FormatChange,
): Remedy => ({
  place: { sheet: sheet.name, row, column },
  now,
  words: said,
  ...(format !== undefined && { format }),
});

/** A change of a field's cell; said as «change to …» unless there is more to say. */
export const change = (cell: FieldCell, now: CellContent, said?: Message, format?: FormatChange): Remedy =>
  changeAt(cell.found.sheet, cell.line, cell.column, now, said ?? words.change({ now: String(now) }), format);

/** The same, where the content and what the cell will show differ: a date. */
export const changeTo = (cell: FieldCell, now: CellContent, shown: string, format?: FormatChange): Remedy =>
  change(cell, now, words.change({ now: shown }), format);
