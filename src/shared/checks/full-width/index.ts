import type { FieldType } from '../../forms/form';
import { CellKind } from '../../workbook/table';
import type { Check, CheckContext, Verdict } from '../check';
import { change } from '../remedy';
import { fieldCells } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

/** In these nothing full-width belongs at all; a name keeps its Chinese brackets and commas. */
const NUMBERS: ReadonlySet<FieldType> = new Set(['identifier', 'phone', 'creditCode']);

const half = (text: string): string => text.normalize('NFKC');
const halfLetters = (text: string): string => text.replace(/[Ａ-Ｚａ-ｚ０-９]/g, half);
const halfSigns = (text: string): string => text.replace(/[！-～]/g, half);

function* run(context: CheckContext): Generator<Verdict> {
  for (const cell of fieldCells(context, ({ type }) => NUMBERS.has(type) || type === 'text')) {
    const { row, field, kind, text, spot } = cell;
    if (kind !== CellKind.Text || row.isBlank(field.id)) continue;
    const folded = NUMBERS.has(field.type) ? halfSigns(text) : halfLetters(text);
    yield folded === text
      ? 'pass'
      : fail(spot, words.wide({ field: field.label, found: text.trim() }), { fix: change(cell, folded) });
  }
}

export const fullWidth: Check = {
  id: 'full-width',
  ...about,
  severity: 'warning',
  rules: [],
  needs: { forms: [], all: false },
  run,
};
