import type { ColumnPatch } from '../../shared/workbook/patch';
import { isWidth, pointsOf } from './width';

/** Widths that were looked at, by column: in characters, null being the sheet's own. */
export type Widths = ReadonlyMap<number, { readonly characters: number | null; readonly points: number }>;

/** Asks for the widths that a patch would change; there after the next sync. */
export function askWidths(sheet: Excel.Worksheet, columns: readonly ColumnPatch[]): () => Widths {
  const wanted = columns.filter(({ width }) => width !== undefined);
  if (wanted.length === 0) return () => new Map();
  sheet.load('standardWidth');
  const formats = wanted.map(({ column }) => sheet.getCell(0, column).format.load('columnWidth'));
  return () =>
    new Map(
      wanted.map(({ column, width }, i) => {
        const points = formats[i].columnWidth;
        const own = isWidth(points, sheet.standardWidth);
        const isWas = width!.was === null ? own : isWidth(points, width!.was);
        // A width that somebody set otherwise is told as it is, which no patch expects.
        return [column, { characters: isWas ? width!.was : own ? null : points, points }];
      }),
    );
}

/** Sets the widths that were changed, or puts them back; `inverse` names those that were. */
export function setWidths(
  sheet: Excel.Worksheet,
  inverse: readonly ColumnPatch[],
  before: Widths,
  which: 'now' | 'was',
): void {
  for (const { column, width } of inverse) {
    if (width === undefined) continue;
    // The width before, of the inverse, is the one that holds now.
    const characters = which === 'now' ? width.was : width.now;
    const { format } = sheet.getCell(0, column).getEntireColumn();
    if (characters === null) format.useStandardWidth = true;
    else
      format.columnWidth =
        which === 'was' ? (before.get(column)?.points ?? pointsOf(characters)) : pointsOf(characters);
  }
}
