import type { FormRow } from '../forms/form';
import { type FoundForm, lineOf } from '../forms/found';
import { cellName } from '../workbook/table';

/** A row of a form and the sheet that it stands on. */
export interface FoundRow {
  readonly found: FoundForm;
  readonly row: FormRow;
}

/**
 * Rows that say the same as one before them.
 * @param keyOf  what must not occur twice; undefined for a row that does not count
 * @returns for every row that counts the first one with its key, itself where it is the first
 */
export function* firstOf(
  rows: Iterable<FoundRow>,
  keyOf: (row: FormRow) => string | undefined,
): Generator<FoundRow & { readonly first: FoundRow }> {
  const seen = new Map<string, FoundRow>();
  for (const one of rows) {
    const key = keyOf(one.row);
    if (key === undefined) continue;
    const first = seen.get(key) ?? one;
    seen.set(key, first);
    yield { ...one, first };
  }
}

/** Where a field of a row stands, for a sentence: `客户投诉登记表!D5`. */
export function addressOf({ found, row }: FoundRow, field: string): string {
  const at = found.columns.get(field);
  return `${found.sheet.name}!${cellName(lineOf(row, at), at?.column ?? 0)}`;
}
