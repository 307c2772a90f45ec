import { invalidArgument } from '../protocol/errors';
import { type Kind, NOTHING, type Served, served } from '../protocol/kind';
import { areaOf, COLUMNS, ROWS } from '../workbook/area';
import type { HostBook } from '../workbook/book';
import type { HostSheet } from '../workbook/sheet';
import { range, type RangeObject } from './range';

interface PanesObject {
  readonly book: HostBook;
  readonly sheet: HostSheet;
}

const PANES: Kind<PanesObject> = {
  name: 'WorksheetFreezePanes',
  get: {},
  call: {
    freezeAt: ({ sheet }, given: string | Served) => {
      const area = typeof given === 'string' ? areaOf(given) : (given.self as RangeObject).area;
      if (area === undefined) throw invalidArgument();
      sheet.frozen = { ...area, top: 0, left: 0 };
    },
    freezeRows: ({ sheet }, count: number) =>
      void (sheet.frozen = { top: 0, left: 0, bottom: count - 1, right: COLUMNS - 1 }),
    freezeColumns: ({ sheet }, count: number) =>
      void (sheet.frozen = { top: 0, left: 0, bottom: ROWS - 1, right: count - 1 }),
    unfreeze: ({ sheet }) => void (sheet.frozen = undefined),
    getLocationOrNullObject: ({ book, sheet }) =>
      sheet.frozen === undefined ? NOTHING : range(book, sheet, sheet.frozen),
  },
};

export const freezePanes = (book: HostBook, sheet: HostSheet): Served => served(PANES, { book, sheet });
export const FREEZE_KINDS = [PANES];
