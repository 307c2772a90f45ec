import { CellKind, type Column, type Table } from '../../shared/workbook/table';
import { Problem } from '../../shared/text/message';
import { SHEET_COLUMNS, type Limits } from '../limits';
import type { TextSource } from './text-store';
import { megabytes, placeOf, words } from '../words';

const BLOCK_BITS = 12;
const BLOCK_ROWS = 1 << BLOCK_BITS;
const BLOCK_MASK = BLOCK_ROWS - 1;
const SMALLEST_BLOCK = 16;
/** Rows that are looked at together where it is asked what they hold, as a power of 2. */
export const STRETCH_BITS = 6;
const BYTES_PER_CELL = 9;

/** The cells of one column in up to 4096 neighbouring rows; shorter while its later rows are blank. */
interface Block {
  kinds: Uint8Array;
  /** A number, or the place of a text. */
  values: Float64Array;
}

/** What a table may cost, counted while it grows. */
class Budget {
  private bytes = 0;
  private cells = 0;

  constructor(
    private readonly file: string,
    private readonly sheet: string,
    private readonly limits: Limits,
  ) {}

  takeCell(): void {
    if (++this.cells > this.limits.maxCells) {
      throw new Problem(words.tooManyCells({ where: placeOf(this.file, this.sheet), limit: this.limits.maxCells }));
    }
  }

  takeBytes(count: number): void {
    this.bytes += count;
    if (this.bytes > this.limits.maxTableBytes) {
      const limit = megabytes(this.limits.maxTableBytes);
      throw new Problem(words.tableTooLarge({ where: placeOf(this.file, this.sheet), limit }));
    }
  }
}

/** One column while it is filled and afterwards while it is read: blocks exist only where cells are. */
class BlockColumn implements Column {
  private readonly blocks: (Block | undefined)[] = [];
  private current: Block = { kinds: new Uint8Array(0), values: new Float64Array(0) };
  private currentIndex = -1;

  constructor(
    private readonly table: { readonly rowCount: number },
    private readonly source: TextSource,
    private readonly budget: Budget,
  ) {}

  get length(): number {
    return this.table.rowCount;
  }

  /** Whether anything may stand in a block of rows. */
  hasBlock(index: number): boolean {
    return this.blocks[index] !== undefined;
  }

  /** Whether anything stands in the rows of a stretch. */
  holdsIn(stretch: number): boolean {
    const from = stretch << STRETCH_BITS;
    const kinds = this.blocks[from >>> BLOCK_BITS]?.kinds;
    if (kinds === undefined) return false;
    const at = from & BLOCK_MASK;
    for (let row = at; row < at + (1 << STRETCH_BITS); row++) if (kinds[row] > CellKind.Blank) return true;
    return false;
  }

  set(row: number, kind: CellKind, value: number): void {
    const index = row >> BLOCK_BITS;
    const at = row & BLOCK_MASK;
    if (index !== this.currentIndex || at >= this.current.kinds.length) this.enter(index, at);
    const block = this.current;
    if (block.kinds[at] === CellKind.Blank) this.budget.takeCell();
    block.kinds[at] = kind;
    block.values[at] = value;
  }

  kind(row: number): CellKind {
    const block = this.blocks[row >>> BLOCK_BITS];
    const at = row & BLOCK_MASK;
    return block !== undefined && at < block.kinds.length ? block.kinds[at] : CellKind.Blank;
  }

  number(row: number): number {
    const kind = this.kind(row);
    return kind === CellKind.Number || kind === CellKind.Date || kind === CellKind.Boolean
      ? this.value(row)
      : Number.NaN;
  }

  text(row: number): string {
    switch (this.kind(row)) {
      case CellKind.Blank:
        return '';
      case CellKind.Text:
      case CellKind.Error:
        return this.source.text(this.value(row));
      case CellKind.Boolean:
        return this.value(row) === 0 ? 'FALSE' : 'TRUE';
      default:
        return String(this.value(row));
    }
  }

  firstUnit(row: number): number {
    return this.kind(row) === CellKind.Text ? this.source.firstUnit(this.value(row)) : NaN;
  }

  keyHash(row: number): number {
    return this.kind(row) === CellKind.Text ? this.source.keyHash(this.value(row)) : NaN;
  }

  private value(row: number): number {
    return this.blocks[row >>> BLOCK_BITS]?.values[row & BLOCK_MASK] ?? Number.NaN;
  }

  /** Makes the block of a row the current one, and long enough for it. */
  private enter(index: number, at: number): void {
    let block = this.blocks[index];
    if (block === undefined || at >= block.kinds.length) {
      // Behind a full block the next one will most likely fill up too.
      const follows = this.blocks[index - 1]?.kinds.length === BLOCK_ROWS && at === 0;
      let rows = follows ? BLOCK_ROWS : SMALLEST_BLOCK;
      while (rows <= at) rows *= 2;
      this.budget.takeBytes((rows - (block?.kinds.length ?? 0)) * BYTES_PER_CELL);
      const larger: Block = { kinds: new Uint8Array(rows), values: new Float64Array(rows) };
      if (block !== undefined) {
        larger.kinds.set(block.kinds);
        larger.values.set(block.values);
      }
      block = larger;
      this.blocks[index] = block;
    }
    this.current = block;
    this.currentIndex = index;
  }
}

/** What is kept of a column. */
const enum Kept {
  Nothing = 0,
  Texts = 1,
  All = 2,
}

/** A table that grows cell by cell, in any order, and is a {@link Table} at every moment. */
export class TableStore implements Table {
  rowCount = 0;
  columnCount = 0;
  private readonly columns: (BlockColumn | undefined)[] = [];
  /** Indexes of the columns that are there; undefined when one was added since. */
  private filled: readonly number[] | undefined;
  /** The block that was asked about last, with the columns that have it. */
  private block: { readonly index: number; readonly columns: readonly number[] } | undefined;
  /** What is kept of each column; undefined when all is. */
  private readonly wanted: Uint8Array | undefined;
  private readonly budget: Budget;
  private readonly blank: Column;

  /**
   * @param wanted  the columns that will be filled; undefined for all
   * @param texts  those of which only texts are kept
   */
  constructor(
    readonly name: string,
    file: string,
    limits: Limits,
    private readonly source: TextSource,
    wanted: readonly number[] | undefined,
    texts: readonly number[] = [],
  ) {
    this.budget = new Budget(file, name, limits);
    if (wanted !== undefined) {
      this.wanted = new Uint8Array(SHEET_COLUMNS);
      for (const column of texts) this.wanted[column] = Kept.Texts;
      for (const column of wanted) this.wanted[column] = Kept.All;
    }
    this.blank = new BlockColumn(this, source, this.budget);
  }

  wants(column: number): boolean {
    return this.wanted === undefined || this.wanted[column] !== Kept.Nothing;
  }

  /** Counts a cell with content that is not kept, so that a table has the same rows whatever was asked for. */
  touch(row: number, column: number): void {
    if (row >= this.rowCount) this.rowCount = row + 1;
    if (column >= this.columnCount) this.columnCount = column + 1;
  }

  set(row: number, column: number, kind: CellKind, value: number): void {
    if (row >= this.rowCount) this.rowCount = row + 1;
    if (column >= this.columnCount) this.columnCount = column + 1;
    if (this.wanted !== undefined && this.wanted[column] === Kept.Texts && kind !== CellKind.Text) return;
    (this.columns[column] ?? this.addColumn(column)).set(row, kind, value);
  }

  /** The columns, in order, in which anything stands in a stretch of 2^{@link STRETCH_BITS} rows. */
  columnsIn(stretch: number): readonly number[] {
    const index = (stretch << STRETCH_BITS) >>> BLOCK_BITS;
    if (this.block?.index !== index) {
      // Holes are passed over: a single cell may stand far to the right.
      const all = (this.filled ??= Object.keys(this.columns).map(Number));
      this.block = { index, columns: all.filter((at) => this.columns[at]?.hasBlock(index)) };
    }
    return this.block.columns.filter((at) => this.columns[at]?.holdsIn(stretch));
  }

  private addColumn(index: number): BlockColumn {
    this.filled = undefined;
    this.block = undefined;
    return (this.columns[index] = new BlockColumn(this, this.source, this.budget));
  }

  /** Counts memory that was taken elsewhere for this table. */
  takeBytes(count: number): void {
    this.budget.takeBytes(count);
  }

  column(index: number): Column {
    if (!this.wants(index)) throw new Error(`column ${index} was not asked for when the table was read`);
    return this.columns[index] ?? this.blank;
  }
}
