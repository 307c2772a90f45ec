import { type DayKind, dayKindOf, daysNamed, type Workdays, workdaysBy } from '../shared/rules/workdays';
import { type CellValue, isCellError } from '../shared/values/cell';
import type { Day } from '../shared/values/date';
import { isBlankText } from '../shared/values/fold';
import { matchHeader } from '../shared/workbook/header';
import { type Inputs, Stop } from './inputs';
import type { Parameter } from './types';
import { words } from './words';

/** A list of holidays: dates, with 休 or 班 beside them; with or without its header row. */
export const holidayParameter: Parameter = {
  name: { en: 'holidays', zh: '节假日' },
  description: {
    zh: '节假日表：日期一列，可另有一列“休”或“班”（调休上班），如 节假日!A2:B40；省略时工作日只按周末算',
    en: 'Holidays: a column of dates, and one of 休 (off) or 班 (worked) if there are exchanged days; weekends alone where omitted',
  },
  kind: 'table',
  optional: true,
};

const textOf = (cell: CellValue): string =>
  cell === null || cell === undefined || isCellError(cell) ? '' : String(cell);

/** Working days by a list of holidays that was passed with a call. */
export function workdaysOf(inputs: Inputs, name: string): Workdays {
  const { rules } = inputs;
  const block = inputs.block(name) ?? [];
  const label = inputs.label(name);
  const header = matchHeader((block[0] ?? []).map(textOf), rules.calendar.columns);
  const isHeaded = header.has('date');
  const dates = header.get('date')?.[0] ?? 0;
  // Without a header the column of kinds is the one that holds such words.
  const kinds = isHeaded
    ? header.get('kind')?.[0]
    : block[0]?.findIndex((_, column) => block.some((row) => dayKindOf(textOf(row[column]), rules) !== undefined));
  const named = new Map<Day, DayKind>();
  block.forEach((row, at) => {
    const cell = row[dates];
    if ((isHeaded && at === 0) || (!isCellError(cell) && isBlankText(textOf(cell), rules))) return;
    const days = typeof cell === 'number' || typeof cell === 'string' ? daysNamed(cell, rules) : undefined;
    const place = { name: label, row: at + 1 };
    if (days === undefined)
      throw new Stop(words.noHoliday({ ...place, found: isCellError(cell) ? cell.error : textOf(cell) }));
    const said = kinds === undefined || kinds < 0 ? '' : textOf(row[kinds]).trim();
    const kind = said === '' ? 'rest' : dayKindOf(said, rules);
    if (kind === undefined) throw new Stop(words.noDayKind({ ...place, found: said }));
    for (const day of days) named.set(day, kind);
  });
  return workdaysBy(named, rules);
}
