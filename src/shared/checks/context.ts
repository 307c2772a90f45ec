import { anchorOf } from '../forms/anchors';
import { formContext } from '../forms/context';
import { type FoundForm, lineOf } from '../forms/found';
import { findForms } from '../forms/recognise';
import type { RuleBook } from '../rulebook/book';
import type { Day } from '../values/date';
import type { Book } from '../workbook/sheet';
import type { CheckContext } from './check';

/** The field at which something about a field is said: itself, else the key of its row, else the first column that was found. */
function placedAt({ form, columns }: FoundForm, field: string): string {
  if (columns.has(field)) return field;
  return columns.has(form.key) ? form.key : [...columns.keys()][0];
}

/**
 * Everything that the checks look at, as the workbook is now; made anew after a change.
 * @param asOf  the date of reference, or undefined: then what needs one says that it could not be checked
 * @param forms  of the workbook, where they were found already
 */
export function checkContext(
  workbook: Book,
  rules: RuleBook,
  asOf: Day | undefined,
  forms: readonly FoundForm[] = findForms(workbook, rules),
): CheckContext {
  return {
    ...formContext(workbook, forms, rules, asOf),
    workbook,
    forms,
    found: (form) => forms.filter((one) => one.form.id === form),
    place(found, row, field) {
      const at = placedAt(found, field);
      const cell = found.columns.get(at)!;
      const place = { sheet: found.sheet.name, row: lineOf(row, cell), column: cell.column };
      return { place, anchor: anchorOf(found, row, at) };
    },
  };
}
