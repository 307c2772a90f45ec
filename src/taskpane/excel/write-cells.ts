import { isAbsent, type Absent, type CellContent } from '../../shared/workbook/content';
import { GENERAL } from '../../shared/workbook/memory-sheet';
import { becomesText, inputOf } from './content';
import { rangeIn } from './cells';

/** Cells of one column, one below another, as they are to be. */
export interface Stretch {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly { readonly content: CellContent | Absent; readonly from: string; readonly to: string }[];
  /** A column whose looks the cells take over first. */
  readonly like: number | undefined;
}

const TEXT = '@';

/** Sets contents and number formats; what is sent is there after the next sync. */
export function writeStretch(sheet: Excel.Worksheet, { row, column, cells, like }: Stretch): void {
  const area = { top: row, bottom: row + cells.length - 1, left: column, right: column };
  const range = rangeIn(sheet, area);
  if (cells.every(({ content }) => isAbsent(content))) {
    range.clear('Contents');
    range.clear('Formats');
    return;
  }
  if (like !== undefined) range.copyFrom(rangeIn(sheet, { ...area, left: like, right: like }), 'Formats');
  const contents = cells.map(({ content }) => (isAbsent(content) ? null : content));
  const formats = cells.map(({ content, to }) => [isAbsent(content) ? GENERAL : to]);
  // In a cell of texts a number or a formula would become one: it goes in under another format, and keeps what it is.
  const isDetour = cells.some(({ to }, i) => to === TEXT && becomesText(contents[i]));
  const hasNewFormat = like !== undefined || cells.some(({ from, to }) => from !== to);
  if (isDetour) range.numberFormat = cells.map(() => [GENERAL]);
  else if (hasNewFormat) range.numberFormat = formats;
  range.formulas = contents.map((content, i) => [inputOf(content, !isDetour && formats[i][0] === TEXT)]);
  if (isDetour) range.numberFormat = formats;
}
