import { dayOf } from '../../src/shared/values/date';
import type { MemoryContent, MemorySheetData } from '../../src/shared/workbook/memory-book';

/** The day that the sample speaks of. */
export const AS_OF = '2026-03-31';

/** `03-05` of the sample's year, or `2025-02-10`, or with a time `03-05 16:20`, as a date cell. */
export function day(text: string): { readonly day: number } {
  const [, year = '2026', month, of, hours = '0', minutes = '0'] =
    /^(?:(\d{4})-)?(\d\d)-(\d\d)(?: (\d\d):(\d\d))?$/.exec(text)!;
  return { day: dayOf(Number(year), Number(month), Number(of)) + (Number(hours) * 60 + Number(minutes)) / 1440 };
}

export type Cells = Readonly<Record<string, MemoryContent>>;

/** A sheet of the month, its cells by label, so that a fault can be planted by name. */
export interface MonthSheet {
  readonly name: string;
  /** What stands above the header. */
  readonly titles: readonly string[];
  readonly labels: readonly string[];
  /** The label whose text names a row. */
  readonly key: string;
  readonly rows: Cells[];
  /** What stands below the data: a 合计, a note. */
  readonly below: readonly (readonly MemoryContent[])[];
  readonly hidden: string[];
  readonly merges: string[];
}

export const sheet = (
  name: string,
  titles: readonly string[],
  labels: readonly string[],
  key: string,
  rows: readonly Cells[],
  below: readonly (readonly MemoryContent[])[] = [],
): MonthSheet => ({ name, titles, labels, key, rows: rows.map((row) => ({ ...row })), below, hidden: [], merges: [] });

/** Row of the header, from 0. */
export const headerRow = ({ titles }: MonthSheet): number => titles.length;

export const rowIndex = ({ rows, key }: MonthSheet, name: string, nth = 0): number => {
  const found = rows.map((row, i) => ({ row, i })).filter(({ row }) => String(row[key] ?? '') === name);
  if (found[nth] === undefined) throw new Error(`no row ${name} (${nth})`);
  return found[nth].i;
};

/** As plain rows, the form in which tests read it and the writer writes it. */
export function sheetData(one: MonthSheet): MemorySheetData {
  const { name, titles, labels, rows, below, hidden, merges } = one;
  const first = headerRow(one) + 1;
  return {
    name,
    rows: [
      ...titles.map((title) => [title]),
      labels,
      ...rows.map((row) => labels.map((label) => row[label] ?? null)),
      ...below,
    ],
    hiddenRows: hidden.map((row) => first + rowIndex(one, row)),
    merges,
  };
}
