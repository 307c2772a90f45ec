import type { FormRow } from '../../forms/form';
import type { FoundForm } from '../../forms/found';
import { SERVICE_PLANS } from '../../forms/leads/plan-sections';
import { CLOSING_OPINIONS } from '../closed-incomplete/missing';
import { HANDLING, INVESTIGATION, REGISTRATION } from '../cases';
import type { Check, CheckContext, Verdict } from '../check';
import { expectedIn, fillWith } from '../derived';
import { fieldCells } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

/** Whether a check of its own reports the blank, with a better sentence. */
function isReportedElsewhere(form: string, field: string, row: FormRow, context: CheckContext): boolean {
  if (form === SERVICE_PLANS) return context.book.values.acquire.planSections.some(({ code }) => code === field);
  if (form === INVESTIGATION) return field === 'improvement';
  if (form !== HANDLING) return false;
  if (field === 'approval') return true;
  return (
    CLOSING_OPINIONS.includes(field) && row.has('closedOn') && context.has(REGISTRATION) && context.has(INVESTIGATION)
  );
}

/**
 * Whether nobody has typed anything yet into a row of a form that follows another one: it names its case and repeats what the
 * registration says, as the rows do that Fill opens.
 */
const isOnlyOpened = ({ form, columns }: FoundForm, row: FormRow): boolean =>
  form.follows !== undefined &&
  [...columns.values()].every(
    ({ field: { id, derived, numbered, reference } }) =>
      derived !== undefined || numbered !== undefined || reference !== undefined || row.isBlank(id),
  );

function* run(context: CheckContext): Generator<Verdict> {
  for (const cell of fieldCells(context, ({ required }) => required !== 'never')) {
    const { found, row, field, spot } = cell;
    const { required } = field;
    if (typeof required === 'object' && !required.holds(row, context)) continue;
    if (!row.isBlank(field.id)) {
      yield 'pass';
      continue;
    }
    if (isOnlyOpened(found, row)) continue;
    if (isReportedElsewhere(found.form.id, field.id, row, context)) continue;
    const said =
      typeof required === 'object'
        ? words.blankWhen({ field: field.label, when: required.words })
        : words.blank({ field: field.label });
    // A blank that Fill would fill is filled with the same.
    const expected = expectedIn(cell, context);
    yield fail(spot, said, { fix: expected && fillWith(cell, expected) });
  }
}

export const requiredField: Check = {
  id: 'required-field',
  ...about,
  severity: 'error',
  rules: [],
  needs: { forms: [], all: false },
  run,
};
