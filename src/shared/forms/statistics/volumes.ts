import type { RuleValues } from '../../rulebook/book';
import { monthKey } from '../../rules/complaint/statistics';
import type { Message } from '../../text/message';
import { parseDay, parseMonth } from '../../values/date';
import { foldKey, isBlankText, isTotalText } from '../../values/fold';
import { parseNumber } from '../../values/number';
import { bareLabel, matchHeader } from '../../workbook/header';
import type { Book, Sheet } from '../../workbook/sheet';
import { cellName, CellKind } from '../../workbook/table';
import { times } from '../read-value';
import { words } from './words';

/** Shipments by month, and rows that could not be read. */
export interface Volumes {
  readonly byMonth: ReadonlyMap<string, number>;
  readonly notes: readonly Message[];
}

interface Layout {
  readonly sheet: Sheet;
  readonly headerRow: number;
  readonly month: number;
  readonly volume: number;
  /** Items in one of the column's numbers: 10 000 under 业务量（万件）. */
  readonly factor: number;
}

/** 万件, 万票: of the heading for the whole column, or behind a number for itself. */
const WAN = /万/;

/** The columns of a sheet that is named 业务量 or the like. */
function layoutOf(sheet: Sheet, rules: RuleValues): Layout | undefined {
  const { sheetNames, columns } = rules.complaint.volume;
  if (!sheetNames.map(foldKey).includes(bareLabel(sheet.name))) return undefined;
  for (let row = 0; row < Math.min(sheet.rowCount, rules.list.headerSearchRows); row++) {
    const labels = Array.from({ length: sheet.columnCount }, (_, column) => {
      const cells = sheet.column(column);
      return cells.kind(row) === CellKind.Text ? cells.text(row) : '';
    });
    const found = matchHeader(labels, columns);
    const [month, volume] = [found.get('month')?.[0], found.get('volume')?.[0]];
    if (month === undefined || volume === undefined) continue;
    const factor = WAN.test(labels[volume]) ? rules.list.wan : 1;
    return { sheet, headerRow: row, month, volume, factor };
  }
  return undefined;
}

/** The accounting month that a cell names: 2026-03, a day of it, or a date cell. */
function monthIn(sheet: Sheet, row: number, column: number, rules: RuleValues): string | undefined {
  const cells = sheet.column(column);
  const given = cells.kind(row) === CellKind.Text ? cells.text(row) : cells.number(row);
  const span = parseMonth(given, rules);
  if (span !== undefined) return monthKey(span.from, rules);
  const day = parseDay(given, rules);
  return 'day' in day ? monthKey(day.day, rules) : undefined;
}

/** The volumes of a workbook: a sheet named 业务量 with a column of months (or days) and one of shipments; days add up to their month. */
export function volumesOf(book: Book, rules: RuleValues): Volumes {
  const byMonth = new Map<string, number>();
  const notes: Message[] = [];
  for (const one of book.sheets) {
    const layout = one.state === 'veryHidden' ? undefined : layoutOf(one, rules);
    if (layout === undefined) continue;
    const { sheet, headerRow, month, volume, factor } = layout;
    for (let row = headerRow + 1; row < sheet.rowCount; row++) {
      const [months, volumes] = [sheet.column(month), sheet.column(volume)];
      const said = months.text(row);
      if (months.kind(row) === CellKind.Blank || isBlankText(said, rules) || isTotalText(said, rules)) continue;
      const key = monthIn(sheet, row, month, rules);
      const isText = volumes.kind(row) === CellKind.Text;
      const number = isText ? parseNumber(volumes.text(row), rules) : volumes.number(row);
      const isThere = volumes.kind(row) !== CellKind.Blank && volumes.kind(row) !== CellKind.Error;
      if (key === undefined)
        notes.push(words.noMonth({ sheet: sheet.name, cell: cellName(row, month), found: said.trim() }));
      else if (!isThere || number === undefined || !(number >= 0))
        notes.push(words.noVolume({ sheet: sheet.name, cell: cellName(row, volume), month: key }));
      else
        byMonth.set(key, (byMonth.get(key) ?? 0) + times(number, isText && WAN.test(volumes.text(row)) ? 1 : factor));
    }
  }
  return { byMonth, notes };
}
