import type { Message } from '../shared/text/message';
import { foldKey } from '../shared/values/fold';
import { shownAt } from '../shared/workbook/read-content';
import type { Book, Sheet } from '../shared/workbook/sheet';
import { cellName } from '../shared/workbook/table';
import { type Case, type Datum, writings } from './case';
import { LABELS } from './labels';
import { words } from './words';

const same = (was: Datum, now: unknown): boolean =>
  typeof was === 'number' && typeof now === 'number'
    ? was === now
    : writings(was).some((one) => foldKey(one) === foldKey(String(now ?? '')));

const isRowBlank = (sheet: Sheet, row: number): boolean =>
  Array.from({ length: sheet.columnCount }, (_, c) => shownAt(sheet, row, c)).every(
    (cell) => cell === null || cell === '',
  );

const shown = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'error' in value ? String(value.error) : String(value ?? '');

/** What a student changed among the data of a case: said, never held against the answers. */
export function dataNotices(student: Book, { rows }: Case): readonly Message[] {
  const names = [foldKey(LABELS.data.zh), foldKey(LABELS.data.en)];
  const sheet = student.sheets.find(({ name }) => names.includes(foldKey(name)));
  if (sheet === undefined) return [words.noData()];
  const notices = rows.flatMap((cells, r) =>
    cells.flatMap((was, column) => {
      const now = shownAt(sheet, r + 1, column);
      return same(was, typeof now === 'object' ? shown(now) : now)
        ? []
        : [
            words.changed({
              cell: `${sheet.name}!${cellName(r + 1, column)}`,
              was: was ?? '',
              now: shown(now),
            }),
          ];
    }),
  );
  const behind = Array.from({ length: Math.max(0, sheet.rowCount - rows.length - 1) }, (_, i) => rows.length + 1 + i);
  const added = behind.filter((row) => !isRowBlank(sheet, row)).length;
  return added === 0 ? notices : [...notices, words.moreRows({ count: added })];
}
