import { formatMoment } from '../../values/date';
import { CellKind } from '../../workbook/table';
import { forDay } from '../cell-format';
import type { Check, CheckContext, Verdict } from '../check';
import { changeTo } from '../remedy';
import { fieldCells } from '../spots';
import { fail } from '../verdict';
import { about, words } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  if (context.workbook.isTextTable) return;
  for (const cell of fieldCells(context, ({ type }) => type === 'date' || type === 'dateTime')) {
    const { found, row, line, column, field, kind, text, spot } = cell;
    if (row.isBlank(field.id)) continue;
    if (kind === CellKind.Date) {
      yield 'pass';
      continue;
    }
    // The row's own reading keeps a time that stands behind the day.
    const serial = row.value(field.id);
    if (typeof serial !== 'number') continue;
    const said = { field: field.label, found: text.trim() };
    yield fail(spot, kind === CellKind.Text ? words.text(said) : words.number(said), {
      fix: changeTo(cell, serial, formatMoment(serial), forDay(found.sheet, line, column, serial)),
    });
  }
}

export const dateAsText: Check = {
  id: 'date-as-text',
  number: 'X25',
  ...about,
  severity: 'warning',
  rules: [],
  needs: { forms: [], all: false },
  run,
};
