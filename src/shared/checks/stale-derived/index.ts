import type { Field, Form } from '../../forms/form';
import type { Check, CheckContext, Verdict } from '../check';
import { REGISTRATION } from '../cases';
import { missingForClosure } from '../closed-incomplete/missing';
import { agrees, expectedIn, fillWith } from '../derived';
import { type FieldCell, fieldCells, shownIn } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

/** A result that a check between the forms compares, with a better sentence. */
const ELSEWHERE: ReadonlySet<string> = new Set(['complaintStatistics.customerName', 'complaintStatistics.loss']);

/** What Fill works out. A required field that Fill merely proposes (the event, the end of an appointment) may say something else. */
const isResult = ({ id, derived, required }: Field, { id: form, rowsFrom }: Form): boolean =>
  derived !== undefined && (required === 'never' || rowsFrom !== undefined) && !ELSEWHERE.has(`${form}.${id}`);

/** A case that calls itself closed and is not: what it lacks is reported, not the word. */
const isClosedInName = ({ found, row, field }: FieldCell, context: CheckContext): boolean =>
  found.form.id === REGISTRATION &&
  field.id === 'status' &&
  row.code('status') === 'closed' &&
  missingForClosure(row, context).length > 0;

function* run(context: CheckContext): Generator<Verdict> {
  for (const cell of fieldCells(context, (field, { form }) => isResult(field, form))) {
    const { found, row, column, field, spot } = cell;
    // What is blank is not out of date, and what cannot be read is reported as that.
    if (row.value(field.id) === null || isClosedInName(cell, context)) continue;
    const expected = expectedIn(cell, context);
    if (expected === undefined) continue;
    if (agrees(cell, expected)) {
      yield 'pass';
      continue;
    }
    const { shown } = expected;
    yield fail(
      spot,
      words.stale({
        field: field.label,
        found: shownIn(found.sheet, row.row, column),
        expected: shown,
        how: field.derived!.words,
      }),
      {
        expected: { zh: shown, en: shown },
        fix: fillWith(cell, expected),
      },
    );
  }
}

export const staleDerived: Check = {
  id: 'stale-derived',
  ...about,
  severity: 'warning',
  rules: [],
  needs: { forms: [], all: false },
  run,
};
