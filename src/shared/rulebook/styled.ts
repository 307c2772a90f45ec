import type { Lang } from '../text/lang';
import type { RuleBook } from './book';

/** The same rules with results that name themselves in full in a language, however the book's own cells are written. */
export function styled(book: RuleBook, lang: Lang): RuleBook {
  const values = { ...book.values, output: { ...book.values.output, style: lang } };
  return Object.create(book, { values: { value: values, enumerable: true } }) as RuleBook;
}
