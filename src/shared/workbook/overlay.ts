import { columnsNear } from './columns-near';
import { isAbsent, isFormula, type PlainContent } from './content';
import { classifyFormat, NumberClass } from './number-format';
import type { CellPatch, WorkbookPatch } from './patch';
import { parseRange } from './range';
import type { Book, Sheet } from './sheet';
import { CellKind, type Column } from './table';

/** A cell as a patch leaves it. */
interface Written {
  readonly shows: PlainContent;
  readonly formula: string | undefined;
  readonly kind: CellKind;
  readonly format: string | undefined;
}

/** @param before  the format that the cell has, and keeps unless the patch changes it */
function written({ now, format }: CellPatch, before: string | undefined): Written {
  if (isAbsent(now)) return { shows: null, formula: undefined, kind: CellKind.Blank, format: undefined };
  const shows: PlainContent = isFormula(now) ? (now.shows ?? null) : now;
  const formula = isFormula(now) ? now.formula : undefined;
  return { shows, formula, kind: kindOf(shows, format?.to ?? before), format: format?.to };
}

function kindOf(shows: PlainContent, format = 'General'): CellKind {
  switch (typeof shows) {
    case 'number':
      return classifyFormat(format) === NumberClass.Plain ? CellKind.Number : CellKind.Date;
    case 'string':
      return shows === '' ? CellKind.Blank : CellKind.Text;
    case 'boolean':
      return CellKind.Boolean;
    default:
      return shows === null ? CellKind.Blank : CellKind.Error;
  }
}

const textOf = (shows: PlainContent): string => {
  if (shows === null) return '';
  if (typeof shows === 'object') return shows.error;
  return typeof shows === 'boolean' ? String(shows).toUpperCase() : String(shows);
};

function overColumn(under: Column, cells: ReadonlyMap<number, Written>, rowCount: number): Column {
  return {
    length: rowCount,
    kind: (row) => cells.get(row)?.kind ?? under.kind(row),
    number(row) {
      const cell = cells.get(row);
      if (cell === undefined) return under.number(row);
      return typeof cell.shows === 'number' || typeof cell.shows === 'boolean' ? Number(cell.shows) : NaN;
    },
    text(row) {
      const cell = cells.get(row);
      return cell === undefined ? under.text(row) : textOf(cell.shows);
    },
  };
}

/** The columns of the sheet below, and those that a patch writes to. */
function nearOver(under: Sheet, written: readonly number[]): (row: number) => readonly number[] {
  const near = columnsNear(under);
  if (written.length === 0) return near;
  const known = new Map<readonly number[], readonly number[]>();
  return (row) => {
    const below = near(row);
    let both = known.get(below);
    if (both === undefined) {
      both = [...new Set([...below, ...written])].sort((one, other) => one - other);
      known.set(below, both);
    }
    return both;
  };
}

function overSheet(under: Sheet, patch: WorkbookPatch): Sheet {
  const byColumn = new Map<number, Map<number, Written>>();
  let { rowCount, columnCount } = under;
  for (const cell of patch.cells) {
    if (cell.at.sheet !== under.name) continue;
    const { row, column } = cell.at;
    let cells = byColumn.get(column);
    if (cells === undefined) byColumn.set(column, (cells = new Map()));
    cells.set(row, written(cell, under.format?.(row, column)));
    rowCount = Math.max(rowCount, row + 1);
    columnCount = Math.max(columnCount, column + 1);
  }
  const resized = new Map(
    patch.tables.filter(({ sheet }) => sheet === under.name).map(({ table, now }) => [table, parseRange(now)]),
  );
  const columns: Column[] = [];
  return {
    name: under.name,
    state: under.state,
    merges: under.merges,
    tables: under.tables.map((table) => ({ ...table, area: resized.get(table.name) ?? table.area })),
    rowCount,
    columnCount,
    isRowHidden: (row) => under.isRowHidden(row),
    isColumnHidden: (column) => under.isColumnHidden(column),
    column(index) {
      const cells = byColumn.get(index);
      return (columns[index] ??=
        cells === undefined ? under.column(index) : overColumn(under.column(index), cells, rowCount));
    },
    formula(row, column) {
      const cell = byColumn.get(column)?.get(row);
      return cell === undefined ? under.formula(row, column) : cell.formula;
    },
    ...(under.columnsNear !== undefined && { columnsNear: nearOver(under, [...byColumn.keys()]) }),
    format: (row, column) => byColumn.get(column)?.get(row)?.format ?? under.format?.(row, column),
  };
}

/**
 * The workbook as it will be when single cells and table sizes of a patch are applied, without applying it: for looking ahead. It
 * takes for granted that the cells hold what the patch expects, and leaves stretches of columns aside.
 */
export const overlay = (book: Book, patch: WorkbookPatch): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) => overSheet(sheet, patch)),
});
