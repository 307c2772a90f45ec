import type { RuleBook } from '../rulebook/book';
import type { Text } from '../text/lang';
import type { Message } from '../text/message';
import type { Day } from '../values/date';
import type { Table } from '../workbook/table';
import { type CellProblem, readDays, readNumbers, type ReadColumn } from './cells';
import type { ListColumn, ListLayout } from './layout';
import { RowKind, rowKinds } from './rows';
import { words } from './words';

/** A list whose columns are read when they are first asked for, with what was found in them. */
export class ListReader {
  readonly kinds: Uint8Array;
  readonly problems: CellProblem[] = [];
  readonly notes: Message[] = [];
  readonly #read = new Map<string, Float64Array>();

  constructor(
    readonly table: Table,
    readonly layout: ListLayout,
    readonly book: RuleBook,
    readonly asOf: Day | undefined,
  ) {
    this.kinds = rowKinds(table, layout, book.values);
    for (let row = 0; row < this.kinds.length; row++) {
      if (this.kinds[row] === RowKind.Total) this.notes.push(words.totalSkipped({ row: row + 1 }));
    }
  }

  get rules() {
    return this.book.values;
  }

  get length(): number {
    return this.table.rowCount;
  }

  has(...codes: string[]): boolean {
    return codes.every((code) => this.layout.columns.has(code));
  }

  column(code: string): ListColumn {
    return this.layout.columns.get(code)!;
  }

  isCustomer(row: number): boolean {
    return this.kinds[row] === RowKind.Customer;
  }

  /** How the sheet calls a column, for sentences. */
  name(code: string): Text {
    const label = this.column(code).label.trim();
    return { zh: label, en: label };
  }

  /** The numbers of a column: amounts in 元, an income target in 万元, whatever the list has them in. */
  numbers(code: string): Float64Array {
    return this.#values(code, words.textNumbers, (column) =>
      readNumbers(this.table, this.layout.headerRow + 1, column, this.rules),
    );
  }

  days(code: string): Float64Array {
    return this.#values(code, words.textDays, (column) =>
      readDays(this.table, this.layout.headerRow + 1, column, this.rules),
    );
  }

  /** The characters of a cell, trimmed; '' where the column is not there. */
  text(code: string, row: number): string {
    const column = this.layout.columns.get(code);
    return column === undefined ? '' : this.table.column(column.index).text(row).trim();
  }

  problem(row: number, code: string, message: Message): void {
    this.problems.push({ row, column: this.column(code).index, message });
  }

  #values(code: string, fromText: typeof words.textNumbers, read: (column: ListColumn) => ReadColumn): Float64Array {
    const known = this.#read.get(code);
    if (known !== undefined) return known;
    const found = read(this.column(code));
    // What stands in a 合计 row is neither a value nor a fault of a customer.
    for (let row = 0; row < found.values.length; row++) if (!this.isCustomer(row)) found.values[row] = NaN;
    this.problems.push(...found.problems.filter(({ row }) => this.isCustomer(row)));
    if (found.fromText > 0) this.notes.push(fromText({ name: this.name(code), count: found.fromText }));
    this.#read.set(code, found.values);
    return found.values;
  }

  /** Takes a row out of the customers: an unlabelled total. */
  takeForTotal(row: number, code: string): void {
    this.kinds[row] = RowKind.Total;
    for (const values of this.#read.values()) values[row] = NaN;
    this.notes.push(words.totalByNumber({ row: row + 1, name: this.name(code) }));
  }
}
