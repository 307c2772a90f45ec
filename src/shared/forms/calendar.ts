import type { RuleBook, RuleValues } from '../rulebook/book';
import { type DayKind, dayKindOf, daysNamed, type Workdays, workdaysBy } from '../rules/workdays';
import { listed } from '../text/list';
import { defineWords, type Message } from '../text/message';
import { dateOf, type Day } from '../values/date';
import { foldKey } from '../values/fold';
import { bareLabel, matchHeader } from '../workbook/header';
import type { Book, Sheet } from '../workbook/sheet';
import { cellName, CellKind } from '../workbook/table';

const words = defineWords('calendar', {
  noSheet: {
    zh: '工作簿里没有节假日表，工作日只按周末计算。{source}。',
    en: 'The workbook has no sheet of holidays: working days go by weekends alone. {source}.',
  },
  covered: {
    zh: '工作日按节假日表“{sheet}”计算，表中有{years}年的日子；其他年份只按周末计算。',
    en: 'Working days go by the holiday sheet “{sheet}”, which has days of {years}; other years go by weekends alone.',
  },
  unreadable: {
    zh: '节假日表“{sheet}”的 {cell}“{found}”不能识别为日期，这一行没有计入。',
    en: '{cell} of the holiday sheet “{sheet}”, “{found}”, is not a date; that row was left out.',
  },
  unknownKind: {
    zh: '节假日表“{sheet}”的 {cell}“{found}”看不出是休还是班，这一行没有计入；请写“休”或“班”。',
    en: '{cell} of the holiday sheet “{sheet}”, “{found}”, is neither off nor work; that row was left out. Write “休” or “班”.',
  },
});

/** The working days of a workbook: its weekends, and what its own sheet of holidays says. */
export interface WorkbookCalendar extends Workdays {
  /** The sheet that the holidays come from; undefined where the weekends alone count. */
  readonly sheet: string | undefined;
  /** What the reader should know: that there is no such sheet, or which years it covers, and rows that could not be read. */
  readonly notes: readonly Message[];
}

interface HolidayColumns {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly date: number;
  readonly kind: number | undefined;
}

const textsOf = (sheet: Sheet, row: number): string[] =>
  Array.from({ length: sheet.columnCount }, (_, column) => {
    const cells = sheet.column(column);
    return cells.kind(row) === CellKind.Text ? cells.text(row) : '';
  });

/** The columns of a holiday list; on a sheet that is not named so, every kind must be 休 or 班, lest a contact log be taken for one. */
function holidayColumns(sheet: Sheet, rules: RuleValues): HolidayColumns | undefined {
  const names = new Set(rules.calendar.sheetNames.map(foldKey));
  const named = names.has(bareLabel(sheet.name));
  for (let row = 0; row < Math.min(sheet.rowCount, rules.list.headerSearchRows); row++) {
    const found = matchHeader(textsOf(sheet, row), rules.calendar.columns);
    const [date, kind] = [found.get('date')?.[0], found.get('kind')?.[0]];
    if (date === undefined || (kind === undefined && !named)) continue;
    const layout = { sheet, headerRow: row, date, kind };
    if (named) return layout;
    const kinds: string[] = [];
    for (let at = row + 1; at < sheet.rowCount; at++) {
      const text = sheet.column(kind!).text(at);
      if (text.trim() !== '') kinds.push(text);
      if (kinds.length > 0 && dayKindOf(kinds[kinds.length - 1], rules) === undefined) break;
    }
    if (kinds.length > 0 && dayKindOf(kinds[kinds.length - 1], rules) !== undefined) return layout;
  }
  return undefined;
}

/** Days of a cell: one, or a stretch as `2026-10-01至2026-10-07`. */
function daysIn(sheet: Sheet, row: number, column: number, rules: RuleValues): readonly Day[] | undefined {
  const cells = sheet.column(column);
  return daysNamed(cells.kind(row) === CellKind.Text ? cells.text(row) : cells.number(row), rules);
}

/**
 * The calendar of a workbook: weekends of the rule book, the holidays and the exchanged working days of a sheet named 节假日 (or one
 * with a date and 休/班 in each row). Without such a sheet the weekends alone count, and a note says so.
 */
export function calendarOf(book: Book, { values: rules }: RuleBook): WorkbookCalendar {
  const kinds = new Map<Day, DayKind>();
  const notes: Message[] = [];
  const found = book.sheets
    .filter(({ state }) => state !== 'veryHidden')
    .map((sheet) => holidayColumns(sheet, rules))
    .find((layout) => layout !== undefined);
  if (found === undefined) notes.push(words.noSheet({ source: rules.calendar.source }));
  else {
    const { sheet, headerRow, date, kind } = found;
    for (let row = headerRow + 1; row < sheet.rowCount; row++) {
      if (sheet.column(date).kind(row) === CellKind.Blank) continue;
      const said = kind === undefined ? '' : sheet.column(kind).text(row);
      // A holiday list without a column of kinds, or with one left blank, names days off.
      const is = said.trim() === '' ? 'rest' : dayKindOf(said, rules);
      const days = daysIn(sheet, row, date, rules);
      const place = { sheet: sheet.name };
      if (days === undefined) {
        const cell = cellName(row, date);
        notes.push(words.unreadable({ ...place, cell, found: sheet.column(date).text(row).trim() }));
      } else if (is === undefined) {
        notes.push(words.unknownKind({ ...place, cell: cellName(row, kind!), found: said.trim() }));
      } else for (const day of days) kinds.set(day, is);
    }
  }
  if (found !== undefined && kinds.size > 0) {
    const years = [...new Set([...kinds.keys()].map((day) => dateOf(day).year))].sort((one, other) => one - other);
    notes.unshift(words.covered({ sheet: found.sheet.name, years: listed(years.map(String)) }));
  }
  return { ...workdaysBy(kinds, rules), sheet: found?.sheet.name, notes };
}
