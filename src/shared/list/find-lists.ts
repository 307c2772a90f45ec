import { isRefusal } from '../rules/answer';
import type { RuleBook } from '../rulebook/book';
import type { Book, Sheet } from '../workbook/sheet';
import { type ColumnMap, findLayout, type ListLayout } from './layout';

/** A customer list where it lies. */
export interface FoundList {
  readonly sheet: Sheet;
  readonly layout: ListLayout;
}

/** Where a customer list lies on a sheet: it needs its amounts, and of two columns of names takes the first. */
export const listLayout = (sheet: Sheet, map: ColumnMap, { values }: RuleBook) =>
  findLayout(sheet, values.list.columns, { required: ['value'], lenient: ['name'], map }, values);

/**
 * The customer lists of a workbook: visible sheets whose header names a customer and what they bring.
 * @param forms  the names of sheets on which a form was found, which are no lists
 */
export function findLists(book: Book, forms: ReadonlySet<string>, rules: RuleBook): readonly FoundList[] {
  return book.sheets
    .filter(({ name, state }) => state === 'visible' && !forms.has(name))
    .flatMap((sheet) => {
      const found = listLayout(sheet, {}, rules);
      if (isRefusal(found) || !(found.value.columns.has('name') || found.value.columns.has('id'))) return [];
      return [{ sheet, layout: found.value }];
    });
}
