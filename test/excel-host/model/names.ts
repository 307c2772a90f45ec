import { HostError, invalidArgument, itemNotFound } from '../protocol/errors';
import { type Kind, NOTHING, type Served, served } from '../protocol/kind';
import { addressIn, areaOf, sheetPrefix, splitAddress } from '../workbook/area';
import type { HostBook } from '../workbook/book';
import type { HostSheet } from '../workbook/sheet';
import type { Name } from '../workbook/sheet-parts';
import { range, RANGE, type RangeObject } from './range';

interface NamesObject {
  readonly book: HostBook;
  /** Of a sheet; of the workbook where it is undefined. */
  readonly sheet: HostSheet | undefined;
}

interface NameObject extends NamesObject {
  readonly name: Name;
}

const listOf = ({ book, sheet }: NamesObject): Name[] => sheet?.names ?? book.names;

function placeOf({ book, sheet, name }: NameObject): Served {
  const { sheet: key, rest } = splitAddress(name.formula.slice(1));
  const area = areaOf(rest);
  const home = key === undefined ? sheet : book.findSheet(key);
  if (area === undefined || home === undefined)
    throw new HostError('InvalidReference', 'The name stands for no range.');
  return range(book, home, area);
}

const NAME: Kind<NameObject> = {
  name: 'NamedItem',
  identify: ({ name }) => ({ _Id: name.name }),
  get: {
    name: ({ name }) => name.name,
    formula: ({ name }) => name.formula,
    value: ({ name }) => name.formula.slice(1),
    comment: ({ name }) => name.comment,
    visible: ({ name }) => name.visible,
    scope: ({ sheet }) => (sheet === undefined ? 'Workbook' : 'Worksheet'),
    type: ({ name }) => (areaOf(splitAddress(name.formula.slice(1)).rest) === undefined ? 'String' : 'Range'),
  },
  set: {
    visible: ({ name }, visible: boolean) => void (name.visible = visible),
    comment: ({ name }, comment: string) => void (name.comment = comment),
    formula: ({ name }, formula: string) => void (name.formula = formula),
  },
  call: {
    getRange: placeOf,
    getRangeOrNullObject: (self) => placeOf(self),
    delete: (self) => void listOf(self).splice(listOf(self).indexOf(self.name), 1),
  },
};

const find = (self: NamesObject, key: string): Served | undefined => {
  const name = listOf(self).find((one) => one.name.toLowerCase() === key.toLowerCase());
  return name && served(NAME, { ...self, name });
};

function add(self: NamesObject, name: string, reference: Served | string, comment = ''): Served {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) || areaOf(name) !== undefined) throw invalidArgument();
  if (find(self, name) !== undefined) throw invalidArgument('A resource with the same name already exists.');
  if (typeof reference !== 'string' && reference.kind !== (RANGE as unknown)) throw invalidArgument();
  const formula =
    typeof reference === 'string'
      ? reference
      : `=${sheetPrefix((reference.self as RangeObject).sheet.name)}${addressIn((reference.self as RangeObject).area)}`;
  if (!formula.startsWith('=')) throw invalidArgument();
  const made: Name = { name, formula, comment, visible: true };
  listOf(self).push(made);
  return served(NAME, { ...self, name: made });
}

const NAMES: Kind<NamesObject> = {
  name: 'NamedItemCollection',
  get: {},
  items: (self) => listOf(self).map((name) => served(NAME, { ...self, name })),
  item: (self, key: string) => {
    const found = find(self, key);
    if (found === undefined) throw itemNotFound();
    return found;
  },
  call: {
    add,
    getCount: (self) => listOf(self).length,
    getItem: (self, key: string) => NAMES.item!(self, key as never),
    getItemOrNullObject: (self, key: string) => find(self, key) ?? NOTHING,
  },
};

export const names = (book: HostBook, sheet?: HostSheet): Served => served(NAMES, { book, sheet });
export const NAME_KINDS = [NAMES, NAME];
