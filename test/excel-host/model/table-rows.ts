import { invalidArgument, itemNotFound } from '../protocol/errors';
import { type Kind, type Served, served } from '../protocol/kind';
import { type Area, columnsIn, rowsIn } from '../workbook/area';
import { bodyOf } from '../workbook/table';
import { shiftCells } from './insert';
import { range } from './range';
import type { TableObject } from './tables';

interface RowObject extends TableObject {
  readonly index: number;
}

const areaOf = ({ table, index }: RowObject): Area => {
  const body = bodyOf(table);
  return { ...body, top: body.top + index, bottom: body.top + index };
};

const ROW: Kind<RowObject> = {
  name: 'TableRow',
  get: { index: ({ index }) => index },
  call: {
    getRange: (self) => range(self.book, self.sheet, areaOf(self)),
    delete: (self) => shiftCells(self.book, self.sheet, areaOf(self), 'rows', false),
  },
};

type Value = string | number | boolean | null;

/** Puts rows into the table, at its end where no place is given. */
function add(self: TableObject, index: number | undefined, given?: Value | readonly (readonly Value[])[]): Served {
  const { book, sheet, table } = self;
  const body = bodyOf(table);
  const rows = Array.isArray(given) ? (given as readonly (readonly Value[])[]) : undefined;
  const count = rows?.length ?? 1;
  if (rows?.some((cells) => cells.length !== columnsIn(table.area)) === true) throw invalidArgument();
  const at = index === undefined || index < 0 ? rowsIn(body) : index;
  if (at > rowsIn(body)) throw invalidArgument();
  const area = { ...body, top: body.top + at, bottom: body.top + at + count - 1 };
  const bottom = table.area.bottom + count;
  shiftCells(book, sheet, area, 'rows', true);
  table.area = { ...table.area, bottom };
  if (given !== undefined && given !== null)
    book.enter(sheet, area, (row, column) => (rows === undefined ? (given as Value) : rows[row][column]) ?? undefined);
  return served(ROW, { ...self, index: at });
}

const ROWS: Kind<TableObject> = {
  name: 'TableRowCollection',
  get: { count: ({ table }) => rowsIn(bodyOf(table)) },
  items: (self) => Array.from({ length: rowsIn(bodyOf(self.table)) }, (_, index) => served(ROW, { ...self, index })),
  call: {
    add,
    getCount: ({ table }) => rowsIn(bodyOf(table)),
    getItemAt: (self, index: number) => {
      if (index < 0 || index >= rowsIn(bodyOf(self.table))) throw itemNotFound();
      return served(ROW, { ...self, index });
    },
  },
};

export const tableRows = (self: TableObject): Served => served(ROWS, self);
export const TABLE_ROW_KINDS = [ROWS, ROW];
