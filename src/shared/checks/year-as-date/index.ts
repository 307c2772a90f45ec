import { parseDay } from '../../values/date';
import { dateFaultMessage } from '../../values/words';
import { CellKind } from '../../workbook/table';
import type { Check, CheckContext, Verdict } from '../check';
import { fieldCells } from '../spots';
import { fail } from '../verdict';
import { about } from './words';

function* run(context: CheckContext): Generator<Verdict> {
  const { values } = context.book;
  for (const { found, line, column, field, kind, spot } of fieldCells(
    context,
    ({ type }) => type === 'date' || type === 'dateTime',
  )) {
    if (kind !== CellKind.Date && kind !== CellKind.Number) continue;
    const serial = found.sheet.column(column).number(line);
    const read = parseDay(serial, values);
    yield 'fault' in read && read.fault === 'yearAsDate'
      ? fail(spot, dateFaultMessage(read.fault, field.label, serial, values))
      : 'pass';
  }
}

export const yearAsDate: Check = {
  id: 'year-as-date',
  ...about,
  severity: 'error',
  rules: ['period.yearMin', 'period.yearMax'],
  needs: { forms: [], all: false },
  run,
};
