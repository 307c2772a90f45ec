import type { RuleBook } from '../shared/rulebook/book';
import type { Lang } from '../shared/text/lang';

/**
 * The rule book as the page's cells use it: on the English page they speak English, unless the company's or the workbook's rules say
 * how results are written. In Excel the rules alone decide; a page that is switched to English is read by somebody who reads English.
 */
export function inPageLanguage(book: RuleBook, lang: Lang): RuleBook {
  if (lang === 'zh' || book.overridden.includes('output.style')) return book;
  const values = { ...book.values, output: { ...book.values.output, style: 'en' as const } };
  return Object.create(book, { values: { value: values, enumerable: true } }) as RuleBook;
}
