import { HostError, invalidArgument } from '../protocol/errors';
import { type Kind, NOTHING, type Served, served } from '../protocol/kind';
import {
  addressIn,
  areaOf,
  type Area,
  bounding,
  COLUMNS,
  columnsIn,
  intersection,
  isWholeColumns,
  isWholeRows,
  onSheet,
  ROWS,
  rowsIn,
  sheetPrefix,
} from '../workbook/area';
import type { HostBook } from '../workbook/book';
import { type Cell, wireFormula, wireValue, valueType } from '../workbook/cell';
import type { HostSheet } from '../workbook/sheet';
import type { Hyperlink } from '../workbook/sheet-parts';
import { shownText } from '../workbook/shown';
import { copyInto } from './copy';
import { conditionalFormatsOf } from './conditional-formats';
import { formatOf } from './range-format';
import { lineProperties } from './lines';
import { worksheet } from './worksheets';
import { validationOf } from './validation';
import { deleteCells, insertCells } from './insert';
import { allOf } from './uniform';
import { tablesOf } from './tables';

/** A range of one rectangle. Where rows come in, a kept one goes with its cells. */
export interface RangeObject {
  readonly book: HostBook;
  readonly sheet: HostSheet;
  area: Area;
}

/** Cells that one request may set or get. */
const CELL_LIMIT = 5_000_000;

export const range = (book: HostBook, sheet: HostSheet, area: Area): Served =>
  served(RANGE, { book, sheet, area: onSheet(area) } satisfies RangeObject);

/** @throws HostError where the text is no address */
export const rangeAt = (book: HostBook, sheet: HostSheet, text: string): Served => {
  const area = areaOf(text);
  if (area !== undefined) return range(book, sheet, area);
  const name = [...sheet.names, ...book.names].find((one) => one.name.toLowerCase() === text.toLowerCase());
  const found = name === undefined ? undefined : areaOf(name.formula.replace(/^=.*!/, ''));
  if (found === undefined) throw invalidArgument();
  return range(book, sheet, found);
};

const rangeOf = (object: Served | undefined): RangeObject => {
  if (object === undefined || object.kind !== (RANGE as unknown)) throw invalidArgument();
  return object.self as RangeObject;
};

/** A value of each cell, row by row; null for whole rows or columns, as Excel answers there. */
function grid<Value>({ sheet, area }: RangeObject, of: (cell: Cell) => Value): Value[][] | null {
  if (isWholeColumns(area) || isWholeRows(area)) return null;
  demandCells(area);
  const rows: Value[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: Value[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(of(sheet.cell(row, column)));
    rows.push(cells);
  }
  return rows;
}

function demandCells(area: Area): void {
  if (rowsIn(area) * columnsIn(area) > CELL_LIMIT)
    throw new HostError('RequestPayloadSizeLimitExceeded', 'The range has more cells than a request may set or get.');
}

type Input = string | number | boolean | null;

/** What is set: one value for all cells, or rows of them in the range's own shape; null leaves a cell as it is. */
function perCell<Value>({ area }: RangeObject, given: Value | readonly (readonly Value[])[]) {
  demandCells(area);
  if (!Array.isArray(given)) return () => given as Value;
  const rows = given as readonly (readonly Value[])[];
  if (rows.length !== rowsIn(area) || rows.some((cells) => !Array.isArray(cells) || cells.length !== columnsIn(area)))
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  return (row: number, column: number) => rows[row][column];
}

function enter(self: RangeObject, given: Input | readonly (readonly Input[])[]): void {
  const at = perCell<Input>(self, given);
  self.book.enter(self.sheet, self.area, (row, column) => at(row, column) ?? undefined);
}

const moved = ({ book, sheet, area }: RangeObject, rows: number, columns: number, more: Partial<Area> = {}): Served =>
  range(book, sheet, {
    top: area.top + rows,
    bottom: area.bottom + rows,
    left: area.left + columns,
    right: area.right + columns,
    ...more,
  });

const orNothing = (book: HostBook, sheet: HostSheet, area: Area | undefined): Served =>
  area === undefined ? NOTHING : range(book, sheet, area);

const demandSome = (object: Served): Served => {
  if (object === NOTHING) throw new HostError('ItemNotFound', "The requested resource doesn't exist.");
  return object;
};

const common = (self: RangeObject, other: Served): Served => {
  const { sheet, area } = rangeOf(other);
  return orNothing(self.book, self.sheet, sheet === self.sheet ? intersection(self.area, area) : undefined);
};

const usedIn = ({ book, sheet, area }: RangeObject, valuesOnly: boolean): Served => {
  return orNothing(book, sheet, sheet.used(valuesOnly, area));
};

const mergesIn = ({ sheet, area }: RangeObject): Area[] =>
  sheet.merges.filter((one) => intersection(one, area) !== undefined);

export const RANGE: Kind<RangeObject> = {
  name: 'Range',
  isReferenced: true,
  get: {
    address: ({ sheet, area }) => sheetPrefix(sheet.name) + addressIn(area),
    rowIndex: ({ area }) => area.top,
    columnIndex: ({ area }) => area.left,
    rowCount: ({ area }) => rowsIn(area),
    columnCount: ({ area }) => columnsIn(area),
    cellCount: ({ area }) => (rowsIn(area) * columnsIn(area) > 2 ** 31 - 1 ? -1 : rowsIn(area) * columnsIn(area)),
    isEntireRow: ({ area }) => isWholeRows(area),
    isEntireColumn: ({ area }) => isWholeColumns(area),
    values: (self) => grid(self, wireValue),
    formulas: (self) => grid(self, wireFormula),
    text: (self) => grid(self, shownText),
    valueTypes: (self) => grid(self, valueType),
    numberFormat: (self) => grid(self, ({ format }) => format),
    hyperlink: ({ sheet, area }) => sheet.links.get(`${area.top} ${area.left}`) ?? null,
    rowHidden: ({ sheet, area }) => allOf(area.top, area.bottom, (row) => sheet.rows.get(row)?.hidden === true),
    columnHidden: ({ sheet, area }) =>
      allOf(area.left, area.right, (column) => sheet.columns.get(column)?.hidden === true),
    hasSpill: (self) =>
      grid(self, (cell) => cell)?.some((cells) => cells.some(({ spillOf }) => spillOf !== undefined)) ?? false,
  },
  set: {
    values: enter,
    formulas: enter,
    numberFormat: (self, given: string | readonly (readonly string[])[]) => {
      const at = perCell<string | null>(self, given);
      self.sheet.demandWritable(self.area);
      const { top, left } = self.area;
      self.sheet.each(self.area, (cell, row, column) => {
        const format = at(row - top, column - left);
        if (format !== null) self.sheet.put(row, column, { ...cell, format: format === '' ? 'General' : format });
      });
    },
    hyperlink: (self, link: Hyperlink) => {
      const { top, left } = self.area;
      self.sheet.links.set(`${top} ${left}`, link);
      if (link.textToDisplay !== undefined) enter(self, link.textToDisplay);
    },
    rowHidden: ({ sheet, area }, hidden: boolean) => {
      for (let row = area.top; row <= area.bottom; row++) sheet.line('rows', row).hidden = hidden;
    },
    columnHidden: ({ sheet, area }, hidden: boolean) => {
      for (let column = area.left; column <= area.right; column++) sheet.line('columns', column).hidden = hidden;
    },
  },
  objects: {
    format: formatOf,
    worksheet: ({ book, sheet }) => worksheet(book, sheet),
    dataValidation: validationOf,
    conditionalFormats: conditionalFormatsOf,
  },
  call: {
    getCell: (self, row: number, column: number) =>
      moved(self, row, column, { bottom: self.area.top + row, right: self.area.left + column }),
    getOffsetRange: (self, rows: number, columns: number) => moved(self, rows, columns),
    getResizedRange: ({ book, sheet, area }, rows: number, columns: number) =>
      range(book, sheet, { ...area, bottom: area.bottom + rows, right: area.right + columns }),
    getAbsoluteResizedRange: ({ book, sheet, area }, rows: number, columns: number) =>
      range(book, sheet, { ...area, bottom: area.top + rows - 1, right: area.left + columns - 1 }),
    getRow: ({ book, sheet, area }, row: number) =>
      range(book, sheet, { ...area, top: area.top + row, bottom: area.top + row }),
    getColumn: ({ book, sheet, area }, column: number) =>
      range(book, sheet, { ...area, left: area.left + column, right: area.left + column }),
    getLastRow: ({ book, sheet, area }) => range(book, sheet, { ...area, top: area.bottom }),
    getLastColumn: ({ book, sheet, area }) => range(book, sheet, { ...area, left: area.right }),
    getLastCell: ({ book, sheet, area }) => range(book, sheet, { ...area, top: area.bottom, left: area.right }),
    getEntireRow: ({ book, sheet, area }) => range(book, sheet, { ...area, left: 0, right: COLUMNS - 1 }),
    getEntireColumn: ({ book, sheet, area }) => range(book, sheet, { ...area, top: 0, bottom: ROWS - 1 }),
    getBoundingRect: (self, other: Served | string) =>
      range(
        self.book,
        self.sheet,
        bounding(self.area, typeof other === 'string' ? onSheet(areaOf(other)!) : rangeOf(other).area),
      ),
    getIntersection: (self, other: Served) => demandSome(common(self, other)),
    getIntersectionOrNullObject: (self, other: Served) => common(self, other),
    getUsedRange: (self, valuesOnly = false) => demandSome(usedIn(self, valuesOnly)),
    getUsedRangeOrNullObject: (self, valuesOnly = false) => usedIn(self, valuesOnly),
    getTables: tablesOf,
    getMergedAreasOrNullObject: (self) => {
      self.book.undoCleared++;
      const merges = mergesIn(self);
      return merges.length === 0 ? NOTHING : served(RANGE_AREAS, { ...self, areas: merges });
    },
    getRowProperties: ({ sheet, area }, wanted: Record<string, unknown>) => lineProperties(sheet, area, 'rows', wanted),
    getColumnProperties: ({ sheet, area }, wanted: Record<string, unknown>) =>
      lineProperties(sheet, area, 'columns', wanted),
    clear: ({ book, sheet, area }, what: 'All' | 'Formats' | 'Contents' = 'All') => book.clear(sheet, area, what),
    insert: insertCells,
    delete: deleteCells,
    merge: ({ book, sheet, area }, across = false) => book.merge(sheet, area, across ? 'across' : 'merge'),
    unmerge: ({ book, sheet, area }) => book.merge(sheet, area, 'unmerge'),
    select: ({ book, sheet, area }) => book.select(sheet, [area]),
    calculate: ({ book, sheet, area }) => book.calculation.touched(sheet, area),
    copyFrom: (self, source: Served | string, what = 'All') =>
      copyInto(
        self,
        typeof source === 'string' ? rangeOf(rangeAt(self.book, self.sheet, source)) : rangeOf(source),
        what,
      ),
    // The library's own, before it cuts a large array of values into pieces.
    _ValidateArraySize: ({ area }, rows: number, columns: number) => {
      if (rows !== rowsIn(area) || columns !== columnsIn(area)) throw invalidArgument();
    },
  },
};

interface AreasObject {
  readonly book: HostBook;
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
}

const RANGES: Kind<AreasObject> = {
  name: 'RangeCollection',
  get: {},
  call: { getCount: ({ areas }) => areas.length },
  items: ({ book, sheet, areas }) => areas.map((area) => range(book, sheet, area)),
};

export const RANGE_AREAS: Kind<AreasObject> = {
  name: 'RangeAreas',
  isReferenced: true,
  get: {
    address: ({ sheet, areas }) => areas.map((area) => sheetPrefix(sheet.name) + addressIn(area)).join(','),
    areaCount: ({ areas }) => areas.length,
  },
  objects: {
    areas: (self) => served(RANGES, self),
    worksheet: ({ book, sheet }) => worksheet(book, sheet),
  },
};
