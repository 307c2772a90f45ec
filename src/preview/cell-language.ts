import type { RuleBook } from '../shared/rulebook/book';
import { styled } from '../shared/rulebook/styled';
import type { Lang } from '../shared/text/lang';

/**
 * The rule book as the page's cells use it: on the English page they speak English, unless the company's or the workbook's rules say
 * how results are written. In Excel the rules alone decide; a page that is switched to English is read by somebody who reads English.
 */
export const inPageLanguage = (book: RuleBook, lang: Lang): RuleBook =>
  lang === 'zh' || book.overridden.includes('output.style') ? book : styled(book, lang);
