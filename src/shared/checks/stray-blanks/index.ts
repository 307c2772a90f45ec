import type { FieldType } from '../../forms/form';
import { CellKind } from '../../workbook/table';
import type { Check, CheckContext, Verdict } from '../check';
import { change } from '../remedy';
import { fieldCells } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

/** Numbers and dates in text cells are made numbers and dates; their blanks go with that. */
const TYPES: ReadonlySet<FieldType> = new Set([
  'text',
  'longText',
  'identifier',
  'phone',
  'creditCode',
  'choice',
  'choiceAndText',
  'yesNo',
  'signature',
]);

/** Without blanks at the ends, invisible characters, and more than one blank in a row; lines of a long text stay lines. */
const tidied = (text: string, lines: boolean): string =>
  text
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(lines ? /[^\S\r\n]+/g : /\s+/g, ' ')
    .trim();

function* run(context: CheckContext): Generator<Verdict> {
  for (const cell of fieldCells(context, ({ type }) => TYPES.has(type))) {
    const { row, field, kind, text, spot } = cell;
    if (kind !== CellKind.Text || row.isBlank(field.id)) continue;
    const tidy = tidied(text, field.type === 'longText');
    yield tidy === text
      ? 'pass'
      : fail(spot, words.stray({ field: field.label, found: text }), { fix: change(cell, tidy) });
  }
}

export const strayBlanks: Check = {
  id: 'stray-blanks',
  ...about,
  severity: 'warning',
  rules: [],
  needs: { forms: [], all: false },
  run,
};
