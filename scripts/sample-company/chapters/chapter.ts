import type { FormEntry } from '../../../src/shared/forms/kit';
import { SAMPLE } from '../../../src/shared/forms/sample';
import { dayOf } from '../../../src/shared/values/date';

/** What forms hold, by form: rows as people would have typed them. */
export type Chapter = Readonly<Record<string, readonly FormEntry[]>>;

export const march = (day: number): number => dayOf(2026, 3, day);

/** Rows of the sample with other values in those whose field reads so; that there is none is a fault of the chapter. */
export function changed(
  rows: readonly FormEntry[],
  field: string,
  is: FormEntry[string],
  values: FormEntry,
): readonly FormEntry[] {
  if (!rows.some((row) => row[field] === is)) throw new Error(`no row whose ${field} is ${JSON.stringify(is)}`);
  return rows.map((row) => (row[field] === is ? { ...row, ...values } : row));
}

/** The rows of some forms of the sample. */
export const sampled = (...forms: readonly string[]): Chapter =>
  Object.fromEntries(forms.map((form) => [form, SAMPLE[form]]));
