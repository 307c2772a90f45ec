import type { RulePath } from '../../rulebook/book';
import { fold } from '../../values/fold';
import { CellKind } from '../../workbook/table';
import type { Check, CheckContext, Verdict } from '../check';
import { fieldCells } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

/** Where the rule book says how the numbers of a field are written. */
const FORMAT_OF = {
  customerId: 'identity.customerId',
  waybill: 'identity.waybill',
} as const satisfies Record<string, RulePath>;

const isNumbered = (id: string): id is keyof typeof FORMAT_OF => Object.hasOwn(FORMAT_OF, id);

function* run(context: CheckContext): Generator<Verdict> {
  const { identity } = context.book.values;
  for (const { row, field, kind, text, spot } of fieldCells(context, ({ id }) => isNumbered(id))) {
    // A cell that has become a number has a check of its own.
    if (row.isBlank(field.id) || kind !== CellKind.Text) continue;
    const form = isNumbered(field.id) ? identity[field.id] : '';
    yield new RegExp(form, 'u').test(fold(text))
      ? 'pass'
      : fail(spot, words.form({ field: field.label, found: text.trim(), example: String(field.example) }));
  }
}

export const referenceFormat: Check = {
  id: 'reference-format',
  ...about,
  severity: 'warning',
  rules: Object.values(FORMAT_OF),
  needs: { forms: [], all: false },
  run,
};
