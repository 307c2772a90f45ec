import type { FieldValue, FormRow } from '../form';

/** A row that stands on no sheet, with the values given: what derivations ask for before anything is written. */
export function entryRow(values: Readonly<Record<string, FieldValue>>): FormRow {
  const value = (field: string): FieldValue => values[field] ?? null;
  const number = (field: string): number | undefined => {
    const one = value(field);
    return typeof one === 'number' ? one : undefined;
  };
  const text = (field: string): string => {
    const one = value(field);
    return typeof one === 'string' || typeof one === 'number' ? String(one) : '';
  };
  return {
    row: -1,
    text,
    value,
    number,
    day: number,
    code(field) {
      const one = value(field);
      return typeof one === 'string' ? one : undefined;
    },
    isBlank: (field) => value(field) === null || value(field) === '',
    has: (field) => field in values,
  };
}
