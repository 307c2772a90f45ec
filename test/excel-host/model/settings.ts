import { itemNotFound } from '../protocol/errors';
import { type Kind, NOTHING, type Served, served } from '../protocol/kind';
import type { HostBook } from '../workbook/book';

interface SettingObject {
  readonly book: HostBook;
  readonly key: string;
}

const SETTING: Kind<SettingObject> = {
  name: 'Setting',
  identify: ({ key }) => ({ _Id: key }),
  get: { key: ({ key }) => key, value: ({ book, key }) => book.settings.get(key) },
  set: { value: ({ book, key }, value: unknown) => void book.settings.set(key, value) },
  call: { delete: ({ book, key }) => void book.settings.delete(key) },
};

const find = (book: HostBook, key: string): Served | undefined =>
  book.settings.has(key) ? served(SETTING, { book, key }) : undefined;

const SETTINGS: Kind<HostBook> = {
  name: 'SettingCollection',
  get: {},
  items: (book) => [...book.settings.keys()].map((key) => served(SETTING, { book, key })),
  item: (book, key: string) => {
    const found = find(book, key);
    if (found === undefined) throw itemNotFound();
    return found;
  },
  call: {
    add: (book, key: string, value: unknown) => {
      book.settings.set(key, value);
      return served(SETTING, { book, key });
    },
    getCount: (book) => book.settings.size,
    getItem: (book, key: string) => SETTINGS.item!(book, key as never),
    getItemOrNullObject: (book, key: string) => find(book, key) ?? NOTHING,
  },
};

export const settings = (book: HostBook): Served => served(SETTINGS, book);
export const SETTING_KINDS = [SETTINGS, SETTING];
