import { itemNotFound } from '../protocol/errors';
import { type Kind, NOTHING, type Served, served } from '../protocol/kind';
import { bodyOf } from '../workbook/table';
import { range } from './range';
import type { TableObject } from './tables';

interface ColumnObject extends TableObject {
  readonly index: number;
}

const nameOf = ({ sheet, table, index }: ColumnObject): string =>
  String(sheet.cell(table.area.top, table.area.left + index).value);

const COLUMN: Kind<ColumnObject> = {
  name: 'TableColumn',
  identify: ({ index }) => ({ Id: index + 1 }),
  get: { id: ({ index }) => index + 1, index: ({ index }) => index, name: nameOf },
  call: {
    getRange: ({ book, sheet, table: { area }, index }) =>
      range(book, sheet, { ...area, left: area.left + index, right: area.left + index }),
    getDataBodyRange: ({ book, sheet, table, index }) => {
      const body = bodyOf(table);
      return range(book, sheet, { ...body, left: body.left + index, right: body.left + index });
    },
  },
};

const columnsOf = (self: TableObject): ColumnObject[] =>
  Array.from({ length: self.table.area.right - self.table.area.left + 1 }, (_, index) => ({ ...self, index }));

const find = (self: TableObject, key: string | number): Served | undefined => {
  const found = columnsOf(self).find((column) =>
    typeof key === 'number' ? column.index + 1 === key : nameOf(column).toLowerCase() === key.toLowerCase(),
  );
  return found && served(COLUMN, found);
};

const demandFound = (found: Served | undefined): Served => {
  if (found === undefined) throw itemNotFound();
  return found;
};

const COLUMNS: Kind<TableObject> = {
  name: 'TableColumnCollection',
  get: { count: (self) => columnsOf(self).length },
  items: (self) => columnsOf(self).map((column) => served(COLUMN, column)),
  item: (self, key: string | number) => demandFound(find(self, key)),
  call: {
    getCount: (self) => columnsOf(self).length,
    getItem: (self, key: string | number) => demandFound(find(self, key)),
    getItemOrNullObject: (self, key: string | number) => find(self, key) ?? NOTHING,
    getItemAt: (self, index: number) => demandFound(find(self, index + 1)),
  },
};

export const tableColumns = (self: TableObject): Served => served(COLUMNS, self);
export const TABLE_COLUMN_KINDS = [COLUMNS, COLUMN];
