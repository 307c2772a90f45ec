import { HostError, invalidArgument, invalidOperation, itemNotFound } from '../protocol/errors';
import { type Kind, NOTHING, type Served, served } from '../protocol/kind';
import { type Area, areaOf, intersection, rowsIn, splitAddress } from '../workbook/area';
import type { HostBook } from '../workbook/book';
import { isErrorValue } from '../workbook/cell';
import type { HostSheet } from '../workbook/sheet';
import { bodyOf, type HostTable } from '../workbook/table';
import { shiftCells } from './insert';
import { range, RANGE, type RangeObject } from './range';
import { tableColumns } from './table-columns';
import { tableRows } from './table-rows';
import { worksheet } from './worksheets';

export interface TableObject {
  readonly book: HostBook;
  readonly sheet: HostSheet;
  readonly table: HostTable;
}

interface TablesObject {
  readonly book: HostBook;
  /** The tables of a sheet, or of the whole workbook. */
  readonly sheet: HostSheet | undefined;
  /** Only those that touch it. */
  readonly area?: Area;
}

/** @throws HostError where it meets another table or a merge */
function demandFree(sheet: HostSheet, area: Area, own?: HostTable): void {
  const meets = (one: Area) => intersection(one, area) !== undefined;
  if (sheet.tables.some((table) => table !== own && meets(table.area)) || sheet.merges.some(meets))
    throw invalidOperation('A table can’t overlap a range that contains a merged cell or another table.');
}

/** Heads are texts, and none occurs twice. */
function nameColumns(sheet: HostSheet, { top, left, right }: Area): void {
  const taken = new Set<string>();
  for (let column = left; column <= right; column++) {
    const cell = sheet.cell(top, column);
    const text = isErrorValue(cell.value) ? cell.value.error : String(cell.value);
    const wanted = text === '' ? `Column${column - left + 1}` : text;
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    sheet.put(top, column, { ...cell, value: name, formula: undefined });
  }
}

function resize({ sheet, table }: TableObject, given: Served | string): void {
  const area = typeof given === 'string' ? areaOf(splitAddress(given).rest) : (given.self as RangeObject).area;
  const isPlace = area !== undefined && area.top === table.area.top && intersection(area, table.area) !== undefined;
  if (!isPlace || rowsIn(area) < (table.showHeaders ? 2 : 1))
    throw invalidArgument('The range does not fit: a table keeps its header row, and at least one row below.');
  demandFree(sheet, area, table);
  table.area = area;
  if (table.showHeaders) nameColumns(sheet, area);
}

function rename({ book, table }: TableObject, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) || name.length > 255 || areaOf(name) !== undefined)
    throw invalidArgument();
  const other = book.findTable(name);
  if (other !== undefined && other.table !== table)
    throw invalidArgument('A resource with the same name already exists.');
  table.name = name;
}

export const TABLE: Kind<TableObject> = {
  name: 'Table',
  identify: ({ table }) => ({ Id: table.id }),
  get: {
    id: ({ table }) => table.id,
    name: ({ table }) => table.name,
    showHeaders: ({ table }) => table.showHeaders,
    showTotals: ({ table }) => table.showTotals,
    style: ({ table }) => table.style,
    showBandedRows: ({ table }) => table.showBandedRows,
    showBandedColumns: ({ table }) => table.showBandedColumns,
    showFilterButton: ({ table }) => table.showFilterButton,
  },
  set: {
    name: rename,
    style: ({ table }, style: string) => void (table.style = style),
    showBandedRows: ({ table }, shown: boolean) => void (table.showBandedRows = shown),
    showBandedColumns: ({ table }, shown: boolean) => void (table.showBandedColumns = shown),
    showFilterButton: ({ table }, shown: boolean) => void (table.showFilterButton = shown),
    showTotals: ({ book, sheet, table }, shown: boolean) => {
      if (shown === table.showTotals) return;
      const row = table.area.bottom + (shown ? 1 : 0);
      const line = { ...table.area, top: row, bottom: row };
      if (shown) {
        shiftCells(book, sheet, line, 'rows', true);
        table.area = { ...table.area, bottom: row };
      } else shiftCells(book, sheet, line, 'rows', false);
      table.showTotals = shown;
    },
  },
  objects: {
    worksheet: ({ book, sheet }) => worksheet(book, sheet),
    columns: tableColumns,
    rows: tableRows,
  },
  call: {
    getRange: ({ book, sheet, table }) => range(book, sheet, table.area),
    getHeaderRowRange: ({ book, sheet, table }) => {
      if (!table.showHeaders) throw new HostError('InvalidOperation', 'The table shows no header row.');
      return range(book, sheet, { ...table.area, bottom: table.area.top });
    },
    getDataBodyRange: ({ book, sheet, table }) => range(book, sheet, bodyOf(table)),
    getTotalRowRange: ({ book, sheet, table }) => {
      if (!table.showTotals) throw itemNotFound();
      return range(book, sheet, { ...table.area, top: table.area.bottom });
    },
    resize,
    convertToRange: ({ book, sheet, table }) => {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      return range(book, sheet, table.area);
    },
    delete: ({ book, sheet, table }) => {
      sheet.tables.splice(sheet.tables.indexOf(table), 1);
      book.clear(sheet, table.area, 'All');
    },
  },
};

const all = ({
  book,
  sheet,
  area,
}: TablesObject): readonly { readonly sheet: HostSheet; readonly table: HostTable }[] =>
  book.tables.filter(
    (one) =>
      (sheet === undefined || one.sheet === sheet) &&
      (area === undefined || intersection(one.table.area, area) !== undefined),
  );

const find = (self: TablesObject, key: string): Served | undefined => {
  const found = all(self).find(({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
  return found && served(TABLE, { book: self.book, ...found });
};

function add({ book, sheet: own }: TablesObject, address: string | Served, hasHeaders: boolean): Served {
  const { sheet: named, rest } = typeof address === 'string' ? splitAddress(address) : { sheet: undefined, rest: '' };
  if (typeof address !== 'string' && address.kind !== (RANGE as unknown)) throw invalidArgument();
  const sheet =
    typeof address === 'string'
      ? named === undefined
        ? (own ?? book.active)
        : book.sheet(named)
      : (address.self as RangeObject).sheet;
  const area = typeof address === 'string' ? areaOf(rest) : (address.self as RangeObject).area;
  if (area === undefined) throw invalidArgument();
  demandFree(sheet, area);
  if (!hasHeaders) shiftCells(book, sheet, { ...area, bottom: area.top }, 'rows', true);
  const taken = new Set(book.tables.map(({ table }) => table.name.toLowerCase()));
  let number = book.tables.length + 1;
  while (taken.has(`table${number}`)) number++;
  // A table has at least one row below its heads.
  const bottom = Math.max(area.bottom + (hasHeaders ? 0 : 1), area.top + 1);
  const table: HostTable = {
    id: book.nextId(),
    name: `Table${number}`,
    area: { ...area, bottom },
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
  };
  nameColumns(sheet, table.area);
  sheet.tables.push(table);
  return served(TABLE, { book, sheet, table });
}

const demandFound = (found: Served | undefined): Served => {
  if (found === undefined) throw itemNotFound();
  return found;
};

const TABLES: Kind<TablesObject> = {
  name: 'TableCollection',
  get: { count: (self) => all(self).length },
  item: (self, key: string) => demandFound(find(self, key)),
  items: (self) => all(self).map((found) => served(TABLE, { book: self.book, ...found })),
  call: {
    add,
    getCount: (self) => all(self).length,
    getItem: (self, key: string) => demandFound(find(self, key)),
    getItemAt: (self, index: number) => {
      const found = all(self)[index];
      return demandFound(found && served(TABLE, { book: self.book, ...found }));
    },
    getItemOrNullObject: (self, key: string) => find(self, key) ?? NOTHING,
  },
};

export const tables = (book: HostBook, sheet?: HostSheet): Served => served(TABLES, { book, sheet });

/** Of a range: the tables that it meets. */
export const tablesOf = ({ book, sheet, area }: RangeObject): Served => served(SCOPED, { book, sheet, area });

const SCOPED: Kind<TablesObject> = {
  ...TABLES,
  name: 'TableScopedCollection',
  get: {},
  call: { getCount: (self) => all(self).length, getItem: (self, key: string) => demandFound(find(self, key)) },
};

export const TABLE_KINDS = [TABLE, TABLES, SCOPED];
