import { type CellContent, isFormula, type PlainContent } from './content';
import { NumberClass, classifyFormat } from './number-format';
import { parseRange, rangeName, shiftColumns, shiftRows } from './range';
import type { Area, ExcelTable, Sheet } from './sheet';
import { CellKind, type Column } from './table';

/** The number format of a cell that nobody gave one. */
export const GENERAL = 'General';

/** A cell as a test or a program writes it down: `{ day }` is a date, a serial that may carry a time; a hole is a blank. */
export type MemoryContent =
  CellContent | undefined | { readonly day: number } | { readonly content: CellContent; readonly format: string };

/** A sheet as plain data. */
export interface MemorySheetData {
  readonly name: string;
  /** Row by row from row 1, cell by cell from column A. */
  readonly rows: readonly (readonly MemoryContent[])[];
  readonly state?: Sheet['state'];
  /** As `A1:D1`. */
  readonly merges?: readonly string[];
  readonly tables?: readonly {
    readonly name: string;
    readonly range: string;
    /** 1 unless given. */
    readonly headerRows?: number;
    /** 0 unless given. */
    readonly totalsRows?: number;
  }[];
  /** From 0. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A sheet of no more columns is gone through column by column. */
const FEW_COLUMNS = 256;

interface Row {
  /** Holes are blank, of the usual format. */
  contents: (CellContent | undefined)[];
  formats: (string | undefined)[];
  hidden: boolean;
}

const emptyRow = (): Row => ({ contents: [], formats: [], hidden: false });

const dateFormats = new Map<string, boolean>();

function showsDate(format: string): boolean {
  let known = dateFormats.get(format);
  if (known === undefined) {
    known = classifyFormat(format) !== NumberClass.Plain;
    dateFormats.set(format, known);
  }
  return known;
}

const areaOf = (range: string): Area => {
  const area = parseRange(range);
  if (area === undefined) throw new Error(`no range: ${range}`);
  return area;
};

/** How Excel orders kinds when it sorts upwards; blanks come last either way. */
function rank(content: PlainContent): number {
  if (content === null || content === '') return 4;
  if (typeof content === 'number') return 0;
  if (typeof content === 'string') return 1;
  return typeof content === 'boolean' ? 2 : 3;
}

const shown = (content: CellContent): PlainContent => (isFormula(content) ? (content.shows ?? null) : content);

function compare(one: PlainContent, other: PlainContent): number {
  const ranks = rank(one) - rank(other);
  if (ranks !== 0) return ranks;
  if (typeof one === 'number') return one - (other as number);
  const [a, b] = [String(one), String(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A sheet in memory that can be changed: the reading side is {@link Sheet}, live; the writing side is what patches do, and what
 * people do to a sheet between a patch and its undoing (sort, insert, delete, move). Formulas are kept as they stand: nothing
 * recalculates them, and references in them are not moved.
 */
export class MemorySheet implements Sheet {
  readonly name: string;
  readonly state: Sheet['state'];
  /** A row of which nothing is known is not made: a cell at the far end has a million such rows before it. */
  #rows: (Row | undefined)[];
  #columnCount = 0;
  /** The columns of a sheet that has few. */
  #all: readonly number[] = [];
  #busy = false;
  #merges: Area[];
  #tables: ExcelTable[];
  #hiddenColumns: ReadonlySet<number>;
  readonly #widths = new Map<number, number>();
  readonly #columns: Column[] = [];

  constructor(data: MemorySheetData) {
    this.name = data.name;
    this.state = data.state ?? 'visible';
    this.#merges = (data.merges ?? []).map(areaOf);
    this.#tables = (data.tables ?? []).map(({ name, range, headerRows = 1, totalsRows = 0 }) => ({
      name,
      area: areaOf(range),
      headerRows,
      totalsRows,
    }));
    this.#hiddenColumns = new Set(data.hiddenColumns);
    this.#rows = Array.from({ length: data.rows.length });
    data.rows.forEach((row, r) => row.forEach((cell, c) => this.#write(r, c, cell)));
    for (const row of data.hiddenRows ?? []) this.#row(row).hidden = true;
    this.#trim();
  }

  get rowCount(): number {
    return this.#rows.length;
  }

  get columnCount(): number {
    return this.#columnCount;
  }

  get merges(): readonly Area[] {
    return this.#merges;
  }

  get tables(): readonly ExcelTable[] {
    return this.#tables;
  }

  isRowHidden(row: number): boolean {
    return this.#rows[row]?.hidden ?? false;
  }

  isColumnHidden(column: number): boolean {
    return this.#hiddenColumns.has(column);
  }

  formula(row: number, column: number): string | undefined {
    const content = this.content(row, column);
    return isFormula(content) ? content.formula : undefined;
  }

  column(index: number): Column {
    return (this.#columns[index] ??= this.#makeColumn(index));
  }

  /** Of a sheet that people keep, all its columns, without looking; of one that reaches far, those that hold something in the row. */
  columnsNear(row: number): readonly number[] {
    if (this.#columnCount <= FEW_COLUMNS) {
      if (this.#all.length !== this.#columnCount) this.#all = Array.from({ length: this.#columnCount }, (_, i) => i);
      return this.#all;
    }
    return (this.#rows[row]?.contents ?? []).flatMap((content, column) =>
      content === null || content === undefined ? [] : [column],
    );
  }

  /** What stands in a cell; null outside the cells in use. */
  content(row: number, column: number): CellContent {
    return this.#rows[row]?.contents[column] ?? null;
  }

  /** The number format of a cell. */
  format(row: number, column: number): string {
    return this.#rows[row]?.formats[column] ?? GENERAL;
  }

  /** The width of a column in characters; null is the sheet's own. */
  width(column: number): number | null {
    return this.#widths.get(column) ?? null;
  }

  /** Types over a cell; a format is kept unless another is given. */
  set(row: number, column: number, content: CellContent, format?: string): void {
    this.#put(row, column, content, format);
    this.#trim();
  }

  /** Runs many changes as one, so that the sheet's extent is found once. */
  batch(run: () => void): void {
    this.#busy = true;
    try {
      run();
    } finally {
      this.#busy = false;
      this.#trim();
    }
  }

  setWidth(column: number, width: number | null): void {
    if (width === null) this.#widths.delete(column);
    else this.#widths.set(column, width);
  }

  resizeTable(name: string, area: Area): void {
    this.#tables = this.#tables.map((table) => (table.name === name ? { ...table, area } : table));
  }

  hideRow(row: number, hidden: boolean): void {
    this.#row(row).hidden = hidden;
    this.#trim();
  }

  /** Inserts blank rows before a row; tables and merges move, and grow where the rows come in within them. */
  insertRows(at: number, count: number): void {
    if (at < this.#rows.length) this.#rows.splice(at, 0, ...Array.from({ length: count }, () => undefined));
    this.#moveAreas((area) => shiftRows(area, at, count));
  }

  /** Deletes rows, and with them the tables and merges that lie wholly in them. */
  deleteRows(at: number, count: number): void {
    this.#rows.splice(at, count);
    this.#moveAreas((area) => shiftRows(area, at, -count));
    this.#trim();
  }

  /** Inserts blank columns before a column. */
  insertColumns(at: number, count: number): void {
    for (const line of this.#rows) {
      if (line === undefined || at >= line.contents.length) continue;
      const { contents, formats } = line;
      contents.splice(at, 0, ...Array.from({ length: count }, () => null));
      formats.splice(at, 0, ...Array.from({ length: count }, () => GENERAL));
    }
    const moved = (column: number) => (column >= at ? column + count : column);
    this.#hiddenColumns = new Set([...this.#hiddenColumns].map(moved));
    const widths = [...this.#widths];
    this.#widths.clear();
    for (const [column, width] of widths) this.#widths.set(moved(column), width);
    this.#moveAreas((area) => shiftColumns(area, at, count));
    this.#trim();
  }

  /** Moves a column of an area to another place in it, the ones between closing up, as one drags a column of a table. */
  moveColumn({ top, bottom }: Area, from: number, to: number): void {
    for (let row = top; row <= bottom; row++) {
      this.#put(row, Math.max(from, to), this.content(row, Math.max(from, to)));
      const { contents, formats } = this.#row(row);
      contents.splice(to, 0, ...contents.splice(from, 1));
      formats.splice(to, 0, ...formats.splice(from, 1));
    }
    this.#trim();
  }

  /**
   * Sorts the rows of an area by one of its columns as Excel does: numbers, texts, truth values, errors; equal rows keep their
   * order, blanks come last; what lies outside the area's columns stays where it is.
   */
  sortRows({ top, left, bottom, right }: Area, by: number, descending = false): void {
    const order = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
    const key = order.map((row) => shown(this.content(row, by)));
    order.sort((one, other) => {
      const [a, b] = [key[one - top], key[other - top]];
      const blanks = Number(rank(a) === 4) - Number(rank(b) === 4);
      return blanks !== 0 ? blanks : descending ? compare(b, a) : compare(a, b);
    });
    this.reorderRows({ top, left, bottom, right }, order);
  }

  /** Puts the rows of an area in another order: `order[i]` is the row that comes to stand in row `top + i`. */
  reorderRows({ top, left, right }: Area, order: readonly number[]): void {
    const taken = order.map((row) => {
      const cells: [CellContent, string][] = [];
      for (let column = left; column <= right; column++)
        cells.push([this.content(row, column), this.format(row, column)]);
      return cells;
    });
    taken.forEach((cells, i) => cells.forEach(([content, format], c) => this.#put(top + i, left + c, content, format)));
    this.#trim();
  }

  /** The sheet as it is now, which later changes leave alone. */
  copy(): MemorySheet {
    const { rows, merges, tables, hiddenColumns, widths, ...rest } = this.snapshot();
    const made = new MemorySheet({
      ...rest,
      rows: rows.map(({ cells }) => cells.map(([content, format]) => ({ content, format }))),
      merges: merges.map(rangeName),
      tables: tables.map(({ area, ...table }) => ({ ...table, range: rangeName(area) })),
      hiddenRows: rows.flatMap(({ hidden }, row) => (hidden ? [row] : [])),
      hiddenColumns,
    });
    for (const [column, width] of widths) made.setWidth(column, width);
    return made;
  }

  /** The sheet as data that compares: two sheets with equal snapshots hold the same in the same places. */
  snapshot() {
    return {
      name: this.name,
      state: this.state,
      rows: this.#rows.map(({ contents, formats, hidden } = emptyRow()) => ({
        cells: Array.from(
          { length: Math.max(contents.length, formats.length) },
          (_, column): readonly [content: CellContent, format: string] => [
            contents[column] ?? null,
            formats[column] ?? GENERAL,
          ],
        ),
        hidden,
      })),
      merges: this.#merges,
      tables: this.#tables,
      hiddenColumns: [...this.#hiddenColumns].sort((a, b) => a - b),
      widths: [...this.#widths].sort(([a], [b]) => a - b),
    };
  }

  #makeColumn(index: number): Column {
    const rowCount = () => this.#rows.length;
    return {
      get length() {
        return rowCount();
      },
      kind: (row) => this.#kind(row, index),
      number: (row) => {
        const content = shown(this.content(row, index));
        return typeof content === 'number' ? content : typeof content === 'boolean' ? Number(content) : NaN;
      },
      text: (row) => {
        const content = shown(this.content(row, index));
        if (content === null) return '';
        if (typeof content === 'object') return content.error;
        return typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
      },
    };
  }

  #kind(row: number, column: number): CellKind {
    const content = shown(this.content(row, column));
    switch (typeof content) {
      case 'number':
        return showsDate(this.format(row, column)) ? CellKind.Date : CellKind.Number;
      case 'string':
        return content === '' ? CellKind.Blank : CellKind.Text;
      case 'boolean':
        return CellKind.Boolean;
      default:
        return content === null ? CellKind.Blank : CellKind.Error;
    }
  }

  #row(row: number): Row {
    while (this.#rows.length <= row) this.#rows.push(undefined);
    return (this.#rows[row] ??= emptyRow());
  }

  #write(row: number, column: number, cell: MemoryContent): void {
    if (cell === undefined) return;
    if (typeof cell === 'object' && cell !== null && 'day' in cell) {
      this.#put(row, column, cell.day, Number.isInteger(cell.day) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm');
    } else if (typeof cell === 'object' && cell !== null && 'format' in cell) {
      this.#put(row, column, cell.content, cell.format);
    } else this.#put(row, column, cell);
  }

  #put(row: number, column: number, content: CellContent, format?: string): void {
    const { contents, formats } = this.#row(row);
    // What lies between stays a hole: a cell at the far edge has sixteen thousand blanks before it.
    contents[column] = content;
    if (formats.length <= column) formats.length = column + 1;
    if (format !== undefined) formats[column] = format;
  }

  #moveAreas(move: (area: Area) => Area | undefined): void {
    this.#merges = this.#merges.flatMap((area) => move(area) ?? []);
    this.#tables = this.#tables.flatMap((table) => {
      const area = move(table.area);
      return area === undefined ? [] : [{ ...table, area }];
    });
  }

  /** Forgets cells at the ends that hold nothing and have no format, so that a sheet undone is the sheet it was. */
  #trim(): void {
    if (this.#busy) return;
    let columns = 0;
    for (const row of this.#rows) {
      if (row === undefined) continue;
      const { contents, formats } = row;
      let used = contents.length;
      while (used > 0 && (contents[used - 1] ?? null) === null && (formats[used - 1] ?? GENERAL) === GENERAL) used--;
      contents.length = used;
      formats.length = used;
      if (used > columns) columns = used;
    }
    this.#columnCount = columns;
    const isBlank = (row: Row | undefined): boolean => row === undefined || (row.contents.length === 0 && !row.hidden);
    let last = this.#rows.length;
    while (last > 0 && isBlank(this.#rows[last - 1])) last--;
    this.#rows.length = last;
  }
}
