import { NotServed } from '../protocol/errors';
import { columnsIn, rowsIn } from '../workbook/area';
import type { RangeObject } from './range';

/** Copies as `copyFrom` does; a smaller source is repeated. */
export function copyInto({ book, sheet, area }: RangeObject, source: RangeObject, what: string): void {
  if (what !== 'All' && what !== 'Formats' && what !== 'Values')
    throw new NotServed(`Range.copyFrom(${what})`, 'nobody has needed it yet');
  sheet.demandWritable(area);
  const from = source.area;
  const taken = Array.from({ length: rowsIn(from) }, (_, r) =>
    Array.from({ length: columnsIn(from) }, (_cell, c) => source.sheet.cell(from.top + r, from.left + c)),
  );
  sheet.each(area, (cell, row, column) => {
    const { value, formula, format, look } =
      taken[(row - area.top) % taken.length][(column - area.left) % taken[0].length];
    const content = what === 'All' ? { value, formula } : { value, formula: undefined };
    sheet.put(row, column, {
      ...cell,
      ...(what === 'Formats' ? {} : content),
      ...(what === 'Values' ? {} : { format, look }),
    });
  });
  book.changed(sheet, area, what === 'Formats' ? 'Unknown' : 'RangeEdited');
}
