import { foldKey } from '../values/fold';

/** Longest name of a sheet, in UTF-16 units. */
export const LONGEST_NAME = 31;

/** Names that a workbook has; capitals make no difference. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

function numbered(wanted: string, taken: readonly string[], suffix: (n: number) => string): string {
  const keys = new Set(taken.map(foldKey));
  for (let n = 1; ; n++) {
    const end = n === 1 ? '' : suffix(n);
    const name = wanted.slice(0, LONGEST_NAME - end.length) + end;
    if (!keys.has(foldKey(name))) return name;
  }
}

/** A name for a sheet: the one wanted, or with the first number behind it that is free: `客户投诉登记表 (2)`. */
export const freeSheetName = (wanted: string, taken: readonly string[]): string =>
  numbered(wanted, taken, (n) => ` (${n})`);

/** The same for a table, whose name takes no blanks: `complaintRegistration_2`. */
export const freeTableName = (wanted: string, taken: readonly string[]): string =>
  numbered(wanted, taken, (n) => `_${n}`);

/** What a workbook, of which the tables are known, has taken. */
export const takenNames = (
  sheets: readonly { readonly name: string; readonly tables: readonly { readonly name: string }[] }[],
): TakenNames => ({
  sheets: sheets.map(({ name }) => name),
  tables: sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
});
