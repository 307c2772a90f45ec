import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nodeHost } from '../../src/cli/node-host';
import { readBook } from '../../src/files/book';
import type { CellValue } from '../../src/shared/values/cell';
import type { Book, Sheet } from '../../src/shared/workbook/sheet';
import { CellKind } from '../../src/shared/workbook/table';
import { bookWith } from '../rules/support';

/** A row of a sheet: its cells under the labels of the header, as the file has them. */
export type Row = Readonly<Record<string, CellValue>>;

/** The serial of a day, counted here and not by the rules: days since 30 December 1899. */
export const serial = (year: number, month: number, day: number): number =>
  (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;

/** The day on which the sample is looked at. */
export const AS_OF = serial(2026, 10, 31);
export const AS_OF_TEXT = '2026-10-31';

export const number = (row: Row, label: string): number => Number(row[label] ?? 0);
export const text = (row: Row, label: string): string => String(row[label] ?? '');
/** Yuan as whole fen. */
export const fen = (yuan: CellValue): number => Math.round(Number(yuan ?? 0) * 100);
export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function cellOf(sheet: Sheet, row: number, column: number): CellValue {
  const cells = sheet.column(column);
  switch (cells.kind(row)) {
    case CellKind.Blank:
      return null;
    case CellKind.Number:
    case CellKind.Date:
      return cells.number(row);
    case CellKind.Boolean:
      return cells.number(row) === 1;
    default:
      return cells.text(row);
  }
}

/** The sample company as its committed file has it: plain cells, nothing worked out. */
export class Sample {
  private readonly kept = new Map<string, readonly (readonly CellValue[])[]>();

  private constructor(readonly book: Book) {}

  static async read(name = 'company.xlsx'): Promise<Sample> {
    const bytes = readFileSync(join(resolve(__dirname, '..', '..', 'samples'), name));
    return new Sample(await readBook(bytes, name, nodeHost));
  }

  /** All cells of a sheet. */
  cells(name: string): readonly (readonly CellValue[])[] {
    const known = this.kept.get(name);
    if (known !== undefined) return known;
    const sheet = this.book.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`the sample has no sheet ${name}`);
    const cells = Array.from({ length: sheet.rowCount }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (__, column) => cellOf(sheet, row, column)),
    );
    this.kept.set(name, cells);
    return cells;
  }

  /** The header of a list and the rows below it: the first row with more than one cell. */
  block(name: string): CellValue[][] {
    const cells = this.cells(name);
    return cells.slice(cells.findIndex((row) => row.filter((cell) => cell !== null).length > 1)).map((row) => [...row]);
  }

  rows(name: string): readonly Row[] {
    const [header, ...rows] = this.block(name);
    return rows.map((row) => Object.fromEntries(header.map((label, i) => [String(label), row[i]])));
  }

  /** What stands beside a label of a card: the next cell to the right that is filled. */
  beside(name: string, label: string): CellValue {
    for (const row of this.cells(name)) {
      const at = row.indexOf(label);
      if (at >= 0) return row.slice(at + 1).find((cell) => cell !== null) ?? null;
    }
    throw new Error(`${name} has no ${label}`);
  }

  /** The rule book of the workbook: the textbook with what the company wrote on its sheet of rules. */
  rules() {
    return bookWith(Object.fromEntries(this.rows('KA_Rules').map((row) => [text(row, '路径'), row['值']])));
  }
}

/** A column of rows as a function is given it. */
export const column = (rows: readonly Row[], label: string): CellValue[][] => rows.map((row) => [row[label]]);

/** The months of the sheet of incomes, oldest first: 2025-05 to 2026-10. */
export const incomes = (row: Row): readonly number[] =>
  Array.from({ length: 18 }, (_, i) => {
    const [year, month] = [2025 + Math.floor((4 + i) / 12), ((4 + i) % 12) + 1];
    return number(row, `${year}-${String(month).padStart(2, '0')}`);
  });
