import type { FormRow } from '../form';

/** A row that stands on no sheet and says who a customer is, and nothing else. */
export function identityRow(customerId: string, customerName: string): FormRow {
  const texts: Readonly<Record<string, string>> = { customerId, customerName };
  const text = (field: string): string => texts[field] ?? '';
  return {
    row: -1,
    text,
    value: (field) => (text(field) === '' ? null : text(field)),
    number: () => undefined,
    day: () => undefined,
    code: () => undefined,
    isBlank: (field) => text(field) === '',
    has: (field) => field in texts,
  };
}
