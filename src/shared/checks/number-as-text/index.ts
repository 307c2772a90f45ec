import type { FieldType } from '../../forms/form';
import { fold } from '../../values/fold';
import { parseNumber } from '../../values/number';
import { CellKind } from '../../workbook/table';
import type { Check, CheckContext, Verdict } from '../check';
import { forNumber } from '../cell-format';
import { change } from '../remedy';
import { fieldCells } from '../spots';
import { yuanOf } from '../units';
import { fail } from '../verdict';
import { about, words } from './words';

const TYPES: ReadonlySet<FieldType> = new Set(['money', 'number', 'count', 'share']);

function* run(context: CheckContext): Generator<Verdict> {
  if (context.workbook.isTextTable) return;
  for (const cell of fieldCells(context, ({ type }) => TYPES.has(type))) {
    const { row, found, line, column, field, kind, text, spot } = cell;
    if (row.isBlank(field.id)) continue;
    if (kind === CellKind.Number) {
      yield 'pass';
      continue;
    }
    const value = kind === CellKind.Text ? parseNumber(text, context.book.values) : undefined;
    if (value === undefined) continue;
    const said = { field: field.label, found: text.trim() };
    // 1.2万 means another number in a column of 元 than in one of 万元, and 20% another one where no share is asked for.
    const format = forNumber(found.sheet, line, column);
    if (/[万%]/.test(fold(text))) {
      const now = /%/.test(fold(text)) ? value : value / yuanOf(cell, context.book);
      yield fail(spot, words.withUnit(said), { suggestions: [change(cell, now, undefined, format)] });
    } else yield fail(spot, words.text(said), { fix: change(cell, value, undefined, format) });
  }
}

export const numberAsText: Check = {
  id: 'number-as-text',
  ...about,
  severity: 'warning',
  rules: ['list.wan'],
  needs: { forms: [], all: false },
  run,
};
