import { termsOf } from '../../forms/choices';
import type { FieldType } from '../../forms/form';
import { listed } from '../../text/list';
import { CellKind } from '../../workbook/table';
import type { Check, CheckContext, Verdict } from '../check';
import { langOf, nearest } from '../choices';
import { letterKind, otherKind } from '../letters';
import { change } from '../remedy';
import { type FieldCell, fieldCells } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

const TYPES: ReadonlySet<FieldType> = new Set(['choice', 'choices', 'choiceAndText', 'signature']);

/** A letter of another kind has a check of its own, which can say more. */
function isOtherLetter({ field, text }: FieldCell, { book }: CheckContext): boolean {
  const kind = letterKind(field);
  return kind !== undefined && otherKind(text, kind, book.values) !== undefined;
}

function* run(context: CheckContext): Generator<Verdict> {
  const { book } = context;
  for (const cell of fieldCells(context, ({ type }) => TYPES.has(type))) {
    const { found, row, field, kind, text, spot } = cell;
    if (row.isBlank(field.id) || kind === CellKind.Error || isOtherLetter(cell, context)) continue;
    if (row.value(field.id) !== null) {
      yield 'pass';
      continue;
    }
    const terms = termsOf(field, book);
    const near = nearest(text, terms, book.values.forms.check.similarity);
    yield fail(spot, words.unknown({ field: field.label, found: text.trim(), allowed: listed(terms) }), {
      expected: listed(terms),
      suggestions: near === undefined ? [] : [change(cell, near[langOf(text, found)])],
    });
  }
}

export const unknownChoice: Check = {
  id: 'unknown-choice',
  ...about,
  severity: 'error',
  rules: ['forms.check.similarity'],
  needs: { forms: [], all: false },
  run,
};
