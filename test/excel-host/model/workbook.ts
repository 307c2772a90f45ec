import { invalidArgument, itemNotFound } from '../protocol/errors';
import { type Kind, NOTHING, type Served, served } from '../protocol/kind';
import type { HostBook } from '../workbook/book';
import { application } from './application';
import { names } from './names';
import { range, RANGE_AREAS } from './range';
import { settings } from './settings';
import { tables } from './tables';
import { worksheets } from './worksheets';

const WORKBOOK: Kind<HostBook> = {
  name: 'Workbook',
  get: { name: ({ name }) => name },
  objects: {
    worksheets,
    tables: (book) => tables(book),
    names: (book) => names(book),
    application,
    settings,
  },
  call: {
    getSelectedRange: (book) => {
      if (book.selection === undefined) throw itemNotFound();
      const { sheet, areas } = book.selection;
      // Of several areas there is no single range.
      if (areas.length > 1) throw invalidArgument();
      return range(book, sheet, areas[0]);
    },
    getSelectedRanges: (book) => {
      if (book.selection === undefined) throw itemNotFound();
      return served(RANGE_AREAS, { book, ...book.selection });
    },
    getActiveCell: (book) => {
      const { sheet, areas } = book.selection ?? {
        sheet: book.active,
        areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
      };
      return range(book, sheet, { ...areas[0], bottom: areas[0].top, right: areas[0].left });
    },
    getActiveChartOrNullObject: () => NOTHING,
  },
};

export const workbook = (book: HostBook): Served => served(WORKBOOK, book);
export const WORKBOOK_KINDS = [WORKBOOK];
