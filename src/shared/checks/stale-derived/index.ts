import type { Field, FieldType, Form } from '../../forms/form';
import type { Check, CheckContext, Verdict } from '../check';
import { REGISTRATION } from '../cases';
import { missingForClosure } from '../closed-incomplete/missing';
import { agrees, expectedIn, fillWith } from '../derived';
import { type FieldCell, fieldCells, shownIn } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

/** A result that a check between the forms compares, with a better sentence. */
const ELSEWHERE: ReadonlySet<string> = new Set(['complaintStatistics.loss']);

/** Words of one's own: whoever shortens a content, or names somebody else as responsible, did so on purpose. */
const FREE: ReadonlySet<FieldType> = new Set<FieldType>(['text', 'longText']);

/**
 * What Fill works out: numbers, levels, deadlines, codes. A required field that Fill merely proposes (the event, the day of a case in
 * the statistics, the end of an appointment) may say something else, and so may words.
 */
const isResult = ({ id, type, derived, required }: Field, { id: form }: Form): boolean =>
  derived !== undefined && required === 'never' && !FREE.has(type) && !ELSEWHERE.has(`${form}.${id}`);

/** A case that calls itself closed and is not: what it lacks is reported, not the word. */
const isClosedInName = ({ found, row, field }: FieldCell, context: CheckContext): boolean =>
  found.form.id === REGISTRATION &&
  field.id === 'status' &&
  row.code('status') === 'closed' &&
  missingForClosure(row, context).length > 0;

function* run(context: CheckContext): Generator<Verdict> {
  for (const cell of fieldCells(context, (field, { form }) => isResult(field, form))) {
    const { found, row, line, column, field, spot } = cell;
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
        found: shownIn(found.sheet, line, column),
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
