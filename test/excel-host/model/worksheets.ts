import { invalidArgument, itemNotFound } from '../protocol/errors';
import { type Kind, NOTHING, type Served, served } from '../protocol/kind';
import { areaOf, COLUMNS, ROWS } from '../workbook/area';
import type { HostBook } from '../workbook/book';
import { demandSheetName, type HostSheet } from '../workbook/sheet';
import { charts } from './charts';
import { registration } from './events';
import { freezePanes } from './freeze-panes';
import { names } from './names';
import { pageLayoutOf } from './page-layout';
import { protection } from './protection';
import { range, rangeAt } from './range';
import { tables } from './tables';

export interface WorksheetObject {
  readonly book: HostBook;
  readonly sheet: HostSheet;
}

const WHOLE = { top: 0, left: 0, bottom: ROWS - 1, right: COLUMNS - 1 };

const used = ({ book, sheet }: WorksheetObject, valuesOnly: boolean): Served => {
  const area = sheet.used(valuesOnly);
  return area === undefined ? NOTHING : range(book, sheet, area);
};

function rename({ book, sheet }: WorksheetObject, given: string): void {
  const name = demandSheetName(given);
  const other = book.findSheet(name);
  if (other !== undefined && other !== sheet) throw invalidArgument('A resource with the same name already exists.');
  const before = sheet.name;
  sheet.name = name;
  book.onHappening({ type: 'nameChanged', sheet, before, source: book.origin });
}

function show({ book, sheet }: WorksheetObject, visibility: string): void {
  if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) throw invalidArgument();
  const others = book.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
  if (visibility !== 'Visible' && others.length === 0)
    throw invalidArgument('A workbook must contain at least one visible worksheet.');
  sheet.visibility = visibility;
  if (visibility !== 'Visible' && book.active === sheet) book.activate(others[0]);
}

function move({ book, sheet }: WorksheetObject, position: number): void {
  if (!Number.isInteger(position) || position < 0 || position >= book.sheets.length) throw invalidArgument();
  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
}

const WORKSHEET: Kind<WorksheetObject> = {
  name: 'Worksheet',
  identify: ({ sheet }) => ({ Id: sheet.id }),
  get: {
    id: ({ sheet }) => sheet.id,
    name: ({ sheet }) => sheet.name,
    position: ({ book, sheet }) => book.sheets.indexOf(sheet),
    visibility: ({ sheet }) => sheet.visibility,
    tabColor: ({ sheet }) => sheet.tabColor,
    showGridlines: ({ sheet }) => sheet.showGridlines,
    // Characters of the default font, as wide as the points that columns have.
    standardWidth: () => 8.43,
  },
  set: {
    name: rename,
    position: move,
    visibility: show,
    tabColor: ({ sheet }, colour: string) => void (sheet.tabColor = colour),
    showGridlines: ({ sheet }, shown: boolean) => void (sheet.showGridlines = shown),
  },
  objects: {
    tables: ({ book, sheet }) => tables(book, sheet),
    names: ({ book, sheet }) => names(book, sheet),
    charts: ({ book, sheet }) => charts(book, sheet),
    freezePanes: ({ book, sheet }) => freezePanes(book, sheet),
    pageLayout: ({ sheet }) => pageLayoutOf(sheet),
    protection: ({ sheet }) => protection(sheet),
  },
  call: {
    ...registration,
    getRange: ({ book, sheet }, address?: string) =>
      address === undefined ? range(book, sheet, WHOLE) : rangeAt(book, sheet, address),
    getRangeByIndexes: ({ book, sheet }, row: number, column: number, rows: number, columns: number) =>
      range(book, sheet, { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 }),
    getCell: ({ book, sheet }, row: number, column: number) =>
      range(book, sheet, { top: row, bottom: row, left: column, right: column }),
    getUsedRange: (self, valuesOnly = false) => {
      const found = used(self, valuesOnly);
      // Of an empty sheet Excel gives its first cell.
      return found === NOTHING ? range(self.book, self.sheet, areaOf('A1')!) : found;
    },
    getUsedRangeOrNullObject: (self, valuesOnly = false) => used(self, valuesOnly),
    activate: ({ book, sheet }) => {
      if (sheet.visibility !== 'Visible') throw invalidArgument();
      book.activate(sheet);
    },
    delete: ({ book, sheet }) => book.removeSheet(sheet),
    calculate: ({ book }) => book.calculation.all(),
  },
};

export const worksheet = (book: HostBook, sheet: HostSheet): Served => served(WORKSHEET, { book, sheet });

const demandFound = (book: HostBook, sheet: HostSheet | undefined): Served => {
  if (sheet === undefined) throw itemNotFound();
  return worksheet(book, sheet);
};

const WORKSHEETS: Kind<HostBook> = {
  name: 'WorksheetCollection',
  get: {},
  item: (book, key: string) => demandFound(book, book.findSheet(key)),
  items: (book) => book.sheets.map((sheet) => worksheet(book, sheet)),
  call: {
    ...registration,
    add: (book, name?: string) => worksheet(book, book.addSheet(name)),
    getActiveWorksheet: (book) => worksheet(book, book.active),
    getCount: (book, visibleOnly = false) =>
      book.sheets.filter(({ visibility }) => !visibleOnly || visibility === 'Visible').length,
    getItem: (book, key: string) => demandFound(book, book.findSheet(key)),
    getItemOrNullObject: (book, key: string) => {
      const sheet = book.findSheet(key);
      return sheet === undefined ? NOTHING : worksheet(book, sheet);
    },
    getFirst: (book) => demandFound(book, book.sheets[0]),
    getLast: (book) => demandFound(book, book.sheets[book.sheets.length - 1]),
  },
};

export const worksheets = (book: HostBook): Served => served(WORKSHEETS, book);
export const WORKSHEET_KINDS = [WORKSHEETS, WORKSHEET];
