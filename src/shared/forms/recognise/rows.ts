import type { RuleBook } from '../../rulebook/book';
import type { Day } from '../../values/date';
import type { Sheet } from '../../workbook/sheet';
import type { Column } from '../../workbook/table';
import type { FieldValue, FormRow } from '../form';
import type { FoundField } from '../found';
import { type CellReading, isBlankReading, readValue, shownText } from '../read-value';
import type { Merges } from './merges';

interface FieldCells {
  readonly found: FoundField;
  readonly cells: Column;
}

/** Reads the cells of a form's rows; all its rows share one. */
export class RowReader {
  readonly #fields: ReadonlyMap<string, FieldCells>;

  constructor(
    sheet: Sheet,
    private readonly merges: Merges,
    columns: ReadonlyMap<string, FoundField>,
    readonly book: RuleBook,
  ) {
    this.#fields = new Map([...columns].map(([id, found]) => [id, { found, cells: sheet.column(found.column) }]));
  }

  has(field: string): boolean {
    return this.#fields.has(field);
  }

  /** A cell of a field; one that is merged with cells above it shows what the first of them holds. */
  cell(row: number, field: string): CellReading | undefined {
    const known = this.#fields.get(field);
    if (known === undefined) return undefined;
    const { cells, found } = known;
    const line = found.row ?? row;
    const merge = this.merges.at(line, found.column);
    const at = merge !== undefined && merge.left === found.column ? merge.top : line;
    return { kind: cells.kind(at), number: cells.number(at), text: cells.text(at) };
  }

  value(row: number, field: string): FieldValue {
    const cell = this.cell(row, field);
    if (cell === undefined) return null;
    const { found } = this.#fields.get(field)!;
    return readValue(found.field, cell, found.factor, this.book);
  }
}

class SheetRow implements FormRow {
  constructor(
    readonly row: number,
    private readonly reader: RowReader,
  ) {}

  value(field: string): FieldValue {
    return this.reader.value(this.row, field);
  }

  text(field: string): string {
    const cell = this.reader.cell(this.row, field);
    return cell === undefined || isBlankReading(cell, this.reader.book.values) ? '' : shownText(cell);
  }

  number(field: string): number | undefined {
    const value = this.value(field);
    return typeof value === 'number' ? value : undefined;
  }

  day(field: string): Day | undefined {
    const moment = this.number(field);
    return moment === undefined ? undefined : Math.floor(moment);
  }

  code(field: string): string | undefined {
    const value = this.value(field);
    if (typeof value === 'string') return value;
    return typeof value === 'object' && value !== null ? value.code : undefined;
  }

  isBlank(field: string): boolean {
    const cell = this.reader.cell(this.row, field);
    return cell === undefined || isBlankReading(cell, this.reader.book.values);
  }

  has(field: string): boolean {
    return this.reader.has(field);
  }
}

export const formRow = (row: number, reader: RowReader): FormRow => new SheetRow(row, reader);
